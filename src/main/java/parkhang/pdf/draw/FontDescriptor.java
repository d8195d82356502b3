package parkhang.pdf.draw;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a PDF says of a font as a whole, taken from the font's own tables (ISO 32000-1, 9.8). */
final class FontDescriptor {
    private static final int ITALIC_OR_OBLIQUE = 0x201;

    /** OpenType has no such measure; this is what PDFBox puts, and no reader uses it while the font is embedded. */
    private static final float STEM = 0.13f;

    private FontDescriptor() {}

    static COSDictionary of(TrueTypeFont file, String name) throws IOException {
        HeaderTable head = file.getHeader();
        HorizontalHeaderTable line = file.getHorizontalHeader();
        OS2WindowsMetricsTable os2 = file.getOS2Windows();
        PostScriptTable post = file.getPostScript();
        float unit = 1000f / head.getUnitsPerEm();
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(name);
        descriptor.setFixedPitch(post.getIsFixedPitch() > 0);
        descriptor.setItalic((os2.getFsSelection() & ITALIC_OR_OBLIQUE) != 0);
        descriptor.setSymbolic(true);
        descriptor.setFontWeight(os2.getWeightClass());
        descriptor.setItalicAngle(post.getItalicAngle());
        descriptor.setFontBoundingBox(box(head, unit));
        descriptor.setAscent(line.getAscender() * unit);
        descriptor.setDescent(line.getDescender() * unit);
        descriptor.setCapHeight(os2.getCapHeight() * unit);
        descriptor.setXHeight(os2.getHeight() * unit);
        descriptor.setStemV(descriptor.getFontBoundingBox().getWidth() * STEM);
        return descriptor.getCOSObject();
    }

    private static PDRectangle box(HeaderTable head, float unit) {
        return new PDRectangle(
                head.getXMin() * unit,
                head.getYMin() * unit,
                (head.getXMax() - head.getXMin()) * unit,
                (head.getYMax() - head.getYMin()) * unit);
    }
}
