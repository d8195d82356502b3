package parkhang.text;

import org.jspecify.annotations.Nullable;

/** Tells what a quotation mark behind a letter of a script run does: whether its quote is the run's or the sentence's around it. */
final class RunQuotes {
    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›";
    private static final String SINGLE = "'‘’‚‛";

    /** They open quotes in every language. */
    private static final String ONLY_OPEN = "„‚";

    /** What parts the words of a list. */
    private static final String LISTING = ",;،؛、，";

    private static final String STOPS = ".!?:।۔。" + LISTING;

    private final String text;
    private final int start;

    enum Role {
        OPENS,
        CLOSES,
        /** A mark of the sentence around the run. */
        OUTSIDE,
        /** An apostrophe, or a Hebrew gershayim. */
        NONE
    }

    RunQuotes(String text, int start) {
        this.text = text;
        this.start = start;
    }

    static boolean isMark(int c) {
        return c <= 0xFFFF && MARKS.indexOf(c) >= 0;
    }

    /**
     * What a mark does.
     *
     * @param innermost the offset of the innermost bracket or mark that the run has open, null without any
     */
    Role role(int at, @Nullable Integer innermost) {
        boolean spaced = isSpacedLetter(before(at)) && isSpacedLetter(after(at));
        if (spaced) {
            return Role.NONE;
        } else if (innermost != null && isClosedBy(text.charAt(innermost), text.charAt(at)) && mayClose(at)) {
            return Role.CLOSES;
        } else if (isEnclosedBy(text.charAt(at)) && mayClose(at)) {
            return Role.OUTSIDE;
        } else if (mayOpen(at)) {
            return isFurtherWord(at) ? Role.OUTSIDE : Role.OPENS;
        }
        return SINGLE.indexOf(text.charAt(at)) >= 0 ? Role.NONE : Role.OUTSIDE;
    }

    private static boolean isClosedBy(char open, char mark) {
        boolean typed = mark == '"' || mark == '\'';
        return typed
                ? open == mark
                : MARKS.indexOf(open, 2) >= 0
                        && ONLY_OPEN.indexOf(mark) < 0
                        && (SINGLE.indexOf(open) >= 0) == (SINGLE.indexOf(mark) >= 0);
    }

    /** Whether the run begins with what such a mark closes. */
    private boolean isEnclosedBy(char mark) {
        for (int at = start - 1; at >= 0 && isOpening(text.charAt(at)); at--) {
            if (isClosedBy(text.charAt(at), mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(int c) {
        return isSpace(c) || isMark(c) || Character.getType(c) == Character.START_PUNCTUATION;
    }

    private boolean mayClose(int at) {
        int before = before(at);
        int after = after(at);
        boolean isFrench = text.charAt(at) == '»' && isSpace(before);
        return (isFrench || !isSpace(before)) && (!Character.isLetterOrDigit(after) || Scripts.isUnspaced(after));
    }

    private boolean mayOpen(int at) {
        int before = before(at);
        int after = after(at);
        boolean isFrench = text.charAt(at) == '«' && isSpace(after);
        boolean begins = !Character.isLetterOrDigit(before) || Scripts.isUnspaced(before);
        return begins && (isFrench || (!isSpace(after) && STOPS.indexOf(after) < 0 && !isClosing(after)));
    }

    /** Whether the run is one word so far, and a quoted one comes behind it in a list. */
    private boolean isFurtherWord(int at) {
        int end = at;
        while (isSpace(before(end))) {
            end--;
        }
        return LISTING.indexOf(before(end)) >= 0
                && text.substring(start, end).chars().noneMatch(RunQuotes::isSpace);
    }

    private static boolean isSpacedLetter(int c) {
        return Character.isLetter(c) && !Scripts.isUnspaced(c);
    }

    private static boolean isClosing(int c) {
        return Character.getType(c) == Character.END_PUNCTUATION;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int before(int at) {
        return at == 0 ? ' ' : text.codePointBefore(at);
    }

    private int after(int at) {
        return at + 1 == text.length() ? ' ' : text.codePointAt(at + 1);
    }
}
