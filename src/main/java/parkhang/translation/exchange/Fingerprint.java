package parkhang.translation.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.State;

/**
 * What a unit was when it was handed off, short enough to go along with it.
 *
 * @param source the digits that stand for it, and {@code target} those for the target
 */
public record Fingerprint(String source, String target, State state) {
    private static final int SOURCE = 6;
    private static final int TARGET = 5;
    private static final String STATES = "itrf";

    /** Twelve hexadecimal digits: six for the source, five for the target, one for the state. */
    public static String of(BundleUnit unit) {
        return digits(unit.source(), SOURCE) + digits(unit.target(), TARGET) + number(unit.state());
    }

    /**
     * Six hexadecimal digits for the letters and digits of a text: what a word processor corrects by itself, quotation marks, dashes,
     * spaces and capitals, leaves them as they are. For a text without any, those for its signs.
     */
    public static String ofLetters(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return digits(letters.isEmpty() ? text.strip() : letters, SOURCE);
    }

    /** Reads it again; empty where it is null or not of our making. */
    public static Optional<Fingerprint> parse(@Nullable String text) {
        String print = text == null ? "" : text.strip();
        if (!print.matches("[0-9a-f]{11}[0-3]")) {
            return Optional.empty();
        }
        int end = SOURCE + TARGET;
        return EnumSet.allOf(State.class).stream()
                .filter(state -> print.endsWith(number(state)))
                .findFirst()
                .map(state -> new Fingerprint(print.substring(0, SOURCE), print.substring(SOURCE, end), state));
    }

    /** Whether the source was this one. */
    public boolean isSource(Content content) {
        return source.equals(digits(content, SOURCE));
    }

    /** Whether the target was this one; null stands for none. */
    public boolean isTarget(@Nullable Content content) {
        return target.equals(digits(content, TARGET));
    }

    /** By its first letter, so that it does not depend on the order of the states. */
    private static String number(State state) {
        return String.valueOf(STATES.indexOf(state.word().charAt(0)));
    }

    private static String digits(@Nullable Content content, int count) {
        return digits(String.valueOf(content), count);
    }

    private static String digits(String text, int count) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, count);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
