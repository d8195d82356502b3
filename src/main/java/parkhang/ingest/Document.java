package parkhang.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Input;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.EncodingGuess;
import parkhang.text.SourceText;
import parkhang.text.TextCode;

/**
 * A document from elsewhere: the name of its file, of which little is believed, and its bytes.
 *
 * <p>Such documents have a package of their own: to read one takes the article's rules and the imprint's, and neither needs it.
 */
final class Document {
    /** As much of a document as its kind is told by, in bytes. */
    private static final int BEGINNING = 1024;
    /** As much as names a kind, in bytes. */
    private static final int NAME = 20;

    private final String name;
    private final byte[] bytes;
    /** Of the marks that were asked for: each kind asks for its own, and several kinds for some. */
    private final Map<String, Boolean> held = new HashMap<>();

    private @Nullable Decoded decoded;

    Document(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it holds nothing. */
    boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The first bytes, a character for each. */
    String beginning() {
        return latin1(Math.min(bytes.length, BEGINNING));
    }

    /** As much of the text, in UTF-8, as a kind needs that is told by a longer beginning. */
    String beginning(int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.UTF_8);
    }

    private String latin1(int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Whether a format's own mark stands anywhere in the document; in ASCII. */
    boolean holds(String mark) {
        return held.computeIfAbsent(mark, this::isIn);
    }

    private boolean isIn(String mark) {
        return at(mark) >= 0;
    }

    /** A few characters that stand behind such a mark where it stands first; empty where it does not. */
    String behind(String mark) {
        int at = at(mark);
        int from = at + mark.length();
        return at < 0 ? "" : new String(bytes, from, Math.min(NAME, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    private int at(String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The text, in whatever encoding; one that no mark tells is guessed, and said. Empty and reported where the bytes are no text, or
     * more than any that is read.
     */
    Optional<SourceText> text(Diagnostics diagnostics) {
        Decoded known = decoded;
        if (known == null) {
            Diagnostics found = new Diagnostics();
            known = new Decoded(decode(found), found);
            decoded = known;
        }
        diagnostics.add(known.found());
        return known.text();
    }

    /** What the bytes are as text, and what was found of them: several readers ask. */
    private record Decoded(Optional<SourceText> text, Diagnostics found) {}

    private Optional<SourceText> decode(Diagnostics diagnostics) {
        if (bytes.length > Input.LARGEST_TEXT) {
            Map<String, ?> found = Map.of("file", name, "size", bytes.length, "limit", Input.LARGEST_TEXT);
            diagnostics.report(Place.of(name), TextCode.FILE_TOO_LARGE.shared("file.large", found));
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<SourceText> text = SourceText.decode(name, bytes, found);
        Optional<EncodingGuess.Guess> guess = text.isPresent() ? Optional.empty() : EncodingGuess.of(bytes);
        if (guess.isEmpty()) {
            diagnostics.add(found);
            return text;
        }
        diagnostics.report(
                Place.of(name),
                IngestCode.ENCODING_GUESSED.with(
                        Map.of("encoding", guess.get().encoding().replaceFirst("^x-", ""))));
        return Optional.of(SourceText.of(name, guess.get().text()));
    }
}
