package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.MaximumProfileTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import parkhang.font.CompositeGlyphs;
import parkhang.font.CompositeGlyphs.Composite;
import parkhang.font.CompositeGlyphs.Part;
import parkhang.font.FontFace;

/** FontBox, which had no hand in the composites, reads them back. */
class CompositeGlyphsTest {
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    /** Latin capital A, an acute, and a Latin e with one, which is a composite of the font's own. */
    private final byte[] plain = subset("A\u0301\u00E9 ");

    private final int count = CompositeGlyphs.count(plain);
    private final int letter = glyph('A');
    private final int acute = glyph(0x301);
    private final int accented = glyph(0xE9);
    private final int space = glyph(' ');

    @Test
    void compositeIsItsPartsAtTheirPlaces() throws IOException {
        TrueTypeFont font = parse(add(composite(712, part(letter, 0, 0), part(acute, 310, -27))));
        List<Contour> expected = new ArrayList<>(contours(font, letter, 0, 0));
        expected.addAll(contours(font, acute, 310, -27));
        assertEquals(count + 1, font.getNumberOfGlyphs());
        assertEquals("", Contour.difference(expected, contours(font, count, 0, 0)));
        assertEquals(712, font.getAdvanceWidth(count));
        BoundingBox a = font.getGlyph().getGlyph(letter).getBoundingBox();
        BoundingBox b = font.getGlyph().getGlyph(acute).getBoundingBox();
        assertEquals(
                List.of(
                        Math.min(a.getLowerLeftX(), b.getLowerLeftX() + 310),
                        Math.min(a.getLowerLeftY(), b.getLowerLeftY() - 27),
                        Math.max(a.getUpperRightX(), b.getUpperRightX() + 310),
                        Math.max(a.getUpperRightY(), b.getUpperRightY() - 27)),
                box(font, count));
    }

    @Test
    void partsMayBeComposites() throws IOException {
        TrueTypeFont font = parse(add(composite(500, part(accented, -40, 9), part(accented, 400, 0))));
        List<Contour> expected = new ArrayList<>(contours(font, accented, -40, 9));
        expected.addAll(contours(font, accented, 400, 0));
        assertEquals("", Contour.difference(expected, contours(font, count, 0, 0)));
    }

    @Test
    void limitsRiseToWhatIsNeeded() throws IOException {
        List<Part> parts = Collections.nCopies(60, part(accented, 0, 0));
        MaximumProfileTable limits = parse(add(new Composite(parts, 500))).getMaximumProfile();
        int points = parse(plain).getGlyph().getGlyph(accented).getDescription().getPointCount();
        assertEquals(60, limits.getMaxComponentElements());
        assertEquals(60 * points, limits.getMaxCompositePoints());
        assertEquals(60 * 3, limits.getMaxCompositeContours());
        assertTrue(limits.getMaxComponentDepth() >= 2);
    }

    @Test
    void severalStandInTheirOrder() throws IOException {
        TrueTypeFont font = parse(add(composite(1, part(letter, 1, 0)), composite(2, part(acute, 3, 0))));
        assertEquals(count + 2, font.getNumberOfGlyphs());
        assertEquals("", Contour.difference(contours(font, letter, 1, 0), contours(font, count, 0, 0)));
        assertEquals("", Contour.difference(contours(font, acute, 3, 0), contours(font, count + 1, 0, 0)));
        assertEquals(1, font.getAdvanceWidth(count));
        assertEquals(2, font.getAdvanceWidth(count + 1));
    }

    @Test
    void partWithoutOutlineLeavesNoTrace() throws IOException {
        TrueTypeFont font = parse(add(composite(260, part(space, 12, 3), part(acute, 0, 0))));
        assertEquals("", Contour.difference(contours(font, acute, 0, 0), contours(font, count, 0, 0)));
        assertEquals(box(font, acute), box(font, count));
    }

    @Test
    void tablesAgreeAndSumsAreRight() {
        byte[] font = add(composite(712, part(letter, 0, 0), part(acute, 310, -27)), composite(9, part(letter, 5, 5)));
        ByteBuffer places = table(font, "loca");
        assertEquals(count + 2, table(font, "maxp").getShort(4));
        assertEquals(count + 2, table(font, "hhea").getShort(34));
        assertEquals(4 * (count + 2), table(font, "hmtx").limit());
        assertEquals(4 * (count + 3), places.limit());
        assertEquals(table(font, "glyf").limit(), places.getInt(4 * (count + 2)));
        for (int glyph = 0; glyph < count + 2; glyph++) {
            assertTrue(places.getInt(4 * glyph) <= places.getInt(4 * glyph + 4));
            assertEquals(0, places.getInt(4 * glyph + 4) % 4);
        }
        assertEquals(CHECKSUM_OF_ALL, sum(ByteBuffer.wrap(font)));
        assertSums(font);
    }

    @Test
    void withoutCompositesNothingChanges() throws IOException {
        byte[] same = add();
        TrueTypeFont before = parse(plain);
        TrueTypeFont after = parse(same);
        assertEquals(before.getTableMap().keySet(), after.getTableMap().keySet());
        assertEquals(count, after.getNumberOfGlyphs());
        for (int glyph = 0; glyph < count; glyph++) {
            assertEquals(before.getAdvanceWidth(glyph), after.getAdvanceWidth(glyph));
            assertEquals(contours(before, glyph, 0, 0), contours(after, glyph, 0, 0));
        }
        assertSums(same);
    }

    @Test
    void fontWithoutOutlinesIsRefused() {
        byte[] font = plain.clone();
        int entry = new String(font, StandardCharsets.ISO_8859_1).indexOf("glyf");
        font[entry] = 'x';
        NoSuchElementException refusal = assertThrows(
                NoSuchElementException.class,
                () -> CompositeGlyphs.add(font, List.of(composite(1, part(letter, 1, 0)))));
        assertEquals("the font has no table glyf", refusal.getMessage());
    }

    private byte[] add(Composite... composites) {
        return CompositeGlyphs.add(plain, List.of(composites));
    }

    private static Composite composite(int advance, Part... parts) {
        return new Composite(List.of(parts), advance);
    }

    private static Part part(int glyph, int x, int y) {
        return new Part(glyph, x, y);
    }

    private int glyph(int codePoint) {
        try {
            return parse(plain).getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Contour> contours(TrueTypeFont font, int glyph, int x, int y) throws IOException {
        GlyphData outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? List.of() : Contour.of(outline.getPath(), AffineTransform.getTranslateInstance(x, y));
    }

    private static List<Float> box(TrueTypeFont font, int glyph) throws IOException {
        BoundingBox box = font.getGlyph().getGlyph(glyph).getBoundingBox();
        return List.of(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    /** What PDFBox makes of Noto Serif for these characters. */
    private static byte[] subset(String characters) {
        FontFace serif =
                Samples.FONTS.face(characters, "Noto Serif", 400, false).orElseThrow();
        try {
            TTFSubsetter subsetter = new TTFSubsetter(Samples.FONTS.parsed(serif));
            characters.codePoints().forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    private static ByteBuffer table(byte[] font, String tag) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int entry = 12;
        while (!new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
            entry += 16;
        }
        return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
    }

    /** Each table's sum in the directory is right; the head's is made without its adjustment (OpenType, calculating checksums). */
    private static void assertSums(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        for (int entry = 12; entry < 12 + 16 * file.getShort(4); entry += 16) {
            String tag = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
            int padded = (file.getInt(entry + 12) + 3) & ~3;
            int sum = sum(file.slice(file.getInt(entry + 8), padded));
            int adjustment = tag.equals("head") ? file.getInt(file.getInt(entry + 8) + 8) : 0;
            assertEquals(file.getInt(entry + 4), sum - adjustment, tag);
        }
    }

    private static int sum(ByteBuffer bytes) {
        int sum = 0;
        while (bytes.hasRemaining()) {
            sum += bytes.getInt();
        }
        return sum;
    }
}
