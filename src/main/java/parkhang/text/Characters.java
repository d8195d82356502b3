package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Map;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;

/** Which characters a text may hold, those that HTML, XML and a font can carry on, and which of them can be seen. */
public final class Characters {
    /** OBJECT REPLACEMENT CHARACTER stands for what is not text. */
    private static final int OBJECT = 0xFFFC;

    /** The first character that is never drawn. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    /**
     * Where the first character stands that no edition can hold: a control character other than line feed and tab, a
     * noncharacter (Unicode 15, section 23.7), half a surrogate pair. Negative where there is none.
     */
    public static int firstRefused(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isRefused(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** Says in a report which character it is that stands at an offset. */
    public static Message named(String text, int offset) {
        return finding(text, offset).message();
    }

    /** What is found where such a character stands. */
    public static Finding finding(String text, int offset) {
        int c = text.codePointAt(offset);
        return TextCode.CONTROL_CHARACTER.with(
                Character.isISOControl(c) ? "control" : "nothing", Map.of("number", String.format("U+%04X", c)));
    }

    /** The text without the characters that no edition can hold. */
    public static String without(String text) {
        return text.codePoints()
                .filter(c -> !isRefused(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * A name out of a file that no person has written, such as a font's, as one line: without characters that no edition can hold,
     * those that set the direction of what follows, and line breaks.
     *
     * @param longest in code points; what is longer is cut
     */
    public static String line(String text, int longest) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> !isRefused(c) && !UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL))
                .limit(longest)
                .forEach(line::appendCodePoint);
        return line.toString().replaceAll(" {2,}+", " ").strip();
    }

    /** How many characters of a text are there whatever lines it is set in: not spaces, nor what is never drawn, nor pictures. */
    public static int countLasting(String text) {
        return (int) text.codePoints().filter(Characters::isLasting).count();
    }

    /** Whether a character is there whatever lines its text is set in. */
    public static boolean isLasting(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && c != OBJECT;
    }

    /** Whether a character leaves a mark on the page. Private and unassigned ones do, or would if a font had them. */
    public static boolean isVisible(int codePoint) {
        return !isNeverDrawn(codePoint) && !UCharacter.isUWhiteSpace(codePoint) && !UCharacter.isISOControl(codePoint);
    }

    /**
     * Whether a character needs no glyph and no room: Unicode's property Default_Ignorable_Code_Point. Not so Hangul's
     * fillers and the controls of shorthand, which HarfBuzz looks for in the font like any letter.
     */
    public static boolean isNeverDrawn(int codePoint) {
        if (codePoint < SOFT_HYPHEN) {
            return false;
        }
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && UScript.getScript(codePoint) != UScript.HANGUL
                && !UCharacter.UnicodeBlock.SHORTHAND_FORMAT_CONTROLS.equals(UCharacter.UnicodeBlock.of(codePoint));
    }

    private static boolean isRefused(int c) {
        if (c >= ' ' && c < 0x7F) { // nearly all of them, and files are long
            return false;
        } else if (c < 0xA0) {
            return Character.isISOControl(c) && c != '\n' && c != '\t';
        }
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return noncharacter || (c <= 0xFFFF && Character.isSurrogate((char) c));
    }
}
