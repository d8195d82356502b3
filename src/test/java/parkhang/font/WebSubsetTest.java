package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Area;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostics;

/** The JDK's own HarfBuzz draws texts with the subset as with the whole font. */
class WebSubsetTest {
    private static final FontSet SHIPPED = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @CsvSource({
        "Noto Serif Tibetan, 400, སྒྲུབ་བོ་སམྦྷོ་ཊ། ༢༠༢༣ གྷྀ་ཧཱུྃ།",
        "Noto Serif Tibetan, 700, བསྐྱོན་ཏོ༎",
        "Noto Serif Devanagari, 400, हिन्दी क्ष्म र्त्स्न्य",
        "Noto Naskh Arabic, 700, التبت بِسْمِ لا",
        "Noto Serif, 400, Škoda A\u0301o\u0323 fi",
    })
    void aTextIsDrawnAsInTheWholeFont(String family, int weight, String text) throws Exception {
        FontFace face = face(family, weight);
        byte[] subset = Subsets.unpacked(new WebSubset(face).woff(text));
        assertSameDrawing(text, Files.readAllBytes(face.file()), subset);
    }

    /** What it is not for, it says that it lacks. */
    @ParameterizedTest
    @CsvSource({
        "Noto Serif Tibetan, 400, སྒྲུབ་བོ་སམྦྷོ་ཊ། ༢༠༢༣ གྷྀ་ཧཱུྃ།",
        "Noto Naskh Arabic, 700, التبتبِسْمِلا",
    })
    void aFontOfSomeCharactersHasNoOthers(String family, int weight, String text) throws Exception {
        FontFace face = face(family, weight);
        String mixed = text + "A1 ";
        byte[] subset = Subsets.unpacked(new WebSubset(face)
                .woffOnly(mixed, codePoint -> !Character.isWhitespace(codePoint) && codePoint > 'z'));
        assertSameDrawing(text.replace(" ", ""), Files.readAllBytes(face.file()), subset);
        assertEquals(0, drawn("A", subset).getGlyphCode(0));
        assertEquals(0, drawn("\u0F00", subset).getGlyphCode(0));
    }

    @Test
    void whatTheTextCannotReachIsBlank() throws Exception {
        FontFace face = face("Noto Serif Tibetan", 400);
        byte[] subset = Subsets.unpacked(new WebSubset(face).woff("བོད་"));
        GlyphVector glyphs = drawn("ཀ", subset);
        assertTrue(glyphs.getOutline().getBounds2D().isEmpty());
        assertNotEquals(0, glyphs.getGlyphCode(0));
        assertTrue(subset.length < Files.size(face.file()) / 2);
    }

    @Test
    void aComposedLetterIsThereForATextThatIsDecomposed() throws Exception {
        byte[] subset = Subsets.unpacked(new WebSubset(face("Noto Serif", 400)).woff("o\u0302\u0301"));
        assertTrue(drawn("\u1ED1", subset).getOutline().getBounds2D().getHeight() > 10);
    }

    @Test
    void theSameCharactersGiveTheSameBytes() {
        FontFace face = face("Noto Serif Tibetan", 700);
        WebSubset subset = new WebSubset(face);
        byte[] first = subset.woff("བོད་ཡིག");
        subset.woff("གཞན།");
        assertArrayEquals(first, subset.woff("ཡིགབོད་"));
        assertArrayEquals(first, new WebSubset(face).woff("བོད་ཡིག"));
    }

    @Test
    void theFileSaysWhatItIsAndWhoseItIs() throws Exception {
        byte[] woff = new WebSubset(face("Noto Serif Tibetan", 400)).woff("བོད་");
        byte[] subset = Subsets.unpacked(woff);
        assertEquals(woff.length, ByteBuffer.wrap(woff).getInt(8));
        assertEquals(subset.length, ByteBuffer.wrap(woff).getInt(16));
        assertEquals(0xB1B0AFBA, Sfnt.checksum(subset));
        NamingTable names =
                new TTFParser().parse(new RandomAccessReadBuffer(subset)).getNaming();
        assertTrue(names.getName(0, 3, 1, 0x409).contains("The Noto Project Authors"));
        assertTrue(names.getName(13, 3, 1, 0x409).contains("SIL Open Font License"));
    }

    private static FontFace face(String family, int weight) {
        return SHIPPED.faces().stream()
                .filter(face -> face.family().equals(family) && face.weight() == weight && !face.italic())
                .findFirst()
                .orElseThrow();
    }

    private static void assertSameDrawing(String text, byte[] whole, byte[] subset) throws Exception {
        GlyphVector expected = drawn(text, whole);
        GlyphVector actual = drawn(text, subset);
        assertEquals(expected.getNumGlyphs(), actual.getNumGlyphs());
        for (int i = 0; i < expected.getNumGlyphs(); i++) {
            assertEquals(expected.getGlyphCode(i), actual.getGlyphCode(i));
            assertEquals(expected.getGlyphPosition(i), actual.getGlyphPosition(i));
            assertTrue(new Area(expected.getGlyphOutline(i)).equals(new Area(actual.getGlyphOutline(i))), "glyph " + i);
        }
    }

    private static GlyphVector drawn(String text, byte[] font) throws Exception {
        char[] letters = text.toCharArray();
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(1000f)
                .layoutGlyphVector(UNHINTED, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
