package parkhang.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    private final String name;
    private final byte[] bytes;

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

    /** The first bytes, a character for each. */
    String beginning() {
        return latin1(Math.min(bytes.length, BEGINNING));
    }

    /** Whether a format's own mark stands anywhere in the document; in ASCII. */
    boolean holds(String mark) {
        return latin1(bytes.length).contains(mark);
    }

    private String latin1(int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * The text, in whatever encoding; one that no mark tells is guessed, and said. Empty and reported where the bytes are no text, or
     * more than any that is read.
     */
    Optional<SourceText> text(Diagnostics diagnostics) {
        if (bytes.length > Input.LARGEST_TEXT) {
            String found = name + " has " + bytes.length + " bytes, more than " + Input.LARGEST_TEXT;
            diagnostics.report(Place.of(name), TextCode.FILE_TOO_LARGE, found);
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<SourceText> decoded = SourceText.decode(name, bytes, found);
        Optional<EncodingGuess.Guess> guess = decoded.isPresent() ? Optional.empty() : EncodingGuess.of(bytes);
        if (guess.isEmpty()) {
            diagnostics.add(found);
            return decoded;
        }
        diagnostics.report(
                Place.of(name),
                IngestCode.ENCODING_GUESSED,
                "the text was read as " + guess.get().encoding().replaceFirst("^x-", ""));
        return Optional.of(SourceText.of(name, guess.get().text()));
    }
}
