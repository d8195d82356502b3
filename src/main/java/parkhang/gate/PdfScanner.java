package parkhang.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects and operators as this program writes them (ISO 32000-1, 7.2 and 7.3), in a third of PDFBox's time. What is written in
 * any other way it leaves to PDFBox: it says that it is {@link Unusual}, and never guesses.
 */
final class PdfScanner {
    /** Longer ones are no number of ours, and may not fit. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = new double[MOST_DIGITS + 1];

    /** As deep as arrays and dictionaries stand in one another. */
    private static final int DEEPEST = 20;

    private static final int REMEMBERED = 1 << 8;

    static {
        Arrays.setAll(POWERS, power -> Math.pow(10, power));
    }

    private final byte[] bytes;
    private final @Nullable LongFunction<COSBase> references;
    private final Known<COSName> names = new Known<>();
    private final Known<String> words = new Known<>();
    private int at;
    private int depth;

    /** What was read lately, by where it stood: most stands in many places. */
    private static final class Known<T> {
        private final List<@Nullable T> found = new ArrayList<>(Collections.nCopies(REMEMBERED, null));
        private final int[] starts = new int[REMEMBERED];
        private final int[] ends = new int[REMEMBERED];

        @Nullable
        T find(int hash, byte[] bytes, int start, int end) {
            int slot = hash & (REMEMBERED - 1);
            return Arrays.equals(bytes, starts[slot], ends[slot], bytes, start, end) ? found.get(slot) : null;
        }

        void keep(int hash, int start, int end, T read) {
            int slot = hash & (REMEMBERED - 1);
            found.set(slot, read);
            starts[slot] = start;
            ends[slot] = end;
        }
    }

    /** Something is written otherwise, or broken. */
    static final class Unusual extends Exception {
        private static final long serialVersionUID = 1;

        private Unusual() {
            super(null, null, false, false);
        }
    }

    /**
     * A scanner at the beginning of some bytes.
     *
     * @param references finds an object by its number, of generation 0; null where none are named
     */
    PdfScanner(byte[] bytes, @Nullable LongFunction<COSBase> references) {
        this.bytes = bytes;
        this.references = references;
    }

    /** Where it stands. */
    int position() {
        return at;
    }

    void moveTo(int position) throws Unusual {
        if (position < 0 || position > bytes.length) {
            throw new Unusual();
        }
        at = position;
    }

    /** Whether nothing follows but white space. */
    boolean isAtEnd() {
        skipSpace();
        return at == bytes.length;
    }

    /** The next object; null where none follows, but an operator or the end. */
    @Nullable
    COSBase object() throws Unusual {
        skipSpace();
        return switch (peek(0)) {
            case '/' -> name();
            case '(' -> literal();
            case '<' -> peek(1) == '<' ? dictionary() : hexadecimal();
            case '[' -> array();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case 't', 'f', 'n' -> keyword();
            default -> null;
        };
    }

    /** The operator that follows; none of a picture that stands among them. */
    String operator() throws Unusual {
        skipSpace();
        String word = word();
        if (peek(0) == ']'
                || peek(0) == '>'
                || word.equals(OperatorName.BEGIN_INLINE_IMAGE)
                || word.equals(OperatorName.BEGIN_INLINE_IMAGE_DATA)) {
            throw new Unusual();
        }
        return word;
    }

    private String word() throws Unusual {
        int start = at;
        int hash = 0;
        while (isOfWord(peek(0))) {
            hash = 31 * hash + bytes[at++];
        }
        if (start == at || !isEnd(peek(0))) {
            throw new Unusual();
        }
        String known = words.find(hash, bytes, start, at);
        if (known == null) {
            known = text(start);
            words.keep(hash, start, at, known);
        }
        return known;
    }

    /** A whole number from 0 on. */
    int count() throws Unusual {
        if (object() instanceof COSInteger number && number.longValue() >= 0 && number.longValue() < 1 << 30) {
            return number.intValue();
        }
        throw new Unusual();
    }

    private int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xFF : -1;
    }

    private void skipSpace() {
        while (isSpace(peek(0))) {
            at++;
        }
    }

    private static boolean isSpace(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    /** Whether a name, a number or a word ends before this one: white space, a delimiter or the end. */
    private static boolean isEnd(int sign) {
        return isSpace(sign)
                || sign == '/'
                || sign == '('
                || sign == '['
                || sign == ']'
                || sign == '<'
                || sign == '>'
                || sign == -1;
    }

    private static boolean isOfWord(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || sign == '*'
                || sign == '\''
                || sign == '"';
    }

    @SuppressWarnings("deprecation") // The bytes are ASCII, and this way they are copied without a look at each.
    private String text(int start) {
        return new String(bytes, 0, start, at - start);
    }

    private COSName name() throws Unusual {
        int start = ++at;
        int hash = 0;
        int next = peek(0);
        for (; next > ' ' && !isEnd(next); next = peek(0)) {
            if (next == '#' || next == '%' || next == '{' || next == '}' || next == ')') {
                throw new Unusual();
            }
            hash = 31 * hash + next;
            at++;
        }
        if (!isEnd(next)) {
            throw new Unusual();
        }
        COSName known = names.find(hash, bytes, start, at);
        if (known == null) {
            known = COSName.getPDFName(Arrays.copyOfRange(bytes, start, at));
            names.keep(hash, start, at, known);
        }
        return known;
    }

    private COSBase number() throws Unusual {
        boolean isNegative = peek(0) == '-';
        at += isNegative || peek(0) == '+' ? 1 : 0;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; ; at++) {
            int next = peek(0);
            if (next >= '0' && next <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + next - '0';
                count++;
            } else if (next == '.' && point < 0) {
                point = count;
            } else {
                break;
            }
        }
        if (count == 0 || !isEnd(peek(0))) {
            throw new Unusual();
        }
        long signed = isNegative ? -digits : digits;
        return point < 0 ? COSInteger.get(signed) : new COSFloat((float) (signed / POWERS[count - point]));
    }

    /** True, false or null; no object where it is an operator. */
    private @Nullable COSBase keyword() throws Unusual {
        int start = at;
        String word = word();
        return switch (word) {
            case "true" -> COSBoolean.TRUE;
            case "false" -> COSBoolean.FALSE;
            case "null" -> COSNull.NULL;
            default -> {
                at = start;
                yield null;
            }
        };
    }

    private COSString literal() throws Unusual {
        int start = ++at;
        int escapes = 0;
        for (int next = peek(0); next != ')'; next = peek(0)) {
            if (next == '(' || next == '\r' || at >= bytes.length) {
                throw new Unusual();
            }
            escapes += next == '\\' ? 1 : 0;
            at += next == '\\' ? 2 : 1;
        }
        byte[] said = Arrays.copyOfRange(bytes, start, at++);
        return new COSString(escapes == 0 ? said : unescaped(said, escapes));
    }

    private static byte[] unescaped(byte[] said, int escapes) throws Unusual {
        byte[] meant = new byte[said.length - escapes];
        int length = 0;
        for (int i = 0; i < said.length; i++) {
            meant[length++] = said[i] == '\\' ? escaped(said[++i]) : said[i];
        }
        return meant;
    }

    private static byte escaped(byte sign) throws Unusual {
        return switch (sign) {
            case '\\', '(', ')' -> sign;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new Unusual();
        };
    }

    private COSString hexadecimal() throws Unusual {
        int start = ++at;
        while (Character.digit(peek(0), 16) >= 0) {
            at++;
        }
        int digits = at - start;
        if (peek(0) != '>' || digits % 2 != 0) {
            throw new Unusual();
        }
        byte[] said = new byte[digits / 2];
        for (int i = 0; i < said.length; i++) {
            int high = Character.digit(bytes[start + 2 * i], 16);
            said[i] = (byte) ((high << 4) | Character.digit(bytes[start + 2 * i + 1], 16));
        }
        at++;
        return new COSString(said);
    }

    private COSArray array() throws Unusual {
        enter();
        at++;
        COSArray array = new COSArray();
        for (skipSpace(); peek(0) != ']'; skipSpace()) {
            COSBase next = object();
            array.add(next == null ? reference(array) : next);
        }
        at++;
        depth--;
        return array;
    }

    /** Two numbers were the first part of it. */
    private COSBase reference(COSArray array) throws Unusual {
        int size = array.size();
        if (size < 2
                || !COSInteger.ZERO.equals(array.get(size - 1))
                || !(array.get(size - 2) instanceof COSInteger number)) {
            throw new Unusual();
        }
        array.remove(size - 1);
        array.remove(size - 2);
        return reference(number);
    }

    private COSBase reference(COSInteger number) throws Unusual {
        if (references == null || number.longValue() <= 0 || peek(0) != 'R' || !isEnd(peek(1))) {
            throw new Unusual();
        }
        at++;
        return references.apply(number.longValue());
    }

    private COSDictionary dictionary() throws Unusual {
        enter();
        at += 2;
        COSDictionary dictionary = new COSDictionary();
        for (skipSpace(); peek(0) == '/'; skipSpace()) {
            COSName key = name();
            COSBase value = value();
            value.setDirect(true);
            dictionary.setItem(key, value);
        }
        if (peek(0) != '>' || peek(1) != '>') {
            throw new Unusual();
        }
        at += 2;
        depth--;
        return dictionary;
    }

    private COSBase value() throws Unusual {
        COSBase value = object();
        skipSpace();
        if (value instanceof COSInteger number && peek(0) == '0') {
            at++;
            skipSpace();
            return reference(number);
        }
        if (value == null) {
            throw new Unusual();
        }
        return value;
    }

    private void enter() throws Unusual {
        if (++depth > DEEPEST) {
            throw new Unusual();
        }
    }
}
