package parkhang.pdf;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import parkhang.font.ShapedWord;

/**
 * A font whose glyphs are whole shaped words: a Type 3 font (ISO 32000-1, 9.6.5), which draws outlines and gives back, when
 * text is searched or read aloud, all characters of the word. Layout asks for a word by one private code point.
 */
final class WordFont extends PDType3Font {
    /** A Type 3 font has one byte for a glyph; the code 0 stays free. */
    static final int CAPACITY = 255;

    private final List<Integer> codePoints;

    /** A font for a few words, each by the code point that stands for it. */
    WordFont(SortedMap<Integer, ShapedWord> words) throws IOException {
        super(dictionary(List.copyOf(words.values())));
        this.codePoints = List.copyOf(words.keySet());
    }

    @Override
    protected byte[] encode(int codePoint) {
        int index = Collections.binarySearch(codePoints, codePoint);
        if (index < 0) {
            throw new IllegalArgumentException("no such word");
        }
        return new byte[] {(byte) (index + 1)};
    }

    private static COSDictionary dictionary(List<ShapedWord> words) throws IOException {
        COSDictionary procedures = new COSDictionary();
        COSArray widths = new COSArray();
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        Rectangle2D box = new Rectangle2D.Float();
        for (ShapedWord word : words) {
            COSName name = COSName.getPDFName("w" + (widths.size() + 1));
            procedures.setItem(name, stream(procedure(word)));
            widths.add(new COSFloat(Math.round(word.width())));
            differences.add(name);
            box.add(word.outline().getBounds());
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001, 0, 0, 0.001, 0, 0));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, words.size());
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(toUnicode(words)));
        return font;
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }

    private static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String procedure(ShapedWord word) {
        Rectangle2D box = word.outline().getBounds();
        StringBuilder drawing = new StringBuilder();
        append(drawing, "d1", word.width(), 0, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = word.outline().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> append(drawing, "m", p[0], p[1]);
                case PathIterator.SEG_LINETO -> append(drawing, "l", p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    append(
                            drawing,
                            "c",
                            (x + 2 * p[0]) / 3,
                            (y + 2 * p[1]) / 3,
                            (p[2] + 2 * p[0]) / 3,
                            (p[3] + 2 * p[1]) / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> append(drawing, "c", p);
                default -> append(drawing, "h");
            }
            int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = p[end];
            y = p[end + 1];
        }
        return drawing.append("f\n").toString();
    }

    private static void append(StringBuilder drawing, String operator, double... operands) {
        for (double operand : operands) {
            drawing.append(Math.round(operand)).append(' ');
        }
        drawing.append(operator).append('\n');
    }

    private static String toUnicode(List<ShapedWord> words) {
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Words def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        for (int i = 0; i < words.size(); i++) {
            map.append(String.format(Locale.ROOT, "1 beginbfchar\n<%02X> <", i + 1));
            words.get(i).text().chars().forEach(unit -> map.append(String.format(Locale.ROOT, "%04X", unit)));
            map.append(">\nendbfchar\n");
        }
        return map.append("endcmap\nend\nend\n").toString();
    }
}
