package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs of a font by their codes, as large as the embedded TrueType program draws them (OpenType, glyf table) and as wide as the
 * document says (ISO 32000-1, 9.7.4). Nothing is read but each outline's head. All in ems.
 */
final class GlyphBoxes {
    /** Of a glyph whose width is not told (ISO 32000-1, table 117). */
    private static final double USUAL_ADVANCE = 1;

    private static final double THOUSAND = 1000;

    /** Of an outline: its count of contours and its box. */
    private static final int HEAD = 10;

    private static final int TABLE = 16;

    private final String name;
    private final ByteBuffer program;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int count;
    private final boolean longPlaces;
    private final double unitsPerEm;

    /** Two bytes for each code; null where the codes are the glyphs' numbers. */
    private final byte @Nullable [] numbers;

    /** By their codes; not a number where none is told. */
    private double[] advances = new double[0];

    private final double usualAdvance;

    /** By their codes, as far as they were asked for. */
    private @Nullable Box[] boxes = new @Nullable Box[0];

    private final BitSet known = new BitSet();

    private GlyphBoxes(COSDictionary font, COSStream file) throws IOException {
        name = font.getNameAsString(COSName.BASE_FONT, "");
        program = ByteBuffer.wrap(bytes(file));
        for (int at = 12; at < 12 + TABLE * program.getShort(4); at += TABLE) {
            String tag = new String(program.array(), at, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, program.getInt(at + 8));
        }
        count = Short.toUnsignedInt(program.getShort(table("maxp") + 4));
        unitsPerEm = program.getShort(table("head") + 18);
        longPlaces = program.getShort(table("head") + 50) != 0;
        COSStream map = font.getCOSStream(COSName.CID_TO_GID_MAP);
        numbers = map == null ? null : bytes(map);
        usualAdvance = font.getFloat(COSName.DW, (float) (USUAL_ADVANCE * THOUSAND)) / THOUSAND;
        readAdvances(font.getCOSArray(COSName.W));
    }

    /** The fonts of one document, each read once. */
    static final class Cache {
        private final IdentityHashMap<COSDictionary, @Nullable GlyphBoxes> fonts = new IdentityHashMap<>();

        /** A font's glyphs; null where it is not composite or not embedded as TrueType, which others find. */
        @Nullable
        GlyphBoxes of(COSDictionary font) throws IOException {
            if (!fonts.containsKey(font)) {
                fonts.put(font, read(font));
            }
            return fonts.get(font);
        }

        private static @Nullable GlyphBoxes read(COSDictionary font) throws IOException {
            COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            if (descendants == null || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
                return null;
            }
            COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
            COSStream file = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
            try {
                return file == null ? null : new GlyphBoxes(descendant, file);
            } catch (IndexOutOfBoundsException e) {
                return null; // no font program, which veraPDF finds
            }
        }
    }

    /** As the document has it; empty where it has none. */
    String name() {
        return name;
    }

    /** How far a code moves the pen. */
    double advance(int code) {
        return code < advances.length && !Double.isNaN(advances[code]) ? advances[code] : usualAdvance;
    }

    /** The box of what a code draws, from the pen; null where it draws nothing. */
    @Nullable
    Box box(int code) {
        if (!known.get(code)) {
            int glyph = number(code);
            boxes = code < boxes.length ? boxes : Arrays.copyOf(boxes, 2 * code + 1);
            boxes[code] = glyph < count ? readBox(glyph) : null;
            known.set(code);
        }
        return boxes[code];
    }

    private int number(int code) {
        if (numbers == null) {
            return code;
        }
        return 2 * code + 1 < numbers.length ? ((numbers[2 * code] & 0xFF) << 8) | (numbers[2 * code + 1] & 0xFF) : 0;
    }

    private @Nullable Box readBox(int glyph) {
        int start = place(glyph);
        if (place(glyph + 1) - start < HEAD) {
            return null;
        }
        int at = table("glyf") + start;
        return new Box(
                program.getShort(at + 2) / unitsPerEm,
                program.getShort(at + 4) / unitsPerEm,
                program.getShort(at + 6) / unitsPerEm,
                program.getShort(at + 8) / unitsPerEm);
    }

    private int place(int glyph) {
        int places = table("loca");
        return longPlaces
                ? program.getInt(places + 4 * glyph)
                : 2 * Short.toUnsignedInt(program.getShort(places + 2 * glyph));
    }

    private int table(String tag) {
        return tables.getOrDefault(tag, 0);
    }

    /** Codes one after the other from a first on, or some with the same advance (ISO 32000-1, 9.7.4.3). */
    private void readAdvances(@Nullable COSArray widths) {
        for (int i = 0; widths != null && i + 1 < widths.size(); ) {
            int first = number(widths.getObject(i)).intValue();
            if (widths.getObject(i + 1) instanceof COSArray list) {
                for (int j = 0; j < list.size(); j++) {
                    putAdvance(first + j, number(list.getObject(j)));
                }
                i += 2;
            } else {
                int last = number(widths.getObject(i + 1)).intValue();
                for (int code = first; code <= Math.min(last, Character.MAX_VALUE); code++) {
                    putAdvance(code, number(widths.getObject(i + 2)));
                }
                i += 3;
            }
        }
    }

    private void putAdvance(int code, Number thousandths) {
        if (code < 0 || code > Character.MAX_VALUE) {
            return;
        }
        if (code >= advances.length) {
            int earlier = advances.length;
            advances = Arrays.copyOf(advances, 2 * code + 1);
            Arrays.fill(advances, earlier, advances.length, Double.NaN);
        }
        advances[code] = thousandths.doubleValue() / THOUSAND;
    }

    private static Number number(@Nullable COSBase object) {
        return object instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
