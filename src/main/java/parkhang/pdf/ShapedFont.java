package parkhang.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import parkhang.font.FontFace;
import parkhang.font.Glyph;

/**
 * A font of one document, drawn by glyph. The engine and PDFBox draw by code point, so each pair of a glyph and the text that it
 * stands for gets a private code point, and with it a character code (CID) of its own: a reader then finds the author's
 * characters, whatever the glyph.
 *
 * <p>It shares its dictionary with PDFBox's own font for the file, has that make the subset, and then says anew what its codes
 * mean: CIDToGIDMap, W and ToUnicode (ISO 32000-1, 9.7.4 and 9.10.3). Proved on PDFBox 3.0.8.
 */
final class ShapedFont extends PDFont {
    /** The first code point of Unicode's last two private planes, all of which are ours. */
    private static final int FIRST = 0xF0000;

    private record Code(int glyph, String text) {}

    private final FontFace face;
    private final TrueTypeFont file;
    private final PDType0Font stock;
    private final Map<Code, Integer> numbers = new LinkedHashMap<>();
    private final List<Code> codes = new ArrayList<>();

    /** @param file the face's file, parsed; it may serve other documents as well */
    ShapedFont(FontFace face, TrueTypeFont file, PDDocument document) throws IOException {
        this(face, file, PDType0Font.load(document, file, true));
    }

    private ShapedFont(FontFace face, TrueTypeFont file, PDType0Font stock) throws IOException {
        super(stock.getCOSObject());
        this.face = face;
        this.file = file;
        this.stock = stock;
        // A code of zero would be .notdef.
        codes.add(new Code(0, ""));
    }

    FontFace face() {
        return face;
    }

    /** The code point that draws this glyph, from now on. */
    int codePoint(Glyph glyph) {
        Code code = new Code(glyph.id(), glyph.text());
        return FIRST
                + numbers.computeIfAbsent(code, fresh -> {
                    codes.add(fresh);
                    return codes.size() - 1;
                });
    }

    /** How far a reader of the PDF moves the pen behind the glyph, in thousandths of an em: a whole number. */
    float width(int glyph) {
        try {
            return Math.round(file.getAdvanceWidth(glyph) * 1000f / file.getUnitsPerEm());
        } catch (IOException e) {
            throw new IllegalStateException("a font in memory can't be read", e);
        }
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
        codes.forEach(code -> glyphs.add(code.glyph()));
        stock.addGlyphsToSubset(glyphs);
        stock.subset();
        COSDictionary descendant =
                (COSDictionary) dict.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphNumbers(descendant)));
        descendant.setItem(COSName.W, widths());
        // Optional from PDF/A-2 on, and another place to be wrong (ISO 19005-3, 6.2.11.4.2).
        descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.CID_SET);
        dict.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    /** Two bytes a code: the number of its glyph in the subset, which PDFBox's own map gives for the number in the file. */
    private byte[] glyphNumbers(COSDictionary descendant) throws IOException {
        byte[] subset;
        try (InputStream in = descendant.getCOSStream(COSName.CID_TO_GID_MAP).createInputStream()) {
            subset = in.readAllBytes();
        }
        byte[] numbersInSubset = new byte[2 * codes.size()];
        for (int i = 0; i < codes.size(); i++) {
            System.arraycopy(subset, 2 * codes.get(i).glyph(), numbersInSubset, 2 * i, 2);
        }
        return numbersInSubset;
    }

    private COSArray widths() {
        COSArray all = new COSArray();
        codes.forEach(code -> all.add(COSInteger.get((long) width(code.glyph()))));
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
        return width(codes.get(code).glyph());
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
