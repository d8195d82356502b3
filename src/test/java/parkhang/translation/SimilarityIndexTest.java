package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.translation.SimilarityIndex.Similar;

class SimilarityIndexTest {

    /** Levenshtein's distance as the textbook has it. */
    private static int distance(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.size()];
    }

    private static List<Similar<Integer>> byForce(List<List<String>> rows, List<String> wanted, int least) {
        List<Similar<Integer>> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int longer = Math.max(wanted.size(), rows.get(i).size());
            int score = longer == 0 ? -1 : 100 * (longer - distance(wanted, rows.get(i))) / longer;
            if (score >= least) {
                found.add(new Similar<>(i, score));
            }
        }
        return found;
    }

    /** A word as texts have them: a few are everywhere, most are rare. */
    private static String word(Random random, int vocabulary) {
        return "w" + (int) (vocabulary * Math.pow(random.nextDouble(), 3));
    }

    private static List<String> row(Random random, int vocabulary) {
        List<String> row = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            row.add(word(random, vocabulary));
        }
        return row;
    }

    private static List<String> edited(List<String> row, Random random, int vocabulary) {
        List<String> edited = new ArrayList<>(row);
        for (int i = random.nextInt(4); i > 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(3)) {
                case 0 -> edited.add(at, word(random, vocabulary));
                case 1 -> edited.remove(at);
                default -> edited.set(at, word(random, vocabulary));
            }
        }
        return edited;
    }

    @ParameterizedTest
    @ValueSource(ints = {35, 60, 75, 90, 100})
    void nothingIsMissedThatForceWouldFind(int least) {
        Random random = new Random(least);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            int vocabulary = 5 + random.nextInt(200);
            List<List<String>> rows = new ArrayList<>();
            SimilarityIndex<Integer> index = new SimilarityIndex<>(least);
            for (int i = 0; i < 120; i++) {
                boolean fresh = rows.isEmpty() || random.nextInt(3) == 0;
                rows.add(
                        fresh
                                ? row(random, vocabulary)
                                : edited(rows.get(random.nextInt(rows.size())), random, vocabulary));
                index.add(rows.get(i), i);
            }
            for (int i = 0; i < 60; i++) {
                List<String> wanted = edited(rows.get(random.nextInt(rows.size())), random, vocabulary + 50);
                List<Similar<Integer>> expected = byForce(rows, wanted, least);
                assertEquals(expected, index.find(wanted), () -> wanted.toString());
                found += expected.size();
            }
        }
        assertEquals(true, found > 1_000, "the test would show nothing");
    }

    @Test
    void aRowThatIsAddedLaterIsFoundToo() {
        SimilarityIndex<String> index = new SimilarityIndex<>(75);
        index.add(List.of("a", "b", "c", "d"), "first");
        assertEquals(List.of(new Similar<>("first", 75)), index.find(List.of("a", "b", "c", "x")));
        index.add(List.of("a", "b", "c", "x"), "second");
        assertEquals(
                List.of(new Similar<>("first", 75), new Similar<>("second", 100)),
                index.find(List.of("a", "b", "c", "x")));
    }

    @Test
    void whatIsInTooManyRowsIsNotLookedUp() {
        SimilarityIndex<Integer> index = new SimilarityIndex<>(50, 10);
        for (int i = 0; i < 20; i++) {
            index.add(List.of("always", "row" + i), i);
        }
        assertEquals(List.of(), index.find(List.of("always", "new")));
        assertEquals(List.of(new Similar<>(7, 100)), index.find(List.of("always", "row7")));
    }
}
