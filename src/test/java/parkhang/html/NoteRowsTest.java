package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.edition.EditionNote;

class NoteRowsTest {
    private static List<EditionNote> notes(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new EditionNote(i + 1, labels.get(i), "back", List.of()))
                .toList();
    }

    private static String label(@Nullable EditionNote note) {
        return note == null ? "" : note.label();
    }

    private static String rows(String left, String right) {
        return NoteRows.of(notes(List.of(left.split(""))), notes(List.of(right.split("")))).stream()
                .map(row -> label(row.left()) + "|" + label(row.right()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, a|a b|b c|c",
        "abcd, bcda, a| b|b c|c d|d |a", // the first one went to the end: those between stay together
        "bcda, abcd, |a b|b c|c d|d a|",
        "abc, bac, |b a|a b| c|c",
        "abc, cb, a| |c b|b c|",
        "abc, xyz, a| b| c| |x |y |z",
        "abcdef, fbxcda, a| |f b|b |x c|c d|d e| f| |a"
    })
    void asManyStandTogetherAsCan(String left, String right, String expected) {
        assertEquals(expected, rows(left, right));
    }

    @Test
    void aLanguageWithoutNotesHasEmptyCells() {
        List<EditionNote> one = notes(List.of("a"));
        assertEquals(List.of(new NoteRows.Row(one.get(0), null)), NoteRows.of(one, List.of()));
        assertEquals(List.of(new NoteRows.Row(null, one.get(0))), NoteRows.of(List.of(), one));
        assertEquals(List.of(), NoteRows.of(List.of(), List.of()));
    }

    /** Whatever the order: beside the table that takes all pairs one by one, and with each note there once in its order. */
    @Test
    void noOrderLetsMoreStandTogether() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> labels = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.toCollection(ArrayList::new));
            List<EditionNote> left = notes(labels.subList(0, random.nextInt(labels.size() + 1)));
            Collections.shuffle(labels, random);
            List<EditionNote> right = notes(labels.subList(0, random.nextInt(labels.size() + 1)));
            List<NoteRows.Row> rows = NoteRows.of(left, right);
            assertEquals(
                    left,
                    rows.stream()
                            .map(NoteRows.Row::left)
                            .filter(note -> note != null)
                            .toList());
            assertEquals(
                    right,
                    rows.stream()
                            .map(NoteRows.Row::right)
                            .filter(note -> note != null)
                            .toList());
            assertEquals(
                    together(left, right),
                    rows.stream()
                            .filter(row -> label(row.left()).equals(label(row.right())))
                            .count());
        }
    }

    private static int together(List<EditionNote> left, List<EditionNote> right) {
        int[][] most = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                boolean same = left.get(i).label().equals(right.get(j).label());
                most[i][j] = same ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
            }
        }
        return most[0][0];
    }
}
