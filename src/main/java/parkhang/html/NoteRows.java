package parkhang.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.edition.EditionNote;

/** Notes of two languages in rows: either language's in its own order, and as many as that lets beside the same one of the other. */
final class NoteRows {
    private NoteRows() {}

    /** One of both is null where the other stands alone. */
    record Row(@Nullable EditionNote left, @Nullable EditionNote right) {}

    /** Notes that stand beside the same ones, by their numbers in either language, which both rise. */
    private record Chain(int left, int right, @Nullable Chain rest) {}

    static List<Row> of(List<EditionNote> left, List<EditionNote> right) {
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Chain same = longest(left, right); same != null; same = same.rest()) {
            alone(left.subList(i, same.left()), right.subList(j, same.right()), rows);
            rows.add(new Row(left.get(same.left()), right.get(same.right())));
            i = same.left() + 1;
            j = same.right() + 1;
        }
        alone(left.subList(i, left.size()), right.subList(j, right.size()), rows);
        return rows;
    }

    private static void alone(List<EditionNote> left, List<EditionNote> right, List<Row> rows) {
        left.forEach(note -> rows.add(new Row(note, null)));
        right.forEach(note -> rows.add(new Row(null, note)));
    }

    /** Of the chains of each length the one is known, by its first number on the right, that most can be put before. */
    private static @Nullable Chain longest(List<EditionNote> left, List<EditionNote> right) {
        Map<String, Integer> places = new HashMap<>();
        right.forEach(note -> places.put(note.label(), places.size()));
        TreeMap<Integer, Chain> known = new TreeMap<>(); // the longer, the lower
        for (int i = left.size() - 1; i >= 0; i--) {
            Integer j = places.get(left.get(i).label());
            if (j != null) {
                Map.Entry<Integer, Chain> rest = known.higherEntry(j);
                Map.Entry<Integer, Chain> asLong = known.lowerEntry(j);
                if (asLong != null) {
                    known.remove(asLong.getKey());
                }
                known.put(j, new Chain(i, j, rest == null ? null : rest.getValue()));
            }
        }
        return known.isEmpty() ? null : known.firstEntry().getValue();
    }
}
