package parkhang.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes a face small enough to travel with a web page: the outlines of the glyphs that a text can reach, and all of the
 * font's rules of shaping and what it says of its makers and its licence. Glyphs keep their numbers, so that the rules stay as
 * they are, and an outline that nobody reaches is emptied: what is left packs well. For one thread.
 */
public final class WebSubset {
    /** What is left is for other systems than browsers, or for hinting, which they do themselves. */
    private static final Set<String> KEPT =
            Set.of("GDEF", "GPOS", "GSUB", "OS/2", "cmap", "gasp", "hhea", "maxp", "name");

    private final Sfnt font;
    private final Outlines outlines;
    private final ShapingFont shaping;
    private final Map<String, byte[]> kept;
    private final Map<String, byte[]> packed = new TreeMap<>();

    public WebSubset(FontFace face) {
        try {
            font = Sfnt.read(Files.readAllBytes(face.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shaping = new ShapingFont(face);
        outlines = new Outlines(font);
        kept = new TreeMap<>(font.tables());
        kept.keySet().retainAll(KEPT);
        kept.forEach((tag, table) -> packed.put(tag, Woff.smaller(table)));
    }

    /** A WOFF file that sets the text. The same characters give the same bytes. */
    public byte[] woff(String text) {
        return Woff.pack(new Sfnt(tables(text)), packed);
    }

    /**
     * The same of a font that says of no other character that it has it, for readers that don't ask a page which ones it means.
     *
     * @param isMeant tells which of the text's code points, and of those that it is composed of, the font is for
     */
    public byte[] woffOnly(String text, IntPredicate isMeant) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        forms(text).filter(isMeant).forEach(codePoint -> shaping.glyph(codePoint)
                .ifPresent(glyph -> glyphs.put(codePoint, glyph)));
        Map<String, byte[]> tables = tables(text);
        tables.put("cmap", CharacterMap.write(glyphs));
        Map<String, byte[]> known = new TreeMap<>(packed);
        known.remove("cmap");
        return Woff.pack(new Sfnt(tables), known);
    }

    private Map<String, byte[]> tables(String text) {
        BitSet glyphs = glyphs(text);
        Map<String, byte[]> tables = new TreeMap<>(kept);
        tables.put("head", withLongOffsets());
        tables.put("hmtx", advances(glyphs));
        tables.put("post", nameless());
        tables.putAll(outlines.only(glyphs));
        return tables;
    }

    /** With glyph 0, which stands for what the font lacks. */
    private BitSet glyphs(String text) {
        BitSet glyphs = shaping.closure(forms(text));
        glyphs.set(0);
        outlines.addComponents(glyphs);
        return glyphs;
    }

    /** With what browsers compose of the characters or decompose them to, if the font has that. */
    private static IntStream forms(String text) {
        return (text
                        + Normalizer.normalize(text, Normalizer.Form.NFC)
                        + Normalizer.normalize(text, Normalizer.Form.NFD))
                .codePoints();
    }

    private byte[] withLongOffsets() {
        byte[] head = font.table("head").array().clone();
        return ByteBuffer.wrap(head).putShort(Outlines.LOCA_FORMAT, (short) 1).array();
    }

    /** The horizontal metrics, none for the glyphs that nobody reaches: zeros pack well. */
    private byte[] advances(BitSet glyphs) {
        ByteBuffer metrics = ByteBuffer.wrap(font.table("hmtx").array().clone());
        int last = (font.table("hhea").getShort(34) & 0xFFFF) - 1;
        for (int glyph = glyphs.nextClearBit(0); glyph < last; glyph = glyphs.nextClearBit(glyph + 1)) {
            metrics.putInt(4 * glyph, 0);
        }
        return metrics.array();
    }

    /** The post table without the glyphs' names (version 3). */
    private byte[] nameless() {
        byte[] post = new byte[32];
        font.table("post").get(post);
        return ByteBuffer.wrap(post).putInt(0, 0x00030000).array();
    }
}
