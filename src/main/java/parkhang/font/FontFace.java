package parkhang.font;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parkhang.text.Characters;

/**
 * One font file, as it describes itself: no list of fonts could disagree with it.
 *
 * @param family the typographic family: {@code Noto Serif}
 * @param weight by OpenType's OS/2 table: 400 is regular, 700 is bold
 * @param repertoire the characters that have a glyph
 * @param own whether the archive brings it, so that it comes before the program's of the same script
 */
public record FontFace(String family, int weight, boolean italic, Path file, Repertoire repertoire, boolean own) {
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
}
