package parkhang.font;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The outlines of a font's glyphs (OpenType 1.9, tables {@code glyf} and {@code loca}). */
final class Outlines {
    /** Where the head table says whether offsets are long. */
    static final int LOCA_FORMAT = 50;

    /** Where a glyph's own data begin: behind the number of contours and the bounds. */
    private static final int DATA = 10;

    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int HAS_SCALE = 0x8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;
    private static final int HAS_INSTRUCTIONS = 0x100;

    /** What a point's flag says of its coordinates, and of those behind it. */
    private static final int X_IS_BYTE = 0x2;

    private static final int Y_IS_BYTE = 0x4;
    private static final int IS_REPEATED = 0x8;
    private static final int X_IS_SAME = 0x10;
    private static final int Y_IS_SAME = 0x20;

    private final byte[] glyf;
    private final int[] starts;

    Outlines(Sfnt font) {
        glyf = font.table("glyf").array();
        boolean wide = font.table("head").getShort(LOCA_FORMAT) != 0;
        ByteBuffer loca = font.table("loca");
        starts = IntStream.range(0, loca.capacity() / (wide ? 4 : 2))
                .map(i -> wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF))
                .toArray();
    }

    /**
     * Looks at every outline, as whoever draws it will.
     *
     * @throws RuntimeException if one does not lie in its table, or is cut short
     */
    void check() {
        for (int glyph = 0; glyph < starts.length; glyph++) {
            byte[] outline = unhinted(outline(glyph));
            if (outline.length > 0 && !isComposite(outline)) {
                checkPoints(ByteBuffer.wrap(outline));
            }
        }
    }

    private static void checkPoints(ByteBuffer outline) {
        int flags = DATA + 2 * outline.getShort(0) + 2;
        int points = flags == DATA + 2 ? 0 : (outline.getShort(flags - 4) & 0xFFFF) + 1;
        int length = 0;
        outline.position(flags);
        while (points > 0) {
            int flag = outline.get();
            int times = (flag & IS_REPEATED) == 0 ? 1 : 1 + (outline.get() & 0xFF);
            length += times * (coordinate(flag, X_IS_BYTE, X_IS_SAME) + coordinate(flag, Y_IS_BYTE, Y_IS_SAME));
            points -= times;
        }
        Objects.checkFromIndexSize(outline.position(), length, outline.limit());
    }

    /** In bytes. */
    private static int coordinate(int flag, int isByte, int isSame) {
        return (flag & isByte) != 0 ? 1 : (flag & isSame) != 0 ? 0 : 2;
    }

    /** Adds the glyphs that those of a set are composed of. */
    void addComponents(BitSet glyphs) {
        Deque<Integer> pending = new ArrayDeque<>(glyphs.stream().boxed().toList());
        while (!pending.isEmpty()) {
            byte[] outline = outline(pending.remove());
            if (isComposite(outline)) {
                components(outline, part -> {
                    if (!glyphs.get(part)) {
                        glyphs.set(part);
                        pending.add(part);
                    }
                });
            }
        }
    }

    /** Both tables, of the long format, with no outlines but those of a set, and without instructions. Each glyph keeps its number. */
    Map<String, byte[]> only(BitSet glyphs) {
        ByteBuffer newGlyf = ByteBuffer.allocate(glyf.length);
        ByteBuffer loca = ByteBuffer.allocate(4 * starts.length);
        for (int glyph = 0; glyph < starts.length; glyph++) {
            loca.putInt(newGlyf.position());
            if (glyphs.get(glyph)) {
                newGlyf.put(unhinted(outline(glyph)));
            }
        }
        return Map.of("glyf", Arrays.copyOf(newGlyf.array(), newGlyf.position()), "loca", loca.array());
    }

    private byte[] outline(int glyph) {
        return glyph + 1 < starts.length ? Arrays.copyOfRange(glyf, starts[glyph], starts[glyph + 1]) : new byte[0];
    }

    private static boolean isComposite(byte[] outline) {
        return outline.length > 0 && outline[0] < 0;
    }

    private static byte[] unhinted(byte[] outline) {
        if (outline.length == 0) {
            return outline;
        }
        if (isComposite(outline)) {
            return Arrays.copyOf(outline, components(outline, part -> {}));
        }
        ByteBuffer data = ByteBuffer.wrap(outline);
        int instructions = DATA + 2 * data.getShort(0);
        int points = instructions + 2 + (data.getShort(instructions) & 0xFFFF);
        data.putShort(instructions, (short) 0);
        data.position(instructions + 2).put(outline, points, outline.length - points);
        return Arrays.copyOf(outline, data.position());
    }

    /**
     * Names each component of a composite glyph, and takes the mark away that instructions follow.
     *
     * @return where the last component ends
     */
    private static int components(byte[] outline, IntConsumer component) {
        ByteBuffer data = ByteBuffer.wrap(outline).position(DATA);
        int flags;
        do {
            data.mark();
            flags = data.getShort();
            data.reset().putShort((short) (flags & ~HAS_INSTRUCTIONS));
            component.accept(data.getShort() & 0xFFFF);
            int arguments = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2;
            data.position(data.position() + arguments + transformation(flags));
        } while ((flags & MORE_COMPONENTS) != 0);
        return data.position();
    }

    private static int transformation(int flags) {
        if ((flags & HAS_SCALE) != 0) {
            return 2;
        }
        return (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
    }
}
