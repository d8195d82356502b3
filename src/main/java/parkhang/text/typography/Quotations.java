package parkhang.text.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The quotations of a text by their marks: which are in pairs, and whose pairs are another language's. */
public final class Quotations {
    private static final String MARKS = "\"“”„‟‘’‚‛«»‹›「」『』";
    private static final String ONLY_OPEN = "„‚「『";
    private static final String IN_WORDS = "\"’”";
    private static final String ONLY_CLOSE = "」』";

    /** By what each mark may be closed, whatever the language. */
    private static final Map<Character, String> CLOSED_BY = Map.ofEntries(
            Map.entry('“', "”"),
            Map.entry('„', "“”"),
            Map.entry('‟', "”"),
            Map.entry('‘', "’"),
            Map.entry('‛', "’"),
            Map.entry('‚', "‘’"),
            Map.entry('”', "”“"),
            Map.entry('«', "»"),
            Map.entry('»', "«»"),
            Map.entry('‹', "›"),
            Map.entry('›', "‹›"),
            Map.entry('「', "」"),
            Map.entry('『', "』"));

    private final String text;
    private final List<Integer> unpaired = new ArrayList<>();
    private final List<Quotation> foreign = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final QuoteCustom custom;

    /** A pair of marks, by their UTF-16 offsets. */
    public record Quotation(int start, int end) {}

    private Quotations(String text, Locale locale) {
        this.text = text;
        this.custom = QuoteCustom.of(locale);
    }

    /** Whether there is anything to look for. */
    public static boolean mayHave(String text) {
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    public static Quotations in(String text, Locale locale) {
        Quotations found = new Quotations(text, locale);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"' && MARKS.indexOf(c) >= 0 && !found.isInWord(i)) {
                found.read(c, i);
            }
        }
        found.open.descendingIterator().forEachRemaining(found.unpaired::add);
        found.readStraight();
        return found;
    }

    /** The offsets of the marks that have no partner. An apostrophe is no mark, nor is a sign for feet or inches. */
    public List<Integer> unpaired() {
        return unpaired;
    }

    /** The pairs that are not set in the language. */
    public List<Quotation> foreign() {
        return foreign;
    }

    private void read(char mark, int at) {
        Integer innermost = open.peek();
        boolean closes = innermost != null
                && CLOSED_BY.getOrDefault(text.charAt(innermost), "").indexOf(mark) >= 0
                && (ONLY_CLOSE.indexOf(mark) >= 0 || canClose(at) || !canOpen(at));
        if (closes && innermost != null) {
            open.pop();
            pair(innermost, at);
        } else if (opens(mark, at)) {
            open.push(at);
        } else if (mark != '’') {
            unpaired.add(at);
        }
    }

    private boolean opens(char mark, int at) {
        return switch (mark) {
            case '’' -> false;
            case '”' -> canOpen(at) && !canClose(at);
            case '«', '‹' -> true;
            case '»', '›', '“', '‘' -> canOpen(at) || (mark == '“' && !canClose(at));
            default -> ONLY_OPEN.indexOf(mark) >= 0;
        };
    }

    private void pair(int start, int end) {
        String marks = text.substring(start, start + 1) + text.charAt(end);
        if (!custom.allows(marks, !open.isEmpty())) {
            foreign.add(new Quotation(start, end));
        }
    }

    /** Whether a phrase may begin behind the mark. */
    private boolean canOpen(int at) {
        Surroundings after = after(at);
        Surroundings before = before(at);
        return after != Surroundings.SPACE
                && after != Surroundings.CLOSING
                && (after != Surroundings.STOP || isNameWithPoint(at + 1))
                && (before == Surroundings.SPACE
                        || before == Surroundings.OPENING
                        || before == Surroundings.DASH
                        || before == Surroundings.UNSPACED);
    }

    /** ".lib" and the like. */
    private boolean isNameWithPoint(int at) {
        return at + 1 < text.length() && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether a phrase may end before it. */
    private boolean canClose(int at) {
        Surroundings before = before(at);
        Surroundings after = after(at);
        return before != Surroundings.SPACE
                && before != Surroundings.OPENING
                && (!after.isWord() || after == Surroundings.UNSPACED);
    }

    /** An apostrophe, or a Hebrew gershayim that was typed as a quotation mark. */
    private boolean isInWord(int at) {
        return IN_WORDS.indexOf(text.charAt(at)) >= 0 && isOfSpacedWord(before(at)) && isOfSpacedWord(after(at));
    }

    private static boolean isOfSpacedWord(Surroundings beside) {
        return beside.isWord() && beside != Surroundings.UNSPACED;
    }

    private Surroundings before(int at) {
        return at == 0 ? Surroundings.SPACE : Surroundings.of(text.codePointBefore(at));
    }

    private Surroundings after(int at) {
        return at + 1 == text.length() ? Surroundings.SPACE : Surroundings.of(text.codePointAt(at + 1));
    }

    /** Straight marks say nothing of where they open: an odd one is left over, unless it may be inches. */
    private void readStraight() {
        int all = 0;
        int sure = 0;
        int inWords = 0;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            all++;
            sure += before(at) == Surroundings.DIGIT ? 0 : 1;
            inWords += isInWord(at) ? 1 : 0;
        }
        if (all % 2 == 1 && sure % 2 == 1 && inWords == 0) {
            unpaired.add(text.lastIndexOf('"'));
        }
    }
}
