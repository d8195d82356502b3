package parkhang.text;

import java.text.Normalizer;

/** Text without case and accents, each character in its place, so that words are found whichever way they are written. */
public final class Folding {
    private static final int END_OF_ASCII = 0x80;

    private Folding() {}

    /** As long as the text; spaces of all kinds are U+0020, apostrophes are U+0027, dashes are U+002D. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (c < END_OF_ASCII) {
            return c == '\t' || c == '\n' ? ' ' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '–', '—', '‐', '‑', '−' -> '-';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            default -> {
                if (Character.isSpaceChar(c)) {
                    yield ' ';
                }
                boolean half = Character.isSurrogate(c);
                char base = half
                        ? c
                        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .charAt(0);
                yield Character.toLowerCase(base);
            }
        };
    }
}
