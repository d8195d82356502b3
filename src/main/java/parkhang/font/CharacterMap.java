package parkhang.font;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Reads which characters a font has a glyph for (OpenType 1.9, cmap table), and nothing else of it: a run begins with all its fonts. And
 * writes such a table.
 */
final class CharacterMap {
    /** Platform and encoding, the one asked first: Unicode, Windows with all of Unicode, Unicode and Windows up to U+FFFF, symbols. */
    private static final List<Integer> ENCODINGS = List.of(0x0004, 0x3000A, 0x0003, 0x30001, 0x30000);

    private final ByteBuffer table;
    private final BitSet codePoints = new BitSet();

    private CharacterMap(ByteBuffer table) {
        this.table = table;
    }

    /**
     * The code points with a glyph.
     *
     * @param cmap the font's table of that name
     * @throws IllegalArgumentException if the table has none for Unicode, or is of a format that such fonts don't have
     */
    static BitSet read(ByteBuffer cmap) {
        int start = ENCODINGS.stream()
                .map(encoding -> start(cmap, encoding))
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it has no cmap for Unicode"));
        CharacterMap map = new CharacterMap(cmap.slice(start, cmap.limit() - start));
        int format = map.unsigned(0);
        switch (format) {
            case 4 -> map.readSegments();
            case 12 -> map.readGroups();
            default -> throw new IllegalArgumentException("its cmap is of format " + format);
        }
        return map.codePoints;
    }

    /**
     * A table of some characters alone, in format 12.
     *
     * @param glyphs of each code point
     */
    static byte[] write(SortedMap<Integer, Integer> glyphs) {
        int start = 12;
        int length = 16 + 12 * glyphs.size();
        ByteBuffer cmap = ByteBuffer.allocate(start + length);
        cmap.putShort((short) 0).putShort((short) 1).putInt(0x3000A).putInt(start);
        cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach(
                (codePoint, glyph) -> cmap.putInt(codePoint).putInt(codePoint).putInt(glyph));
        return cmap.array();
    }

    private static OptionalInt start(ByteBuffer cmap, int encoding) {
        return IntStream.range(0, cmap.getShort(2))
                .map(i -> 4 + 8 * i)
                .filter(record -> (cmap.getShort(record) << 16 | cmap.getShort(record + 2)) == encoding)
                .map(record -> cmap.getInt(record + 4))
                .findFirst();
    }

    /** Format 4: ends, starts, deltas and offsets of runs, each in a row of its own. */
    private void readSegments() {
        int row = unsigned(6);
        int ends = 14;
        int starts = ends + row + 2;
        for (int segment = 0; segment < row; segment += 2) {
            int delta = starts + row + segment;
            int first = unsigned(starts + segment);
            int last = Math.min(unsigned(ends + segment), 0xFFFE);
            for (int code = first; code <= last; code++) {
                codePoints.set(code, glyph(code, code - first, delta, delta + row) != 0);
            }
        }
    }

    private int glyph(int code, int step, int delta, int offset) {
        int distance = unsigned(offset);
        if (distance == 0) {
            return (code + unsigned(delta)) & 0xFFFF;
        }
        int glyph = unsigned(offset + distance + 2 * step);
        return glyph == 0 ? 0 : (glyph + unsigned(delta)) & 0xFFFF;
    }

    /** Format 12: runs with their first and last character, and the first one's glyph. */
    private void readGroups() {
        int groups = table.getInt(12);
        for (int group = 16; group < 16 + 12 * groups; group += 12) {
            int first = table.getInt(group) + (table.getInt(group + 8) == 0 ? 1 : 0);
            int end = table.getInt(group + 4) + 1;
            if (first < end) {
                codePoints.set(first, end);
            }
        }
    }

    private int unsigned(int position) {
        return Short.toUnsignedInt(table.getShort(position));
    }
}
