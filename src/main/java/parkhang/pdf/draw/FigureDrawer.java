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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import parkhang.svg.SvgShapes;

/** Draws figures in SVG as the lines and areas that they are. Nothing of one is looked at before its page is drawn. */
public final class FigureDrawer implements SVGDrawer {
    private final boolean grey;

    /**
     * Draws figures on one page.
     *
     * @param grey whether the page has no colours
     */
    public FigureDrawer(boolean grey) {
        this.grey = grey;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Figure(svg, grey, (int) width, (int) height);
    }

    /**
     * A figure in its box.
     *
     * @param width of the box, in the engine's dots
     * @param height of the box, in the same
     */
    private record Figure(Element svg, boolean grey, int width, int height) implements SVGImage {
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
            SvgShapes.of(xml())
                    .ifPresent(shapes -> new ShapePen((PageDevice) device, grey).draw(shapes, x, y, width, height));
        }

        private String xml() {
            DOMImplementationLS writer = (DOMImplementationLS)
                    svg.getOwnerDocument().getImplementation().getFeature("LS", "3.0");
            return writer.createLSSerializer().writeToString(svg).replaceFirst("^<\\?xml[^>]*>", "");
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

    @Override
    public void close() {}
}
