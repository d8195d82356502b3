package parkhang.translation.check;

import java.util.Locale;
import java.util.Map;

/** A target of which nothing would be read: no letter, no digit, no sign, where the source has letters or digits. */
final class EmptyTarget implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        if (isSaid(pair.sourceText().text()) && isEmpty(pair)) {
            String kind = pair.kind().name().toLowerCase(Locale.ROOT);
            findings.report(WritingCode.TARGET_EMPTY.with("unsaid", Map.of("kind", kind)));
        }
    }

    /** A dash says something in a table: that there is nothing. */
    private static boolean isEmpty(Pair pair) {
        String target = pair.targetText().text();
        return switch (pair.kind()) {
            case TABLE_CELL -> target.codePoints().noneMatch(EmptyTarget::isDrawn);
            default -> !isSaid(target);
        };
    }

    private static boolean isSaid(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || isSign(c));
    }

    /** What says something without a letter: %, €, ☎, and a code that stands for itself. */
    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isDrawn(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
