package parkhang.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parkhang.text.Words;

/** What changed between two versions of a text, word by word (Myers' algorithm over UAX #29's words). */
public final class TextDiff {
    private TextDiff() {}

    /**
     * A stretch of the newer text, and what stood there before.
     *
     * @param start and {@code end}: UTF-16 offsets in the newer text; equal where words were only taken out
     * @param before empty where words were only added
     */
    public record Change(int start, int end, String before) {}

    /** The changes in the order of the text. Those that only spaces lie between are one: a reader reads a phrase. */
    public static List<Change> of(String before, String now, Locale locale) {
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

    /**
     * The changes in a source that a note gives an older version of: with the markup of its codes, which stays where no word
     * changes, and which the source's own text has not.
     *
     * @param noted the source as a note would give it
     * @param plain its words alone, in whose offsets the changes are
     */
    public static List<Change> ofNoted(String before, String noted, String plain, Locale locale) {
        int[] offsets = new int[noted.length() + 1];
        int at = 0;
        for (int i = 0; i < noted.length(); i++) {
            offsets[i] = at;
            at += at < plain.length() && noted.charAt(i) == plain.charAt(at) ? 1 : 0;
        }
        offsets[noted.length()] = at;
        if (at < plain.length()) {
            return of(before, plain, locale);
        }
        return of(before, noted, locale).stream()
                .map(change -> new Change(offsets[change.start()], offsets[change.end()], change.before()))
                .filter(change ->
                        change.start() < change.end() || !change.before().isEmpty())
                .toList();
    }

    private static void add(List<Change> changes, Change next, String now) {
        Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        String between = last == null ? "" : now.substring(last.end(), next.start());
        if (last != null && between.isBlank()) {
            Change both = new Change(last.start(), next.end(), last.before() + between + next.before());
            changes.set(changes.size() - 1, trimmed(both, now));
        } else {
            changes.add(trimmed(next, now));
        }
    }

    /** The change without the spaces at its end that both versions have. */
    private static Change trimmed(Change change, String now) {
        int end = change.end();
        int length = change.before().length();
        while (length > 0
                && end > change.start()
                && Character.isWhitespace(now.charAt(end - 1))
                && now.charAt(end - 1) == change.before().charAt(length - 1)) {
            end--;
            length--;
        }
        return new Change(change.start(), end, change.before().substring(0, length));
    }

    private static int[] offsets(List<String> words) {
        int[] offsets = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            offsets[i + 1] = offsets[i] + words.get(i).length();
        }
        return offsets;
    }
}
