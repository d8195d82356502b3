package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.text.Scripts;

/**
 * Marks words of other scripts as being of the language that is written so. A phrase is one, whatever emphasis, links and notes are
 * in it: part by part it would stand in the order of the text around it. Emphasis that a phrase begins or ends in is cut there; a
 * link is never cut.
 */
final class ForeignWords {
    /** Stands for what is no text: it belongs to what is around it (OBJECT REPLACEMENT CHARACTER). */
    private static final String OBJECT = "\uFFFC";

    /** No script is written with it. */
    private static final String BREAK = "\uFDD0";

    /** By where they start. */
    private final NavigableMap<Integer, Phrase> phrases;

    private final List<Inline> marked = new ArrayList<>();
    private final List<Inline> open = new ArrayList<>();
    private @Nullable Phrase phrase;

    /** From where to where it stands in the run's text, in UTF-16 units. */
    private record Phrase(int start, int end, Locale locale) {}

    private ForeignWords(NavigableMap<Integer, Phrase> phrases) {
        this.phrases = phrases;
    }

    /** @param around the language of the run */
    static List<Inline> marked(List<Inline> run, Locale around) {
        NavigableMap<Integer, Phrase> phrases = new TreeMap<>();
        int start = 0;
        for (Scripts.Run part : Scripts.runs(plain(run), around)) {
            int end = start + part.text().length();
            if (part.locale() != null) {
                phrases.put(start, new Phrase(start, end, part.locale()));
            }
            start = end;
        }
        return phrases.isEmpty() ? run : marked(run, 0, phrases);
    }

    private static List<Inline> marked(List<Inline> run, int start, NavigableMap<Integer, Phrase> phrases) {
        ForeignWords words = new ForeignWords(phrases);
        int at = start;
        for (Inline inline : run) {
            words.add(inline, at);
            at += length(inline);
        }
        words.end();
        return words.marked;
    }

    private void add(Inline inline, int start) {
        int end = start + length(inline);
        if (inline instanceof Inline.Text text) {
            addText(text, start);
        } else if (inline.children().isEmpty()) {
            add(inline, phraseAround(start, end));
        } else if (phraseAround(start, end) != null) {
            add(inline, phraseAround(start, end));
        } else {
            int cut =
                    inline instanceof Inline.Emphasis || inline instanceof Inline.Strong ? borderIn(start, end) : start;
            if (cut > start) {
                add(inline.withChildren(part(inline.children(), 0, cut - start)), start);
                add(inline.withChildren(part(inline.children(), cut - start, end - start)), cut);
            } else {
                add(inline.withChildren(marked(inline.children(), start, phrases)), null);
            }
        }
    }

    private void addText(Inline.Text text, int start) {
        int from = 0;
        while (from < text.text().length()) {
            int at = start + from;
            @Nullable Phrase here = phraseAt(at);
            @Nullable Integer next = here == null ? phrases.higherKey(at) : Integer.valueOf(here.end());
            int limit = next == null ? Integer.MAX_VALUE : next;
            int to = Math.min(text.text().length(), limit - start);
            add(new Inline.Text(text.place(), text.text().substring(from, to)), here);
            from = to;
        }
    }

    private @Nullable Phrase phraseAt(int place) {
        Map.@Nullable Entry<Integer, Phrase> last = phrases.floorEntry(place);
        return last == null || last.getValue().end() <= place ? null : last.getValue();
    }

    /** The phrase that an inline is in with something else beside it. */
    private @Nullable Phrase phraseAround(int start, int end) {
        @Nullable Phrase at = phraseAt(start);
        boolean isInside = at != null && end <= at.end() && (at.start() < start || end < at.end());
        return isInside ? at : null;
    }

    /** Where in an inline a phrase begins or ends that goes on outside; its start where none does. */
    private int borderIn(int start, int end) {
        @Nullable Phrase first = phraseAt(start);
        if (first != null && first.start() < start && first.end() < end) {
            return first.end();
        }
        @Nullable Phrase last = phraseAt(end - 1);
        return last != null && last.start() > start && last.end() > end ? last.start() : start;
    }

    private void add(Inline inline, @Nullable Phrase around) {
        if (!Objects.equals(around, phrase)) {
            end();
            phrase = around;
        }
        open.add(inline);
    }

    private void end() {
        if (phrase == null || open.isEmpty()) {
            marked.addAll(open);
        } else {
            marked.add(new Inline.InLanguage(open.get(0).place(), phrase.locale(), false, open));
        }
        open.clear();
    }

    /** What stands between two places of a run, which are places in its text. */
    private static List<Inline> part(List<Inline> run, int from, int to) {
        List<Inline> part = new ArrayList<>();
        int at = 0;
        for (Inline inline : run) {
            int end = at + length(inline);
            int first = Math.max(from, at);
            int last = Math.min(to, end);
            if (first == at && last == end) {
                part.add(inline);
            } else if (first < last && inline instanceof Inline.Text text) {
                part.add(new Inline.Text(text.place(), text.text().substring(first - at, last - at)));
            } else if (first < last) {
                part.add(inline.withChildren(part(inline.children(), first - at, last - at)));
            }
            at = end;
        }
        return part;
    }

    private static int length(Inline inline) {
        return plain(List.of(inline)).length();
    }

    /** The text of a run, a character for each inline that has none; no phrase goes over a break. */
    private static String plain(List<Inline> run) {
        StringBuilder plain = new StringBuilder();
        for (Inline inline : run) {
            if (inline instanceof Inline.Text text) {
                plain.append(text.text());
            } else if (inline instanceof Inline.LineBreak) {
                plain.append(BREAK);
            } else if (inline.children().isEmpty()) {
                plain.append(OBJECT);
            } else {
                plain.append(plain(inline.children()));
            }
        }
        return plain.toString();
    }
}
