package parkhang.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which encoding a text without a mark is in, by how its letters read. ICU tells those of East Asia and of other scripts than Latin by
 * the frequency of letters; it knows no Mac OS Roman, and takes one encoding of Western Europe for another, so these are told by where
 * capitals and signs stand.
 */
public final class EncodingGuess {
    /** As many bytes as are looked at. */
    private static final int LOOKED_AT = 1 << 16;

    /** The share of bytes that are zero in text of two bytes a character. */
    private static final double ZEROS = 0.1;

    private static final List<String> WESTERN = List.of("windows-1252", "x-MacRoman", "ISO-8859-15");
    private static final String USUAL_SIGNS = "‘’“”„‚«»‹›–—…•·§°€£©®™¡¿ª²³½¼¾×";

    /** REPLACEMENT CHARACTER stands for what is no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private EncodingGuess() {}

    /**
     * A text and what it is in.
     *
     * @param encoding as IANA or the JDK calls it
     */
    public record Guess(String encoding, String text) {}

    /** The text; empty where the bytes are UTF-8 but for a few, or no text in any encoding that is known. */
    public static Optional<Guess> of(byte[] bytes) {
        Optional<Guess> wide = wide(bytes);
        if (wide.isPresent() || contains(bytes, 0) || isDamaged(bytes)) {
            return wide;
        }
        Stream<Guess> western = WESTERN.stream().flatMap(name -> decoded(name, bytes).stream());
        return Stream.concat(other(bytes).stream(), western)
                .min(Comparator.comparingInt(guess -> oddities(guess.text())));
    }

    /** Whether it is UTF-8 with a slip: most of what is not ASCII reads well. */
    private static boolean isDamaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
        return text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count() > wrong;
    }

    /** Text of two or four bytes a character, most of whose first or last bytes are zero. */
    private static Optional<Guess> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return decoded("UTF-32", bytes);
        }
        long even = zeros(bytes, 0);
        long odd = zeros(bytes, 1);
        if (Math.max(even, odd) < ZEROS * Math.min(bytes.length, LOOKED_AT)) {
            return Optional.empty();
        }
        return decoded(even > odd ? "UTF-16BE" : "UTF-16LE", bytes);
    }

    private static long zeros(byte[] bytes, int from) {
        long zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean contains(byte[] bytes, int value) {
        for (byte one : bytes) {
            if (one == value) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** What ICU finds, where that is none of Western Europe's. */
    private static Optional<Guess> other(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)))
                .detect();
        boolean isOther = match != null
                && !match.getName().equals("ISO-8859-1")
                && !WESTERN.contains(match.getName())
                && !match.getName().startsWith("UTF");
        return isOther ? decoded(match.getName(), bytes) : Optional.empty();
    }

    private static Optional<Guess> decoded(String name, byte[] bytes) {
        return NamedEncoding.of(name)
                .flatMap(charset -> NamedEncoding.decoded(charset, bytes))
                .filter(read -> Characters.firstRefused(read.replace("\r", "")) < 0)
                .map(read -> new Guess(name, read));
    }

    /** How many characters stand where nobody writes them: capitals behind small letters, signs that no prose has. */
    private static int oddities(String text) {
        int odd = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean isCapitalInWord = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean isSign = !Character.isLetter(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !Character.isSpaceChar(c)
                    && USUAL_SIGNS.indexOf(c) < 0;
            boolean isMixed = Character.isLetter(before) && Character.isLetter(c) && isLatin(before) != isLatin(c);
            odd += c > 0x7F && (isCapitalInWord || isSign || isMixed) ? 1 : 0;
            before = c;
            i += Character.charCount(c);
        }
        return odd;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
