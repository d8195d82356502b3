package parkhang.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Vector;
import parkhang.font.Cluster;
import parkhang.font.CompositeGlyphs;
import parkhang.font.FontFace;

/**
 * A font of one document, drawn by glyph. The engine and PDFBox draw by code point, so each of its {@link GlyphCodes} gets a private
 * code point.
 *
 * <p>It shares its dictionary with PDFBox's own font for the file, has that make the subset, and then says anew what its codes
 * mean: CIDToGIDMap, W and ToUnicode (ISO 32000-1, 9.7.4 and 9.10.3). Proved on PDFBox 3.0.8.
 */
final class ShapedFont extends PDFont {
    /** The first code point of Unicode's last two private planes, all of which are ours. */
    private static final int FIRST = 0xF0000;

    private final FontFace face;
    private final PDType0Font stock;
    private final GlyphCodes codes;

    /** @param file the face's file, parsed; it may serve other documents as well */
    ShapedFont(FontFace face, TrueTypeFont file, PDDocument document) throws IOException {
        this(face, PDType0Font.load(document, file, true), new GlyphCodes(file));
    }

    private ShapedFont(FontFace face, PDType0Font stock, GlyphCodes codes) throws IOException {
        super(stock.getCOSObject());
        this.face = face;
        this.stock = stock;
        this.codes = codes;
    }

    FontFace face() {
        return face;
    }

    /** The code point that draws this cluster, from now on. */
    int codePoint(Cluster cluster) {
        return FIRST + codes.of(cluster);
    }

    /** How far a reader of the PDF moves the pen behind what the code point draws, in thousandths of an em: a whole number. */
    int advance(int codePoint) {
        return codes.advance(codePoint - FIRST);
    }

    @Override
    protected byte[] encode(int codePoint) {
        int number = codePoint - FIRST;
        if (number < 0 || number >= codes.count()) {
            throw new IllegalArgumentException("drawn without being shaped: U+" + Integer.toHexString(codePoint));
        }
        return new byte[] {(byte) (number >> 8), (byte) number};
    }

    @Override
    public void subset() throws IOException {
        stock.addGlyphsToSubset(codes.glyphs());
        stock.subset();
        COSDictionary descendant =
                (COSDictionary) dict.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        byte[] subset = bytes(descriptor.getCOSStream(COSName.FONT_FILE2));
        ByteBuffer numbers = ByteBuffer.wrap(bytes(descendant.getCOSStream(COSName.CID_TO_GID_MAP)));
        IntUnaryOperator numbersInSubset = glyph -> Short.toUnsignedInt(numbers.getShort(2 * glyph));
        byte[] program = CompositeGlyphs.add(subset, codes.composites(numbersInSubset));
        COSStream embedded = stream(program);
        embedded.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        descendant.setItem(
                COSName.CID_TO_GID_MAP, stream(codes.glyphNumbers(numbersInSubset, CompositeGlyphs.count(subset))));
        descendant.setItem(COSName.W, codes.widths());
        // Optional from PDF/A-2 on, and another place to be wrong (ISO 19005-3, 6.2.11.4.2).
        descriptor.removeItem(COSName.CID_SET);
        dict.setItem(COSName.TO_UNICODE, stream(codes.toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
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
        return codes.advance(code);
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
