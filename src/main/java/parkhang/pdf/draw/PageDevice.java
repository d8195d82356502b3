package parkhang.pdf.draw;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSImage;
import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.StrutMetrics;
import java.awt.Point;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.pdf.draw.MarkedContents.Kind;

/** What the engine draws on. Text is written into the page's drawing directly, which the engine's own device has no way for. */
public final class PageDevice extends PdfBoxFastOutputDevice {
    private static final Shape NOTHING = new Path2D.Float();

    private final Drawing drawing = new Drawing();
    private final PicturePen pictures;
    private final MarkedContents contents;

    /** On which page a text or a picture was drawn first. */
    private final IdentityHashMap<Box, PDPage> firstPages = new IdentityHashMap<>();

    private @Nullable PageBox pageBox;
    private Ground ground = Ground.WHOLE;
    private double left;
    private double top;
    private double height;
    private @Nullable QuarterTurn turn;

    /**
     * A mark that is open.
     *
     * @param start where in the drawing it begins
     * @param end where what it marks begins; behind all where that is taken back
     * @param element whose content it marks; null of an artifact
     */
    private record Open(int start, int end, @Nullable Element element) {}

    /**
     * Draws the pages of one document.
     *
     * @param grey whether its pictures have no colours
     * @param resolution that is enough for them, in pixels an inch; 0 where they stay as fine as they are
     * @param document that the pages are of
     * @param contents takes what is drawn, by the elements of the document
     */
    public PageDevice(
            PdfBoxRenderer engine, boolean grey, int resolution, PDDocument document, MarkedContents contents) {
        super(engine.getDotsPerPoint(), false, false, PdfAConformance.PDFA_3_A);
        setWriter(document);
        this.contents = contents;
        setSharedContext(engine.getSharedContext());
        setRoot(engine.getRootBox());
        pictures = new PicturePen(grey, resolution);
    }

    @Override
    public void drawImage(FSImage image, int x, int y, boolean interpolate) {
        if (image instanceof PlacedPicture picture) {
            float dots = getDotsPerPoint();
            double bottom = pageY(y + picture.getHeight());
            pictures.draw(
                    this, picture.file(), pageX(x), bottom, picture.getWidth() / dots, picture.getHeight() / dots);
        } else {
            super.drawImage(image, x, y, interpolate);
        }
    }

    @Override
    public void initializePage(PDPageContentStream content, PDPage page, float pageHeight) {
        super.initializePage(content, page, pageHeight);
        left = 0;
        top = 0;
        height = pageHeight;
    }

    @Override
    public void translate(double x, double y) {
        super.translate(x, y);
        left += x;
        top += y;
    }

    /**
     * Marks what is drawn for an element of the document, and all else as no part of its text. A mark is taken back where nothing
     * was drawn. The head of a table is drawn again on the table's other pages, and a picture may go over two; to whoever hears
     * them, only the first is text.
     */
    @Override
    public @Nullable Object startStructure(StructureType type, Box box) {
        return switch (type) {
            case BACKGROUND -> background(box);
            case TEXT -> isRepeated(box) && isInHead(box) ? repeated() : begin(Kind.TEXT, box, null);
            case LIST_MARKER -> isLabelHere(box) ? begin(Kind.LABEL, box, labelPlace(box)) : nothing();
            case REPLACED -> isRepeated(box) ? repeated() : begin(Kind.PICTURE, box, picturePlace(box));
            case INLINE_CHILD_BOX -> place(box);
            case BLOCK -> box instanceof TableCellBox ? place(box) : null;
            default -> null;
        };
    }

    private Open background(Box box) {
        ground = pageBox == null ? Ground.WHOLE : Ground.of(box, pageBox);
        return artifact("/Artifact BMC\n");
    }

    @Override
    public void fill(Shape shape) {
        super.fill(ground.of(shape));
    }

    private @Nullable Object place(Box box) {
        if (box.getElement() != null) {
            contents.place(box.getElement());
        }
        return null;
    }

    /** An item's label is drawn on each page that the item is on, whose first line is on one. */
    private boolean isLabelHere(Box box) {
        MarkerData marker = box instanceof BlockBox block ? block.getMarkerData() : null;
        LineBox line = marker == null ? null : marker.getReferenceLine();
        return line == null
                || pageBox == null
                || (line.getAbsY() >= pageBox.getTop() && line.getAbsY() < pageBox.getBottom());
    }

    /** Takes back whatever is drawn until its end. */
    private Open nothing() {
        return new Open(drawing.length(), Integer.MAX_VALUE, null);
    }

    private Open repeated() {
        return artifact("/Artifact<</Type/Pagination>>BDC\n");
    }

    private Open artifact(String mark) {
        int start = drawing.length();
        drawing.add(mark);
        return new Open(start, drawing.length(), null);
    }

    private @Nullable Open begin(Kind kind, Box box, @Nullable PDRectangle place) {
        Element element = element(box);
        if (element == null) {
            return repeated();
        }
        int start = drawing.length();
        int id = contents.add(element, getPage(), kind, place).id();
        drawing.add(kind == Kind.PICTURE ? "/Figure" : "/Span").add(" <</MCID " + id + ">> BDC\n");
        return new Open(start, drawing.length(), element);
    }

    private static @Nullable Element element(Box drawn) {
        Box box = drawn;
        while (box != null && box.getElement() == null) {
            box = box.getParent();
        }
        return box == null ? null : box.getElement();
    }

    private boolean isRepeated(Box drawn) {
        PDPage first = firstPages.putIfAbsent(drawn, getPage());
        return first != null && !first.equals(getPage());
    }

    private static boolean isInHead(Box text) {
        for (Box box = text; box != null; box = box.getParent()) {
            if (box instanceof TableSectionBox section && section.isHeader()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PDRectangle picturePlace(Box box) {
        if (box instanceof BlockBox block && block.getReplacedElement() != null) {
            ReplacedElement picture = block.getReplacedElement();
            Point corner = picture.getLocation();
            return rectangle(corner.x, corner.y, picture.getIntrinsicWidth(), picture.getIntrinsicHeight());
        }
        return null;
    }

    /** As far as a number hangs from its first line, or from its item, and as high as its letters. */
    private @Nullable PDRectangle labelPlace(Box box) {
        MarkerData marker = box instanceof BlockBox block ? block.getMarkerData() : null;
        if (marker == null || marker.getTextMarker() == null) {
            return null;
        }
        Box from = marker.getReferenceLine() == null ? box : marker.getReferenceLine();
        int width = marker.getTextMarker().getLayoutWidth();
        boolean mirrored = box.getParent().getStyle().getDirection() == IdentValue.RTL;
        int x = mirrored ? from.getAbsX() + from.getWidth() : from.getAbsX() - width;
        StrutMetrics letters = marker.getStructMetrics();
        int baseline = from.getAbsY() + (from == box ? box.getTy() : 0) + letters.getBaseline();
        int height = Math.round(letters.getAscent() + letters.getDescent());
        return rectangle(x, baseline - Math.round(letters.getAscent()), width, height);
    }

    private PDRectangle rectangle(int x, int y, int width, int height) {
        float dots = getDotsPerPoint();
        PDRectangle drawn = new PDRectangle((float) pageX(x), (float) pageY(y + height), width / dots, height / dots);
        return turn == null ? drawn : turn.of(drawn);
    }

    @Override
    public void endStructure(@Nullable Object token) {
        ground = Ground.WHOLE;
        if (token instanceof Open open) {
            if (drawing.length() > open.end()) {
                drawing.add("EMC\n");
                return;
            }
            drawing.cut(open.start());
            if (open.element() != null) {
                contents.remove(open.element());
            }
        }
    }

    /**
     * Says which page is drawn next.
     *
     * @param howTurned what is drawn on it; null where nothing is turned
     */
    public void begin(PageBox page, @Nullable QuarterTurn howTurned) {
        pageBox = page;
        turn = howTurned;
    }

    public Drawing drawing() {
        return drawing;
    }

    /** Makes sure that what is drawn next gets the colour that was asked for. */
    public void applyColor() {
        fill(NOTHING);
    }

    /**
     * A place on the page in points.
     *
     * @param x in the engine's dots
     */
    public double pageX(float x) {
        return (left + x) / getDotsPerPoint();
    }

    /** The same, from the page's lower edge. */
    public double pageY(float y) {
        return height - (top + y) / getDotsPerPoint();
    }

    public void use(ShapedFont font) {
        COSDictionary fonts = resources(COSName.FONT);
        if (!fonts.containsKey(font.name())) {
            fonts.setItem(font.name(), font.dictionary());
        }
    }

    /** Lets the page draw a picture by its name. */
    void use(COSName name, COSStream picture) {
        resources(COSName.XOBJECT).setItem(name, picture);
    }

    /**
     * Lets what is behind show through what is drawn next, until the drawing's state is restored.
     *
     * @param opacity from 0 to 1; a hundredth counts
     */
    void useOpacity(float opacity) {
        int percent = Math.round(opacity * 100);
        COSName name = COSName.getPDFName("Opacity" + percent);
        COSDictionary state = new COSDictionary();
        state.setFloat(COSName.CA, percent / 100f);
        state.setFloat(COSName.CA_NS, percent / 100f);
        resources(COSName.EXT_G_STATE).setItem(name, state);
        drawing.add("/").add(name.getName()).add(" gs ");
    }

    private COSDictionary resources(COSName kind) {
        COSDictionary resources = getPage().getResources().getCOSObject();
        COSDictionary found = resources.getCOSDictionary(kind);
        if (found == null) {
            found = new COSDictionary();
            resources.setItem(kind, found);
        }
        return found;
    }
}
