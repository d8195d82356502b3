package parkhang.text.number;

import com.ibm.icu.lang.UCharacter;

/** Brings the digits and separators of every script into one form. */
final class Digits {
    private Digits() {}

    static boolean in(String text) {
        return text.codePoints().anyMatch(Digits::isDigit);
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c) || (Character.getType(c) == Character.OTHER_NUMBER && fraction(c) > 0);
    }

    /**
     * The text with the digits 0 to 9, with decimals in the place of fractions in one sign, and without characters that
     * are not seen. Spaces at which no line breaks become U+00A0, apostrophes U+0027.
     *
     * @param decimal what parts whole numbers from decimals
     */
    static String plain(String text, char decimal) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.getType(c) == Character.OTHER_NUMBER && fraction(c) > 0) {
                append(fraction(c), decimal, plain);
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(separator(c));
            }
        });
        return plain.toString();
    }

    /** The value of a sign such as ½; not positive where it is none. */
    private static double fraction(int c) {
        double value = UCharacter.getUnicodeNumericValue(c);
        return value < 1 ? value : 0;
    }

    private static void append(double fraction, char decimal, StringBuilder plain) {
        boolean alone = plain.length() == 0 || !Character.isDigit(plain.charAt(plain.length() - 1));
        String decimals = String.valueOf(Math.round(fraction * 1000) / 1000.0).substring(2);
        plain.append(alone ? "0" : "").append(decimal).append(decimals);
    }

    private static int separator(int c) {
        return switch (c) {
            case 0x202F, 0x2009, 0x2007, 0x2008 -> 0xA0;
            case 0x2019 -> '\'';
            case 0x66B -> '.';
            case 0x66C -> ',';
            default -> c;
        };
    }
}
