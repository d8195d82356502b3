package parkhang.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;

/**
 * Rows of words, and which of them are similar to another. The score of two rows is {@code 100 * (max - distance) / max},
 * rounded down, with Levenshtein's distance in words and the longer one's length.
 *
 * <p>Two rows that score at least {@code least} have at least as many percent of the longer one's words in common. If each
 * puts its words in one order, the rarest first, then one of its first ones, as many as it may lack and one more, must be
 * among the other's first ones (the prefix filter of set similarity joins). So only these are looked up.
 *
 * @param <T> what a row stands for
 */
public final class SimilarityIndex<T> {
    private static final Comparator<Word> RAREST_FIRST = Comparator.comparingInt(word -> word.rank);

    private final int least;
    private final int commonest;
    private final Map<String, Word> words = new HashMap<>();
    private final List<Row<T>> rows = new ArrayList<>();
    private volatile boolean ordered = true;

    /**
     * An index that misses nothing.
     *
     * @param least the lowest score that is of interest, in percent
     */
    public SimilarityIndex(int least) {
        this(least, Integer.MAX_VALUE);
    }

    /**
     * An index whose work is bounded.
     *
     * @param commonest a word that is among the first ones of more rows than this is not looked up
     */
    SimilarityIndex(int least, int commonest) {
        this.least = least;
        this.commonest = commonest;
    }

    /**
     * A row that was found.
     *
     * @param score in percent
     */
    public record Similar<T>(T item, int score) {}

    private static final class Word {
        private final String text;
        private int count;
        /** The rarer the word, the lower; a word that no row has is the rarest. */
        private int rank = -1;

        /** The rows that have it among their first ones. */
        private int[] rows = {};

        private int used;

        Word(String text) {
            this.text = text;
        }

        void addRow(int row) {
            if (used > 0 && rows[used - 1] == row) {
                return;
            } else if (used == rows.length) {
                rows = Arrays.copyOf(rows, used + used / 2 + 1);
            }
            rows[used++] = row;
        }
    }

    private static final class Row<T> implements SimilarityInput<Word> {
        private final Word[] words;
        private final T item;

        Row(Word[] words, T item) {
            this.words = words;
            this.item = item;
        }

        @Override
        public Word at(int index) {
            return words[index];
        }

        @Override
        public int length() {
            return words.length;
        }
    }

    /** Adds a row; not while another thread looks for one. */
    public void add(List<String> row, T item) {
        Word[] known =
                row.stream().map(text -> words.computeIfAbsent(text, Word::new)).toArray(Word[]::new);
        for (Word word : known) {
            word.count++;
        }
        rows.add(new Row<>(known, item));
        ordered = false;
    }

    /** What the rows stand for, in the order in which they were added. */
    public Stream<T> items() {
        return rows.stream().map(row -> row.item);
    }

    /** The rows of at least the least score, in the order in which they were added. */
    public List<Similar<T>> find(List<String> row) {
        order();
        Word[] wanted = row.stream()
                .map(text -> words.getOrDefault(text, new Word(text)))
                .toArray(Word[]::new);
        Row<List<String>> query = new Row<>(wanted, row);
        Set<Word> known = new HashSet<>(Arrays.asList(wanted));
        List<Similar<T>> found = new ArrayList<>();
        candidates(wanted).forEach(candidate -> {
            Row<T> other = rows.get(candidate);
            int score = shareEnough(known, wanted.length, other) ? score(query, other) : -1;
            if (score >= least) {
                found.add(new Similar<>(other.item, score));
            }
        });
        return found;
    }

    private IntStream candidates(Word[] wanted) {
        return Arrays.stream(first(wanted))
                .filter(word -> word.used <= commonest)
                .flatMapToInt(word -> Arrays.stream(word.rows, 0, word.used))
                .filter(row -> mayBeSimilar(wanted.length, rows.get(row).length()))
                .sorted()
                .distinct();
    }

    private boolean mayBeSimilar(int length, int other) {
        return 100L * Math.min(length, other) >= (long) least * Math.max(length, other);
    }

    /** Words that are in both rows cost less to count than the distance, which is at least that of all others. */
    private boolean shareEnough(Set<Word> wanted, int length, Row<T> other) {
        int longer = Math.max(length, other.length());
        int shared = 0;
        for (Word word : other.words) {
            shared += wanted.contains(word) ? 1 : 0;
        }
        return shared >= longer - mayLack(longer);
    }

    private int score(SimilarityInput<Word> one, SimilarityInput<Word> other) {
        int longer = Math.max(one.length(), other.length());
        int distance = new LevenshteinDistance(mayLack(longer)).apply(one, other);
        return distance < 0 ? -1 : 100 * (longer - distance) / longer;
    }

    /** How many of its words a row need not have in common with another of the least score. */
    private int mayLack(int length) {
        return (int) (length * (100L - least) / 100);
    }

    private Word[] first(Word[] row) {
        Word[] sorted = row.clone();
        Arrays.sort(sorted, RAREST_FIRST);
        return Arrays.copyOf(sorted, Math.min(sorted.length, mayLack(sorted.length) + 1));
    }

    private void order() {
        if (!ordered) {
            synchronized (this) {
                if (!ordered) {
                    enter();
                    ordered = true;
                }
            }
        }
    }

    private void enter() {
        List<Word> sorted = new ArrayList<>(words.values());
        sorted.sort(Comparator.<Word>comparingInt(word -> word.count).thenComparing(word -> word.text));
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).rank = i;
            sorted.get(i).used = 0;
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Word word : first(rows.get(i).words)) {
                word.addRow(i);
            }
        }
    }
}
