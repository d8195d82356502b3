package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.BidiPairedBracketType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds where a run of one script ends: after its last letter, so that spaces and brackets behind it stay outside. The two
 * brackets of a pair (UAX #9, BD16) are both inside, or both outside, and so are two quotation marks. Those that enclose the
 * run, or list words one by one, belong to the sentence around it.
 */
final class ScriptRunEnd {
    private final String text;
    private final int start;

    private final RunQuotes quotes;

    /** The offsets of the brackets and quotation marks opened in the run, the innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** Behind the last letter so far, even if its bracket is never closed. */
    private int letterEnd;

    private int end;

    private ScriptRunEnd(String text, int start) {
        this.text = text;
        this.start = start;
        this.quotes = new RunQuotes(text, start);
    }

    /** The offset behind the run that starts with the letter at an offset, both in UTF-16 units. */
    static int of(String text, int start) {
        ScriptRunEnd run = new ScriptRunEnd(text, start);
        run.read(UScript.getScript(text.codePointAt(start)));
        return run.end;
    }

    private void read(int script) {
        int step;
        for (int i = start; i < text.length(); i += step) {
            int c = text.codePointAt(i);
            step = Character.charCount(c);
            int next = UScript.getScript(c);
            if (next == script || next == UScript.INHERITED) {
                letterEnd = i + step;
                end = open.isEmpty() ? letterEnd : end;
            } else if (next != UScript.COMMON || isClosedOutside(c)) {
                return;
            } else if (!RunQuotes.isMark(c)) {
                pair(c, i);
            } else if (!goesOnBehindQuote(i)) {
                return;
            }
        }
    }

    private void pair(int c, int at) {
        if (bracketType(c) == BidiPairedBracketType.OPEN) {
            open.push(at);
        } else if (closesInnermost(c)) {
            close(at + Character.charCount(c));
        }
    }

    private void close(int behind) {
        boolean holdsLetter = letterEnd > open.pop();
        end = open.isEmpty() && holdsLetter ? behind : end;
    }

    private boolean goesOnBehindQuote(int at) {
        switch (quotes.role(at, open.peek())) {
            case OPENS -> open.push(at);
            case CLOSES -> close(at + 1);
            case OUTSIDE -> {
                return false;
            }
            case NONE -> {}
        }
        return true;
    }

    private boolean closesInnermost(int c) {
        return bracketType(c) == BidiPairedBracketType.CLOSE
                && !open.isEmpty()
                && text.codePointAt(open.getFirst()) == UCharacter.getBidiPairedBracket(c);
    }

    /** Not so the bracket of "a)", which nothing opens. */
    private boolean isClosedOutside(int c) {
        return bracketType(c) == BidiPairedBracketType.CLOSE
                && !closesInnermost(c)
                && text.lastIndexOf(UCharacter.getBidiPairedBracket(c), start) > text.lastIndexOf(c, start);
    }

    private static int bracketType(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.BIDI_PAIRED_BRACKET_TYPE);
    }
}
