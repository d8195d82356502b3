package parkhang.pdf;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxImageElement;
import com.openhtmltopdf.pdfboxout.PdfBoxSVGReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.pdf.draw.FigureDrawer;
import parkhang.pdf.draw.PlacedPicture;
import parkhang.pdf.line.BlockBreaker;
import parkhang.picture.BrokenPicture;
import parkhang.picture.PictureFile;
import parkhang.picture.PictureKind;

/**
 * Gives the engine pictures by their size. Its own way would unpack each of them in every look, and turn none; and it would read
 * figures as XML as often. All else is the engine's.
 */
final class PictureElements implements ReplacedElementFactory {
    private static final Pattern INLINE = Pattern.compile("data:image/(?:png|jpeg);base64,");

    /** Under which an element keeps its picture, from look to look. */
    private static final String KEPT = "picture";

    private final ReplacedElementFactory others;
    private final FigureDrawer figures;
    private final BlockBreaker breaker;

    PictureElements(ReplacedElementFactory others, FigureDrawer figures, BlockBreaker breaker) {
        this.others = others;
        this.figures = figures;
        this.breaker = breaker;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        SharedContext shared = context.getSharedContext();
        if (element != null && FigureDrawer.isFigure(element)) {
            return new PdfBoxSVGReplacedElement(element, figures, cssWidth, cssHeight, box, context, shared);
        }
        PictureFile file = element == null ? null : picture(element).orElse(null);
        if (file == null) {
            ReplacedElement other = others.createReplacedElement(context, box, agent, cssWidth, cssHeight);
            if (other == null) {
                breaker.announce(context, box);
            }
            return other;
        }
        return new PdfBoxImageElement(element, new PlacedPicture(file, shared.getDotsPerPixel()), shared, false);
    }

    /** The picture of an element; empty where it has none of pixels. */
    static Optional<PictureFile> picture(Element element) {
        if (element.getUserData(KEPT) instanceof PictureFile known) {
            return Optional.of(known);
        }
        String address = element.getTagName().equals("img") ? element.getAttribute("src") : "";
        Matcher inline = INLINE.matcher(address);
        if (!inline.lookingAt()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(address.substring(inline.end()));
            Optional<PictureKind> kind = PictureKind.of(bytes);
            if (kind.isEmpty() || (kind.get() != PictureKind.PNG && kind.get() != PictureKind.JPEG)) {
                return Optional.empty();
            }
            PictureFile file = PictureFile.read(kind.get(), bytes);
            element.setUserData(KEPT, file, null);
            return Optional.of(file);
        } catch (BrokenPicture | IllegalArgumentException e) {
            return Optional.empty(); // the engine says so
        }
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return others.isReplacedElement(element);
    }
}
