package parkhang.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import parkhang.font.Cluster;
import parkhang.font.CompositeGlyphs;

/**
 * A font of one document, drawn by {@link GlyphCodes}. It is embedded with the glyphs that were drawn and no others, as a composite
 * font whose CIDToGIDMap, W and ToUnicode say what its codes mean (ISO 32000-1, 9.7.4 and 9.10.3).
 */
public final class ShapedFont {
    /** What a PDF's reader needs of a font file (ISO 32000-1, 9.9). */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    /** Characters that no glyph is drawn for, whatever a font has. */
    private static final int[] INVISIBLE = {0x200B, 0x200C, 0x2060, 0xFEFF};

    private static final int TAG_LENGTH = 6;

    private final COSName name;
    private final String selection;
    private final TrueTypeFont file;
    private final GlyphCodes codes;
    private final COSDictionary dictionary = new COSDictionary();

    /**
     * A font that nothing is drawn with yet.
     *
     * @param name by which pages know it
     * @param file the face's file, parsed; it may serve other documents as well
     */
    ShapedFont(String name, TrueTypeFont file) throws IOException {
        this.name = COSName.getPDFName(name);
        this.selection = "BT/" + name + " ";
        this.file = file;
        this.codes = new GlyphCodes(file);
    }

    public COSName name() {
        return name;
    }

    /** What begins a text in this font; its size follows. */
    public String selection() {
        return selection;
    }

    /** What stands for the font in the document. It is empty until the font is written. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /** The character code that draws this cluster, from now on. */
    public int code(Cluster cluster) {
        return codes.of(cluster);
    }

    /** How far a reader of the PDF moves the pen behind what the code draws, in thousandths of an em: a whole number. */
    public int advance(int code) {
        return codes.advance(code);
    }

    /** Fills the dictionary: no more can be drawn from here on. */
    public void write() {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(file, TABLES);
            subsetter.addGlyphIds(codes.glyphs());
            for (int character : INVISIBLE) {
                subsetter.forceInvisible(character);
            }
            Map<Integer, Integer> numbers = new HashMap<>();
            subsetter.getGIDMap().forEach((subset, whole) -> numbers.put(whole, subset));
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            write(subset.toByteArray(), numbers::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] subset, IntUnaryOperator numbers) throws IOException {
        byte[] program = CompositeGlyphs.add(subset, codes.composites(numbers));
        COSStream embedded = Flate.stream(program);
        embedded.setInt(COSName.LENGTH1, program.length);
        String fontName = tag(program) + file.getName();
        COSDictionary descriptor = FontDescriptor.of(file, fontName);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        COSDictionary descendant = descendant(fontName, descriptor);
        descendant.setItem(
                COSName.CID_TO_GID_MAP, Flate.stream(codes.glyphNumbers(numbers, CompositeGlyphs.count(subset))));
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, fontName);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
        dictionary.setItem(COSName.TO_UNICODE, Flate.stream(codes.toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descendant(String fontName, COSDictionary descriptor) {
        COSDictionary collection = new COSDictionary();
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, "Identity");
        collection.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, fontName);
        descendant.setItem(COSName.CIDSYSTEMINFO, collection);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, codes.widths());
        return descendant;
    }

    /** Six letters that tell this part of the font from others (ISO 32000-1, 9.6.4). */
    private static String tag(byte[] program) {
        CRC32 sum = new CRC32();
        sum.update(program);
        StringBuilder tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < TAG_LENGTH; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.append('+').toString();
    }
}
