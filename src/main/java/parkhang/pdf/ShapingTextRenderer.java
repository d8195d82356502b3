package parkhang.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.font.GlyphRun;
import parkhang.font.TextShaper;

/**
 * Measures and draws all text of a document as shaped glyphs. The engine's layout casts its text renderer to the class that this
 * one extends; it is set between the building of a renderer and its first layout. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class ShapingTextRenderer extends PdfBoxTextRenderer {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final TextShaper shaper;
    private final EngineFonts fonts;
    private final Locale locale;
    private final SharedContext context;
    private final SetTexts texts;
    private final GlyphPen pen;

    ShapingTextRenderer(
            TextShaper shaper, EngineFonts fonts, Locale locale, SharedContext context, SetTexts texts, GlyphPen pen) {
        this.shaper = shaper;
        this.fonts = fonts;
        this.locale = locale;
        this.context = context;
        this.texts = texts;
        this.pen = pen;
    }

    @Override
    public int getWidth(FontContext fontContext, FSFont font, String text) {
        PdfBoxFSFont wanted = (PdfBoxFSFont) font;
        return (int) Math.ceil(GlyphRun.width(runs(text, wanted)) / 1000 * wanted.getSize2D());
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
        PdfBoxFastOutputDevice out = (PdfBoxFastOutputDevice) device;
        pen.draw(texts.find(text).orElseGet(() -> shaped(text, out)), x, y, out);
    }

    /** A text that was not known before its page was drawn, such as the page's number. */
    private SetText shaped(String text, PdfBoxFastOutputDevice device) {
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(device.getFontSpecification());
        return new SetText(font.getSize2D(), List.of(new SetText.Piece(0, runs(text, font), null)));
    }

    private List<GlyphRun> runs(String text, PdfBoxFSFont font) {
        return shaper.shape(text.replace(SOFT_HYPHEN, ""), fonts.style(font, locale), false);
    }
}
