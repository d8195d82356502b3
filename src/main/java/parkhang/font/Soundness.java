package parkhang.font;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

/**
 * Whether all of a font can be read, not only what it says of itself: a page or a PDF looks into each of its tables. Only an archive's
 * own fonts are asked, which may come from anywhere; it takes about as long as to open them.
 */
final class Soundness {
    /** Of a post table without names, in bytes. */
    private static final int POST = 32;

    private Soundness() {}

    /**
     * Looks at all that setting a text will.
     *
     * @throws IOException or RuntimeException if anything is missing or broken
     */
    static void check(FontFace face) throws IOException {
        Sfnt font = Sfnt.read(Files.readAllBytes(face.file()));
        new Outlines(font).check();
        int advances = font.table("hhea").getShort(34) & 0xFFFF;
        Objects.checkFromIndexSize(0, 4 * advances, font.table("hmtx").capacity());
        Objects.checkFromIndexSize(0, POST, font.table("post").capacity());
        LoadedFonts.parse(face);
    }
}
