package parkhang.pdf.draw;

import com.openhtmltopdf.extend.FSImage;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What the engine draws on. Text is written into the page's drawing directly, which the engine's own device has no way for. */
public final class PageDevice extends PdfBoxFastOutputDevice {
    private static final Shape NOTHING = new Path2D.Float();

    private final Drawing drawing = new Drawing();
    private final PicturePen pictures;

    /** On which page a text was drawn first. */
    private final IdentityHashMap<Box, PDPage> firstPages = new IdentityHashMap<>();

    private double left;
    private double top;
    private double height;

    /** Where in the drawing a mark begins, and where what it marks. */
    private record Background(int start, int end) {}

    /**
     * Draws the pages of one document.
     *
     * @param grey whether its pictures have no colours
     * @param resolution that is enough for them, in pixels an inch; 0 where they stay as fine as they are
     */
    public PageDevice(PdfBoxRenderer engine, boolean grey, int resolution) {
        super(engine.getDotsPerPoint(), false, true, PdfAConformance.PDFA_3_A);
        setWriter(engine.getPdfDocument());
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
     * The engine marks what is behind each box, whether anything is there or not; here such a mark is taken back where nothing
     * was drawn. The head of a table that it draws again on the table's other pages it would mark each time as if the table had it as
     * often; to whoever hears it, only the first is text.
     */
    @Override
    public Object startStructure(StructureType type, Box box) {
        if (type == StructureType.BACKGROUND) {
            int start = drawing.length();
            drawing.add("/Artifact BMC\n");
            return new Background(start, drawing.length());
        }
        if (type == StructureType.TEXT && isRepeated(box)) {
            int start = drawing.length();
            drawing.add("/Artifact<</Type/Pagination>>BDC\n");
            return new Background(start, drawing.length());
        }
        return super.startStructure(type, box);
    }

    private boolean isRepeated(Box text) {
        PDPage first = firstPages.putIfAbsent(text, getPage());
        return first != null && !first.equals(getPage()) && isInHead(text);
    }

    private static boolean isInHead(Box text) {
        for (Box box = text; box != null; box = box.getParent()) {
            if (box instanceof TableSectionBox section && section.isHeader()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void endStructure(Object token) {
        if (token instanceof Background background) {
            if (drawing.length() == background.end()) {
                drawing.cut(background.start());
            } else {
                drawing.add("EMC\n");
            }
        } else {
            super.endStructure(token);
        }
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
