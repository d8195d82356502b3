package parkhang.pdf.draw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import parkhang.font.Cluster;
import parkhang.font.CompositeGlyphs.Composite;
import parkhang.font.CompositeGlyphs.Part;
import parkhang.font.Glyph;

/**
 * The character codes (CIDs) of one font in one document: one for each pair of glyphs and the text that they stand for, so that a
 * reader finds the author's characters, whatever the glyphs. The code 0 is kept for .notdef.
 */
final class GlyphCodes {
    /** A code has two bytes. */
    private static final int MOST = 0xFFFF;

    /** How many entries a section of a CMap may have (Adobe Technical Note 5014). */
    private static final int MOST_IN_SECTION = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final TrueTypeFont file;
    private final float unitsPerThousandth;
    private final Map<Code, Integer> numbers = new HashMap<>();

    /** The same by the glyphs' lists, of which there is but one for the same glyphs in most cases. */
    private final IdentityHashMap<List<Glyph>, Integer> known = new IdentityHashMap<>();

    private final List<Code> codes = new ArrayList<>();

    /** In thousandths of an em, as the document will say them. */
    private final List<Integer> advances = new ArrayList<>();

    /** @param parts by their numbers in the file */
    private record Code(List<Part> parts, String text) {
        boolean isComposite() {
            return parts.size() > 1 || parts.get(0).x() != 0 || parts.get(0).y() != 0;
        }

        int glyph() {
            return parts.get(0).glyph();
        }
    }

    GlyphCodes(TrueTypeFont file) throws IOException {
        this.file = file;
        this.unitsPerThousandth = file.getUnitsPerEm() / 1000f;
        codes.add(new Code(List.of(new Part(0, 0, 0)), ""));
        advances.add(0);
    }

    int count() {
        return codes.size();
    }

    /** The cluster's code, from now on. */
    int of(Cluster cluster) {
        Integer seen = known.get(cluster.glyphs());
        if (seen != null && codes.get(seen).text().equals(cluster.text())) {
            return seen;
        }
        int number = number(cluster);
        known.put(cluster.glyphs(), number);
        return number;
    }

    private int number(Cluster cluster) {
        return numbers.computeIfAbsent(new Code(parts(cluster), cluster.text()), fresh -> {
            if (codes.size() > MOST) {
                throw new IllegalStateException("a document wants more than " + MOST + " glyphs of one font");
            }
            codes.add(fresh);
            advances.add(Math.round(fresh.isComposite() ? cluster.advance() : ownAdvance(fresh)));
            return codes.size() - 1;
        });
    }

    private List<Part> parts(Cluster cluster) {
        List<Part> parts = new ArrayList<>();
        float pen = 0;
        for (Glyph glyph : cluster.glyphs()) {
            parts.add(new Part(glyph.id(), units(pen + glyph.x()), units(glyph.y())));
            pen += glyph.advance();
        }
        return parts;
    }

    /** A single glyph keeps its file's advance, kerned or not: the embedded font must say the same as the dictionary. */
    private float ownAdvance(Code code) {
        try {
            return file.getAdvanceWidth(code.glyph()) / unitsPerThousandth;
        } catch (IOException e) {
            throw new IllegalStateException("a font in memory can't be read", e);
        }
    }

    private int units(float thousandths) {
        return Math.round(thousandths * unitsPerThousandth);
    }

    /** How far a reader of the document moves the pen, in thousandths of an em. */
    int advance(int code) {
        return advances.get(code);
    }

    /** The glyphs of the file that are wanted. */
    Set<Integer> glyphs() {
        Set<Integer> glyphs = new HashSet<>();
        codes.forEach(code -> code.parts().forEach(part -> glyphs.add(part.glyph())));
        return glyphs;
    }

    /**
     * The glyphs that must be made, in the order of their codes.
     *
     * @param numbersInSubset the number in the embedded font for one in the file
     */
    List<Composite> composites(IntUnaryOperator numbersInSubset) {
        List<Composite> composites = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).isComposite()) {
                List<Part> parts = codes.get(i).parts().stream()
                        .map(part -> new Part(numbersInSubset.applyAsInt(part.glyph()), part.x(), part.y()))
                        .toList();
                composites.add(new Composite(parts, units(advances.get(i))));
            }
        }
        return composites;
    }

    /**
     * Two bytes for each code: the number of its glyph in the embedded font (CIDToGIDMap).
     *
     * @param firstComposite the number of the first of the composites
     */
    byte[] glyphNumbers(IntUnaryOperator numbersInSubset, int firstComposite) {
        ByteBuffer map = ByteBuffer.allocate(2 * codes.size());
        int composite = firstComposite;
        for (Code code : codes) {
            map.putShort((short) (code.isComposite() ? composite++ : numbersInSubset.applyAsInt(code.glyph())));
        }
        return map.array();
    }

    /** The advances of all codes (W). */
    COSArray widths() {
        COSArray all = new COSArray();
        advances.forEach(advance -> all.add(COSInteger.get(advance)));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(all);
        return widths;
    }

    /** The texts of all codes (ToUnicode). One that may not stand there (ISO 19005-3, 6.2.11.7.2) is WORD JOINER, as Unicode has it. */
    String toUnicode() {
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Shaped def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < codes.size(); from += MOST_IN_SECTION) {
            int to = Math.min(codes.size(), from + MOST_IN_SECTION);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append('<').append(HEX.toHexDigits((char) code)).append("> <");
                codes.get(code)
                        .text()
                        .replace('\uFEFF', '\u2060')
                        .chars()
                        .forEach(unit -> map.append(HEX.toHexDigits((char) unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nend\nend\n").toString();
    }
}
