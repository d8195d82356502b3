package parkhang.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import parkhang.text.Characters;

/**
 * One font file, as it describes itself.
 *
 * @param family the typographic family: {@code Noto Serif}
 * @param weight by OpenType's OS/2 table: 400 is regular, 700 is bold
 * @param repertoire the characters that have a glyph
 */
public record FontFace(String family, int weight, boolean italic, Path file, Repertoire repertoire) {

    /** Faces are keys wherever text is set, and a record's own comparison of all parts is slow: the same file is the same face. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof FontFace face && file.equals(face.file));
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    public boolean covers(int codePoint) {
        return repertoire.has(codePoint);
    }

    /** Whether it has a glyph for each character of a text that asks for one; a space does. */
    boolean covers(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!covers(text.codePointAt(i)) && !Characters.isNeverDrawn(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Read from the file each time. */
    public Licence licence() {
        return Licence.of(file);
    }

    /**
     * The parsed font. It lies in memory whole, so there is nothing to close, and serves several threads: FontBox reads from it
     * under a lock. PDFBox's own glyph substitution is off: it loses letters on extraction and measures lines wrongly.
     */
    TrueTypeFont parse() {
        try {
            TrueTypeFont font = new OutlineParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
