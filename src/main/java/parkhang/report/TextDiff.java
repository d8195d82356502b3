package parkhang.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parkhang.text.Words;

/** What changed between two versions of a text, word by word (Myers' algorithm over UAX #29's words). */
final class TextDiff {
    private TextDiff() {}

    /**
     * A stretch of the newer text, and what stood there before.
     *
     * @param start and {@code end}: UTF-16 offsets in the newer text; equal where words were only taken out
     * @param before empty where words were only added
     */
    record Change(int start, int end, String before) {}

    /** The changes in the order of the text. Those that only spaces lie between are one: a reader reads a phrase. */
    static List<Change> of(String before, String now, Locale locale) {
        List<String> old = Words.pieces(before, locale);
        List<String> words = Words.pieces(now, locale);
        int[] offsets = offsets(words);
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words).getDeltas()) {
            int from = delta.getTarget().getPosition();
            int to = from + delta.getTarget().size();
            String gone = String.join("", delta.getSource().getLines());
            add(changes, new Change(offsets[from], offsets[to], gone), now);
        }
        return changes;
    }

    private static void add(List<Change> changes, Change next, String now) {
        Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        String between = last == null ? "" : now.substring(last.end(), next.start());
        if (last != null && between.isBlank()) {
            changes.set(
                    changes.size() - 1, new Change(last.start(), next.end(), last.before() + between + next.before()));
        } else {
            changes.add(next);
        }
    }

    private static int[] offsets(List<String> words) {
        int[] offsets = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            offsets[i + 1] = offsets[i] + words.get(i).length();
        }
        return offsets;
    }
}
