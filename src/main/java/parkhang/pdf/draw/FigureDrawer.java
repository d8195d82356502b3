package parkhang.pdf.draw;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.svg.SvgShapes;

/** Draws figures in SVG as the lines and areas that they are. Nothing of one is looked at before its page is drawn. */
public final class FigureDrawer implements SVGDrawer {
    private static final String INLINE = "data:image/svg+xml;base64,";

    private final boolean grey;

    /**
     * Draws figures on one page.
     *
     * @param grey whether the page has no colours
     */
    public FigureDrawer(boolean grey) {
        this.grey = grey;
    }

    /** Whether an element is an image that brings its figure with it. */
    public static boolean isFigure(Element element) {
        return element.getTagName().equals("img") && element.getAttribute("src").startsWith(INLINE);
    }

    /** @param image whose figure is drawn */
    @Override
    public SVGImage buildSVGImage(
            Element image, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Figure(image.getAttribute("src"), grey, (int) width, (int) height);
    }

    /**
     * A figure in its box.
     *
     * @param address the figure itself (RFC 2397)
     * @param width of the box, in the engine's dots
     * @param height of the box, in the same
     */
    private record Figure(String address, boolean grey, int width, int height) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            byte[] svg = Base64.getMimeDecoder().decode(address.substring(INLINE.length()));
            SvgShapes.of(new String(svg, StandardCharsets.UTF_8))
                    .ifPresent(shapes -> new ShapePen((PageDevice) device, grey).draw(shapes, x, y, width, height));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

    @Override
    public void close() {}
}
