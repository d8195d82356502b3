package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

/** FontBox makes the same subset in another way. */
class GlyphSubsetTest {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private static final int[] INVISIBLE = {0x200B, 0x200C, 0x2060, 0xFEFF};

    private final FontSet fonts = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());

    @Test
    void isTheSubsetThatFontBoxMakes() throws IOException {
        Random random = new Random(7);
        for (FontFace face : fonts.faces()) {
            int count = fonts.parsed(face).getNumberOfGlyphs();
            for (int size : new int[] {0, 1, 60, 400}) {
                Set<Integer> wanted = random.ints(size, 0, count).boxed().collect(Collectors.toSet());
                assertSame(face, wanted);
            }
            assertSame(face, Set.of(count - 1));
        }
        assertTrue(fonts.faces().size() > 5);
    }

    private void assertSame(FontFace face, Set<Integer> wanted) throws IOException {
        TrueTypeFont font = fonts.parsed(face);
        TTFSubsetter theirs = new TTFSubsetter(font, TABLES);
        theirs.addGlyphIds(wanted);
        BitSet glyphs = new BitSet();
        wanted.forEach(glyphs::set);
        BitSet invisible = new BitSet();
        for (int character : INVISIBLE) {
            theirs.forceInvisible(character);
            invisible.set(font.getUnicodeCmapLookup().getGlyphId(character));
        }
        invisible.clear(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> numbers = new TreeMap<>(theirs.getGIDMap());
        theirs.writeToStream(out);
        GlyphSubset ours = new GlyphSubset(fonts.tables(face), glyphs, invisible);
        assertEquals(numbers.size(), ours.count(), face.toString());
        numbers.forEach((here, there) -> assertEquals(here, ours.number(there), face.toString()));
        Sfnt expected = Sfnt.read(out.toByteArray());
        Sfnt found = Sfnt.read(ours.file(List.of()));
        CompositeGlyphs.add(expected, List.of());
        assertEquals(expected.tables().keySet(), found.tables().keySet(), face.toString());
        for (String tag : expected.tables().keySet()) {
            // FontBox rounds the font's revision, which changes the sum of all.
            int from = tag.equals("head") ? 12 : 0;
            assertArrayEquals(tail(expected, tag, from), tail(found, tag, from), tag + " of " + face + " " + wanted);
        }
        assertEquals(0xB1B0AFBA, Sfnt.checksum(ours.file(List.of())), face.toString());
    }

    private static byte[] tail(Sfnt font, String tag, int from) {
        byte[] table = font.table(tag).array();
        return Arrays.copyOfRange(table, from, table.length);
    }
}
