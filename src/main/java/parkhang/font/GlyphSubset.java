package parkhang.font;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * The glyphs of a TrueType font that one document draws, those that they are composed of, and glyph 0, numbered anew in the order of
 * the font (OpenType 1.9; ISO 32000-1, 9.9). FontBox makes the same, glyph by glyph through streams, and sums all up once more.
 */
public final class GlyphSubset {
    /** What is as it was, and what a reader of PDF needs beside what is made here. */
    private static final List<String> KEPT = List.of("cvt ", "fpgm", "gasp", "prep");

    private static final int CHECKSUM_ADJUSTMENT = 8;

    /** The maxp table of an outline font; how deep composites are nested stands last, and never as 0 (PDFBOX-6105). */
    private static final int LIMITS = 32;

    /** Where a composite's components begin: behind the number of contours and the bounds. */
    private static final int DATA = 10;

    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int HAS_SCALE = 0x8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;
    private static final int HAS_INSTRUCTIONS = 0x100;

    private final TableDirectory tables;
    private final ByteBuffer font;
    private final BitSet invisible;
    private final int[] glyphs;

    /**
     * A subset.
     *
     * @param wanted by their numbers in the font
     * @param invisible nothing is drawn for these, whatever the font has
     */
    public GlyphSubset(TableDirectory tables, BitSet wanted, BitSet invisible) {
        this.tables = tables;
        this.font = tables.file();
        this.invisible = invisible;
        this.glyphs = withComponents(wanted).stream().toArray();
    }

    /** How many glyphs it has. */
    public int count() {
        return glyphs.length;
    }

    /** The number here of one of its glyphs. */
    public int number(int glyph) {
        return Arrays.binarySearch(glyphs, glyph);
    }

    /** The font's file, with composites behind its glyphs. */
    public byte[] file(List<CompositeGlyphs.Composite> composites) {
        Map<String, byte[]> made = new TreeMap<>();
        KEPT.stream().filter(tables::has).forEach(tag -> made.put(tag, tables.copy(tag)));
        made.put("head", head());
        made.put("hhea", lineHeader());
        made.put("maxp", limits());
        made.put("hmtx", advances());
        addOutlines(made);
        return CompositeGlyphs.add(new Sfnt(made), composites);
    }

    /** With long offsets of outlines. */
    private byte[] head() {
        byte[] head = tables.copy("head");
        ByteBuffer.wrap(head).putInt(CHECKSUM_ADJUSTMENT, 0).putShort(Outlines.LOCA_FORMAT, (short) 1);
        return head;
    }

    /** With an advance of its own for each glyph. */
    private byte[] lineHeader() {
        byte[] header = tables.copy("hhea");
        ByteBuffer.wrap(header).putShort(34, (short) glyphs.length);
        return header;
    }

    private byte[] limits() {
        byte[] limits = tables.copy("maxp");
        ByteBuffer.wrap(limits).putShort(4, (short) glyphs.length);
        if (limits.length >= LIMITS && limits[LIMITS - 2] == 0 && limits[LIMITS - 1] == 0) {
            limits[LIMITS - 1] = 1;
        }
        return limits;
    }

    private BitSet withComponents(BitSet wanted) {
        BitSet all = (BitSet) wanted.clone();
        all.set(0);
        Deque<Integer> pending = new ArrayDeque<>(all.stream().boxed().toList());
        while (!pending.isEmpty()) {
            int glyph = pending.remove();
            if (isComposite(glyph)) {
                components(font, tables.outline(glyph), at -> {
                    int part = Short.toUnsignedInt(font.getShort(at));
                    if (!all.get(part)) {
                        all.set(part);
                        pending.add(part);
                    }
                });
            }
        }
        return all;
    }

    private boolean isComposite(int glyph) {
        return length(glyph) >= 2 && font.getShort(tables.outline(glyph)) == -1;
    }

    private int length(int glyph) {
        return tables.outline(glyph + 1) - tables.outline(glyph);
    }

    private void addOutlines(Map<String, byte[]> made) {
        int most = 0;
        for (int glyph : glyphs) {
            most += Sfnt.padded(length(glyph));
        }
        ByteBuffer outlines = ByteBuffer.allocate(most);
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs.length + 1));
        for (int glyph : glyphs) {
            places.putInt(outlines.position());
            if (!invisible.get(glyph)) {
                addOutline(glyph, outlines);
            }
        }
        places.putInt(outlines.position());
        made.put("glyf", Arrays.copyOf(outlines.array(), outlines.position()));
        made.put("loca", places.array());
    }

    private void addOutline(int glyph, ByteBuffer outlines) {
        int start = outlines.position();
        int from = tables.outline(glyph);
        if (isComposite(glyph)) {
            outlines.put(font.slice(from, components(font, from, at -> {}) - from));
            components(outlines, start, at -> {
                int part = number(Short.toUnsignedInt(outlines.getShort(at)));
                outlines.putShort(at, (short) part);
            });
        } else {
            outlines.put(font.slice(from, length(glyph)));
        }
        outlines.position(start + Sfnt.padded(outlines.position() - start));
    }

    /**
     * Names the places where a composite has the numbers of its components.
     *
     * @return where it ends
     */
    private static int components(ByteBuffer outlines, int start, IntConsumer component) {
        int at = start + DATA;
        int flags;
        do {
            flags = outlines.getShort(at);
            component.accept(at + 2);
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + transformation(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        return (flags & HAS_INSTRUCTIONS) == 0 ? at : at + 2 + Short.toUnsignedInt(outlines.getShort(at));
    }

    private static int transformation(int flags) {
        if ((flags & HAS_MATRIX) != 0) {
            return 8;
        }
        return (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_SCALE) != 0 ? 2 : 0;
    }

    /** An advance and a bearing for each, also for those that share the last one's advance in the font. */
    private byte[] advances() {
        int own = Short.toUnsignedInt(font.getShort(tables.start("hhea") + 34));
        int old = tables.start("hmtx");
        ByteBuffer advances = ByteBuffer.allocate(4 * glyphs.length);
        for (int glyph : glyphs) {
            if (glyph < own && invisible.get(glyph)) {
                advances.putInt(0);
            } else {
                advances.putShort(font.getShort(old + 4 * Math.min(glyph, own - 1)));
                advances.putShort(font.getShort(old + (glyph < own ? 4 * glyph + 2 : 4 * own + 2 * (glyph - own))));
            }
        }
        return advances.array();
    }
}
