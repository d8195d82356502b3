package parkhang.pdf.line;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.paragraph.Hanging;
import parkhang.paragraph.LineEnd;
import parkhang.paragraph.LineEnd.Kind;
import parkhang.paragraph.Measured;
import parkhang.text.LineBreaks;
import parkhang.text.PartSeparator;

/** Finds where the lines of a block may end: where the rules of its language let them, and anywhere in a word that no line holds. For one thread. */
public final class LineEndFinder {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Map<Locale, LineBreaks> rules = new HashMap<>();
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);

    /** @param measure the longest that a word may be before it is broken anywhere, in the engine's dots */
    Measured measured(BlockText text, float measure) {
        String words = text.words();
        LineBreaks breaks = rules.computeIfAbsent(text.locale(), LineBreaks::new);
        breaks.setText(words);
        List<LineEnd> ends = new ArrayList<>();
        int before = 0;
        for (int place = breaks.next(); place != LineBreaks.DONE && place < words.length(); place = breaks.next()) {
            if (!text.isHeld(place)) {
                before = add(place, before, text, measure, ends);
            }
        }
        addEmergencies(before, words.length(), text, measure, ends);
        ends.add(new LineEnd(PartSeparator.lineEnd(words, words.length()), words.length(), 0, 0, Kind.FORCED));
        return text.with(new LineEnd(0, 0, 0, lead(0, text), Kind.FORCED), ends);
    }

    private int add(int place, int before, BlockText text, float measure, List<LineEnd> ends) {
        String words = text.words();
        addEmergencies(before, place, text, measure, ends);
        char last = words.charAt(place - 1);
        if (last == '\n') {
            ends.add(new LineEnd(PartSeparator.lineEnd(words, place), place, 0, lead(place, text), Kind.FORCED));
        } else if (last == SOFT_HYPHEN) {
            float hyphen = text.hyphen(place) * (1 - (text.hangs() ? Hanging.right('-') : 0));
            ends.add(new LineEnd(place, place, hyphen, lead(place, text), Kind.HYPHEN));
        } else {
            int end = PartSeparator.lineEnd(words, place);
            Kind kind = end > 0 && words.charAt(end - 1) == ':' ? Kind.CLAUSE : Kind.WORD;
            ends.add(new LineEnd(end, place, -hang(end, text), lead(place, text), kind));
        }
        return place;
    }

    private static float hang(int end, BlockText text) {
        return text.hangs() && end > 0
                ? outside(end - 1, Hanging.right(text.words().charAt(end - 1)), text)
                : 0;
    }

    private static float lead(int place, BlockText text) {
        return text.hangs() && place < text.words().length()
                ? outside(place, Hanging.left(text.words().charAt(place)), text)
                : 0;
    }

    /** How much of a sign stands outside; of a square one that lost its blank beside another no more than it has at a line's end. */
    private static float outside(int place, float share, BlockText text) {
        float width = text.position(place + 1) - text.position(place);
        return Hanging.isSquare(text.words().charAt(place)) ? Math.max(0, width - text.size() / 2) : share * width;
    }

    private void addEmergencies(int from, int to, BlockText text, float measure, List<LineEnd> ends) {
        if (text.position(to) - text.position(from) <= measure) {
            return;
        }
        letters.setText(text.words().substring(from, to));
        for (int place = letters.next(); place != BreakIterator.DONE && from + place < to; place = letters.next()) {
            if (!text.isHeld(from + place)) {
                ends.add(new LineEnd(from + place, from + place, 0, 0, Kind.EMERGENCY));
            }
        }
    }
}
