package parkhang.font;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Adds glyphs that are made of others to a TrueType font program (OpenType, glyf table, composite glyphs). With them, a letter and
 * its marks are one character code in a PDF, and every reader finds their text, in one piece and on the line, also those that know
 * no ActualText.
 */
public final class CompositeGlyphs {
    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x2;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int UNSCALED_OFFSET = 0x1000;

    /** A glyph's own head: its number of contours and its box. */
    private static final int HEAD = 10;

    private final Sfnt font;
    private final int count;

    /**
     * A part of a composite.
     *
     * @param x in units of the font
     * @param y upwards, in units of the font
     */
    public record Part(int glyph, int x, int y) {}

    /**
     * A glyph that is made of others.
     *
     * @param advance in units of the font
     */
    public record Composite(List<Part> parts, int advance) {}

    private CompositeGlyphs(byte[] file) {
        font = Sfnt.read(file);
        count = Short.toUnsignedInt(font.table("maxp").getShort(4));
    }

    /** The font with the composites behind its own glyphs, in their order. Its loca table must be of the long format. */
    public static byte[] add(byte[] font, List<Composite> composites) {
        CompositeGlyphs glyphs = new CompositeGlyphs(font);
        glyphs.addOutlines(composites);
        glyphs.addAdvances(composites);
        glyphs.addLimits(composites);
        return glyphs.font.file();
    }

    /** How many glyphs the font has. */
    public static int count(byte[] font) {
        return new CompositeGlyphs(font).count;
    }

    private ByteBuffer outline(int glyph) {
        ByteBuffer places = font.table("loca");
        int start = places.getInt(4 * glyph);
        return font.table("glyf").slice(start, places.getInt(4 * glyph + 4) - start);
    }

    private void addOutlines(List<Composite> composites) {
        int end = font.table("loca").getInt(4 * count);
        int added = composites.stream().mapToInt(CompositeGlyphs::length).sum();
        ByteBuffer outlines =
                ByteBuffer.allocate(end + added).put(font.table("glyf").slice(0, end));
        ByteBuffer places = ByteBuffer.allocate(4 * (count + composites.size() + 1))
                .put(font.table("loca").slice(0, 4 * (count + 1)));
        for (Composite composite : composites) {
            putOutline(composite, outlines);
            places.putInt(outlines.position());
        }
        font.tables().put("glyf", outlines.array());
        font.tables().put("loca", places.array());
    }

    private static int length(Composite composite) {
        return HEAD
                + 8 * composite.parts().size()
                + (HEAD + 8 * composite.parts().size()) % 4;
    }

    private void putOutline(Composite composite, ByteBuffer out) {
        int start = out.position();
        int[] box = box(composite);
        out.putShort((short) -1);
        for (int side : box) {
            out.putShort((short) side);
        }
        for (int i = 0; i < composite.parts().size(); i++) {
            Part part = composite.parts().get(i);
            int more = i + 1 < composite.parts().size() ? MORE_COMPONENTS : 0;
            out.putShort((short) (ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | UNSCALED_OFFSET | more));
            out.putShort((short) part.glyph()).putShort((short) part.x()).putShort((short) part.y());
        }
        out.position(start + length(composite));
    }

    /** The least and greatest x and y of the parts' outlines: xMin, yMin, xMax, yMax. */
    private int[] box(Composite composite) {
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        for (Part part : composite.parts()) {
            ByteBuffer outline = outline(part.glyph());
            if (outline.limit() >= HEAD) {
                box[0] = Math.min(box[0], outline.getShort(2) + part.x());
                box[1] = Math.min(box[1], outline.getShort(4) + part.y());
                box[2] = Math.max(box[2], outline.getShort(6) + part.x());
                box[3] = Math.max(box[3], outline.getShort(8) + part.y());
            }
        }
        return box[0] > box[2] ? new int[4] : box;
    }

    /** Gives every glyph an advance of its own, for those after the last of the table share its one. */
    private void addAdvances(List<Composite> composites) {
        ByteBuffer head = font.table("hhea");
        int own = Short.toUnsignedInt(head.getShort(34));
        ByteBuffer old = font.table("hmtx");
        ByteBuffer advances = ByteBuffer.allocate(4 * (count + composites.size()));
        for (int i = 0; i < count; i++) {
            advances.putShort(old.getShort(4 * Math.min(i, own - 1)));
            advances.putShort(old.getShort(i < own ? 4 * i + 2 : 4 * own + 2 * (i - own)));
        }
        for (Composite composite : composites) {
            advances.putShort((short) composite.advance()).putShort((short) box(composite)[0]);
        }
        font.tables().put("hmtx", advances.array());
        head.putShort(34, (short) (count + composites.size()));
    }

    /** What a rasterizer may rely on (maxp): counts of glyphs, points, contours, parts and levels. */
    private void addLimits(List<Composite> composites) {
        ByteBuffer limits = font.table("maxp");
        limits.putShort(4, (short) (count + composites.size()));
        for (Composite composite : composites) {
            int points = 0;
            int contours = 0;
            for (Part part : composite.parts()) {
                Size size = size(part.glyph());
                points += size.points();
                contours += size.contours();
                raise(limits, 30, size.levels() + 1);
            }
            raise(limits, 10, points);
            raise(limits, 12, contours);
            raise(limits, 28, composite.parts().size());
        }
    }

    private static void raise(ByteBuffer limits, int offset, int least) {
        limits.putShort(offset, (short) Math.max(Short.toUnsignedInt(limits.getShort(offset)), least));
    }

    private record Size(int points, int contours, int levels) {}

    private Size size(int glyph) {
        ByteBuffer outline = outline(glyph);
        if (outline.limit() < HEAD) {
            return new Size(0, 0, 0);
        }
        int contours = outline.getShort(0);
        return contours >= 0
                ? new Size(contours == 0 ? 0 : outline.getShort(HEAD + 2 * contours - 2) + 1, contours, 0)
                : sizeOfParts(outline);
    }

    private Size sizeOfParts(ByteBuffer outline) {
        Size sum = new Size(0, 0, 1);
        int at = HEAD;
        int flags;
        do {
            flags = outline.getShort(at);
            Size part = size(Short.toUnsignedInt(outline.getShort(at + 2)));
            sum = new Size(
                    sum.points() + part.points(),
                    sum.contours() + part.contours(),
                    Math.max(sum.levels(), part.levels() + 1));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + scaleLength(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        return sum;
    }

    /** Bytes of the scale that may follow a component: one number, two, or a matrix. */
    private static int scaleLength(int flags) {
        return (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
    }
}
