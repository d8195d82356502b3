package parkhang.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Vector;
import parkhang.font.Cluster;
import parkhang.font.FontFace;
import parkhang.font.Glyph;
import parkhang.pdf.CompositeGlyphs.Composite;
import parkhang.pdf.CompositeGlyphs.Part;

/**
 * A font of one document, drawn by glyph. The engine and PDFBox draw by code point, so each pair of a cluster of glyphs and the text that it
 * stands for gets a private code point, and with it a character code (CID) of its own: a reader then finds the author's
 * characters, whatever the glyph.
 *
 * <p>It shares its dictionary with PDFBox's own font for the file, has that make the subset, and then says anew what its codes
 * mean: CIDToGIDMap, W and ToUnicode (ISO 32000-1, 9.7.4 and 9.10.3). Proved on PDFBox 3.0.8.
 */
final class ShapedFont extends PDFont {
    /** The first code point of Unicode's last two private planes, all of which are ours. */
    private static final int FIRST = 0xF0000;

    /** @param parts by their numbers in the file */
    private record Code(List<Part> parts, String text) {
        boolean isComposite() {
            return parts.size() > 1 || parts.get(0).x() != 0 || parts.get(0).y() != 0;
        }
    }

    private final FontFace face;
    private final TrueTypeFont file;
    private final PDType0Font stock;
    private final float unitsPerThousandth;
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();

    /** @param file the face's file, parsed; it may serve other documents as well */
    ShapedFont(FontFace face, TrueTypeFont file, PDDocument document) throws IOException {
        this(face, file, PDType0Font.load(document, file, true));
    }

    private ShapedFont(FontFace face, TrueTypeFont file, PDType0Font stock) throws IOException {
        super(stock.getCOSObject());
        this.face = face;
        this.file = file;
        this.stock = stock;
        this.unitsPerThousandth = file.getUnitsPerEm() / 1000f;
        codes.add(new Code(List.of(new Part(0, 0, 0)), ""));
        advances.add(0);
    }

    FontFace face() {
        return face;
    }

    /** The code point that draws this cluster, from now on. */
    int codePoint(Cluster cluster) {
        Code code = new Code(parts(cluster), cluster.text());
        return FIRST
                + numbers.computeIfAbsent(code, fresh -> {
                    codes.add(fresh);
                    advances.add(Math.round(fresh.isComposite() ? cluster.advance() : ownAdvance(fresh)));
                    return codes.size() - 1;
                });
    }

    /** A single glyph keeps its file's advance, kerned or not: the embedded font must say the same as the dictionary. */
    private float ownAdvance(Code code) {
        try {
            return file.getAdvanceWidth(code.parts().get(0).glyph()) / unitsPerThousandth;
        } catch (IOException e) {
            throw new IllegalStateException("a font in memory can't be read", e);
        }
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

    private int units(float thousandths) {
        return Math.round(thousandths * unitsPerThousandth);
    }

    /** How far a reader of the PDF moves the pen behind what the code point draws, in thousandths of an em: a whole number. */
    int advance(int codePoint) {
        return advances.get(codePoint - FIRST);
    }

    @Override
    protected byte[] encode(int codePoint) {
        int number = codePoint - FIRST;
        if (number < 0 || number >= codes.size()) {
            throw new IllegalArgumentException("drawn without being shaped: U+" + Integer.toHexString(codePoint));
        }
        return new byte[] {(byte) (number >> 8), (byte) number};
    }

    @Override
    public void subset() throws IOException {
        Set<Integer> glyphs = new HashSet<>();
        codes.forEach(code -> code.parts().forEach(part -> glyphs.add(part.glyph())));
        stock.addGlyphsToSubset(glyphs);
        stock.subset();
        COSDictionary descendant =
                (COSDictionary) dict.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        Subset subset = new Subset(
                bytes(descriptor.getCOSStream(COSName.FONT_FILE2)),
                bytes(descendant.getCOSStream(COSName.CID_TO_GID_MAP)));
        descriptor.setItem(COSName.FONT_FILE2, program(subset));
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphNumbers(subset)));
        descendant.setItem(COSName.W, widths());
        // Optional from PDF/A-2 on, and another place to be wrong (ISO 19005-3, 6.2.11.4.2).
        descriptor.removeItem(COSName.CID_SET);
        dict.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * What PDFBox made of the file.
     *
     * @param numbers two bytes for each glyph of the file: its number in the subset
     */
    private record Subset(ByteBuffer program, ByteBuffer numbers) {
        int number(int glyph) {
            return Short.toUnsignedInt(numbers.getShort(2 * glyph));
        }
    }

    private COSStream program(Subset subset) throws IOException {
        List<Composite> composites = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).isComposite()) {
                List<Part> parts = codes.get(i).parts().stream()
                        .map(part -> new Part(subset.number(part.glyph()), part.x(), part.y()))
                        .toList();
                composites.add(new Composite(parts, units(advances.get(i))));
            }
        }
        byte[] program = CompositeGlyphs.add(subset.program(), composites);
        COSStream stream = stream(program);
        stream.setInt(COSName.LENGTH1, program.length);
        return stream;
    }

    /** Two bytes for each code: the number of its glyph; the composites stand behind the others. */
    private byte[] glyphNumbers(Subset subset) {
        ByteBuffer map = ByteBuffer.allocate(2 * codes.size());
        int composite = CompositeGlyphs.count(subset.program());
        for (Code code : codes) {
            int number = code.isComposite()
                    ? composite++
                    : subset.number(code.parts().get(0).glyph());
            map.putShort((short) number);
        }
        return map.array();
    }

    private COSArray widths() {
        COSArray all = new COSArray();
        advances.forEach(advance -> all.add(COSInteger.get(advance)));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(all);
        return widths;
    }

    private String toUnicode() {
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
        for (int i = 1; i < codes.size(); i++) {
            map.append(String.format(Locale.ROOT, "1 beginbfchar\n<%04X> <", i));
            codes.get(i).text().chars().forEach(unit -> map.append(String.format(Locale.ROOT, "%04X", unit)));
            map.append(">\nendbfchar\n");
        }
        return map.append("endcmap\nend\nend\n").toString();
    }

    private static ByteBuffer bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    private static COSStream stream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    @Override
    public void addToSubset(int codePoint) {
        // A code's glyph is in the subset as soon as it is asked for.
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("not one of the standard fonts");
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return stock.readCode(in);
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return stock.getBoundingBox();
    }

    @Override
    public Vector getPositionVector(int code) {
        return stock.getPositionVector(code);
    }

    @Override
    @Deprecated
    public float getHeight(int code) throws IOException {
        return stock.getHeight(code);
    }

    @Override
    public float getWidth(int code) {
        return advances.get(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    public float getWidthFromFont(int code) {
        return getWidth(code);
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }
}
