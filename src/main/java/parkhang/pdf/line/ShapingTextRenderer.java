package parkhang.pdf.line;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.font.GlyphRun;
import parkhang.font.TextShaper;
import parkhang.font.TextStyle;
import parkhang.pdf.draw.EngineFonts;
import parkhang.pdf.draw.PageDevice;

/**
 * Measures and draws all text of a document as shaped glyphs. The engine's layout casts its text renderer to the class that this
 * one extends; it is set between the building of a renderer and its first layout. Proved on OpenHTMLtoPDF 1.1.65.
 */
public final class ShapingTextRenderer extends PdfBoxTextRenderer {
    private static final String REVERSED_NUMBER = "  .";

    /** What the number of an item in a list from left to right ends with, whichever way the document runs. */
    private static final String NUMBER = ".  ";

    private final TextShaper shaper;
    private final EngineFonts fonts;
    private final Locale locale;
    private final IdentityHashMap<PdfBoxFSFont, Face> known = new IdentityHashMap<>();
    private final boolean rightToLeft;
    private final SharedContext context;
    private final PlacedTexts texts;
    private final GlyphPen pen;
    private final BlockBreaker breaker;

    /** @param isJustified whether it is for lines that are filled */
    private record Face(TextStyle style, boolean isJustified) {}

    public ShapingTextRenderer(
            TextShaper shaper,
            EngineFonts fonts,
            Locale locale,
            boolean rightToLeft,
            SharedContext context,
            PlacedTexts texts,
            GlyphPen pen,
            BlockBreaker breaker) {
        this.shaper = shaper;
        this.fonts = fonts;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
        this.context = context;
        this.texts = texts;
        this.pen = pen;
        this.breaker = breaker;
    }

    @Override
    public int getWidth(FontContext fontContext, FSFont font, String text) {
        return breaker.width(font, text).orElseGet(() -> measured((PdfBoxFSFont) font, text));
    }

    private int measured(PdfBoxFSFont wanted, String text) {
        Face face = face(wanted);
        float width = GlyphRun.width(shaper.shape(text, face.style(), rightToLeft));
        if (face.isJustified()) {
            width -= Justification.SHRINKAGE * Justification.stretchable(text);
        }
        return (int) Math.ceil(width / 1000 * wanted.getSize2D());
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
        PageDevice out = (PageDevice) device;
        pen.draw(texts.find(text).orElseGet(() -> shaped(text, out)), x, y, out);
    }

    /** A text that the engine makes up when it draws, such as the number of a list's item. */
    private PlacedText shaped(String text, PageDevice device) {
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(device.getFontSpecification());
        String words = inTextOrder(text);
        boolean isReversed = text.startsWith(REVERSED_NUMBER);
        boolean backwards = isReversed || (rightToLeft && !text.endsWith(NUMBER));
        List<GlyphRun> runs = shaper.shape(words, face(font).style(), backwards);
        String actualText = runs.stream().anyMatch(GlyphRun::rightToLeft) ? words : null;
        return new PlacedText(font.getSize2D(), List.of(new PlacedText.Piece(0, runs, actualText)));
    }

    private Face face(PdfBoxFSFont font) {
        return known.computeIfAbsent(font, next -> new Face(fonts.style(next, locale), fonts.isJustified(next)));
    }

    /** The engine turns the number of a list's item around by itself. */
    private static String inTextOrder(String text) {
        return text.startsWith(REVERSED_NUMBER)
                ? text.substring(REVERSED_NUMBER.length()) + new StringBuilder(REVERSED_NUMBER).reverse()
                : text;
    }
}
