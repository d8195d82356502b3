package parkhang.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Where the tables of a font lie in its file, which is not copied; for several threads (OpenType 1.9, "Table directory"). */
public final class TableDirectory {
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final byte[] file;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final int outlines;
    private final int places;
    private final boolean wide;

    /**
     * The tables of a TrueType font.
     *
     * @throws IndexOutOfBoundsException if one does not lie in the file
     */
    TableDirectory(byte[] file) {
        this.file = file;
        ByteBuffer font = file();
        for (int record = HEADER; record < HEADER + RECORD * font.getShort(4); record += RECORD) {
            String tag = new String(file, record, 4, StandardCharsets.ISO_8859_1);
            starts.put(tag, font.getInt(record + 8));
            lengths.put(tag, font.getInt(record + 12));
            Objects.checkFromIndexSize(font.getInt(record + 8), font.getInt(record + 12), file.length);
        }
        outlines = start("glyf");
        places = start("loca");
        wide = font.getShort(start("head") + Outlines.LOCA_FORMAT) != 0;
    }

    ByteBuffer file() {
        return ByteBuffer.wrap(file);
    }

    boolean has(String tag) {
        return starts.containsKey(tag);
    }

    int start(String tag) {
        Integer start = starts.get(tag);
        if (start == null) {
            throw new NoSuchElementException("the font has no table " + tag);
        }
        return start;
    }

    byte[] copy(String tag) {
        int start = start(tag);
        return Arrays.copyOfRange(file, start, start + lengths.getOrDefault(tag, 0));
    }

    /** Where a glyph's outline begins, and that of the glyph before ends. */
    int outline(int glyph) {
        if (wide) {
            return outlines + (unit(places + 4 * glyph) << 16) + unit(places + 4 * glyph + 2);
        }
        return outlines + 2 * unit(places + 2 * glyph);
    }

    private int unit(int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }
}
