package parkhang.pdf.line;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Gives all faces the line metrics of the text face. The engine makes each line as tall as the tallest font that might stand
 * in, and Noto Serif Tibetan, 2.8 em high, would tear the leading of Latin lines apart.
 */
public final class LineMetrics implements FSCacheEx<String, FSCacheValue> {
    private static final float STRIKE_THICKNESS = 50;

    private final PdfBoxRawPDFontMetrics metrics;

    /** The engine counts in thousandths of an em, and downwards from the baseline. */
    public LineMetrics(TrueTypeFont font) {
        try {
            float unit = 1000f / font.getUnitsPerEm();
            HorizontalHeaderTable line = font.getHorizontalHeader();
            PostScriptTable post = font.getPostScript();
            metrics = new PdfBoxRawPDFontMetrics(
                    line.getAscender() * unit,
                    -line.getDescender() * unit,
                    -font.getOS2Windows().getHeight() * unit / 2,
                    STRIKE_THICKNESS,
                    -post.getUnderlinePosition() * unit,
                    post.getUnderlineThickness() * unit,
                    -line.getDescender() * unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far above the baseline the middle of a face lies, in ems: a line lies evenly around it. */
    public float middle() {
        return (metrics._ascent - metrics._descent) / 2000;
    }

    @Override
    public FSCacheValue get(String face) {
        return metrics;
    }

    @Override
    public FSCacheValue get(String face, Callable<? extends FSCacheValue> loader) {
        return metrics;
    }

    @Override
    public void put(String face, FSCacheValue value) {
        // A face's own metrics are never asked for.
    }
}
