package parkhang.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a PDF draws: of each line of text the outlines that the embedded fonts have for its codes, where the page's
 * content puts them. Heads and feet of pages are left out.
 */
final class DrawnLines extends PDFMarkedContentExtractor {
    private final Map<Float, Line> lines = new LinkedHashMap<>();
    private int artifacts;
    private int depth;

    /** @param start where the first glyph's origin is, in points from the page's left */
    private record Line(float start, List<Contour> contours) {}

    private DrawnLines() {}

    /** The lines in the order of drawing, each line's outlines too. */
    static List<List<Contour>> of(byte[] pdf) throws IOException {
        List<List<Contour>> drawn = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                DrawnLines lines = new DrawnLines();
                lines.processPage(page);
                lines.lines.values().forEach(line -> drawn.add(line.contours));
            }
        }
        return drawn;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        depth++;
        if (artifacts == 0 && tag.equals(COSName.ARTIFACT)) {
            artifacts = depth;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        artifacts = artifacts == depth ? 0 : artifacts;
        depth--;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        super.showGlyph(place, font, code, displacement);
        if (artifacts == 0) {
            float x = place.getTranslateX();
            Line line = lines.computeIfAbsent(place.getTranslateY(), y -> new Line(x, new ArrayList<>()));
            draw((PDCIDFontType2) ((PDType0Font) font).getDescendantFont(), code, place, line);
        }
    }

    /** The em need not be as high as wide: a reader draws what the matrix says, and so do we. */
    private static void draw(PDCIDFontType2 font, int code, Matrix place, Line line) throws IOException {
        TrueTypeFont file = font.getTrueTypeFont();
        GlyphData glyph = file.getGlyph().getGlyph(font.codeToGID(code));
        if (glyph == null) {
            return;
        }
        double em = place.getScalingFactorX();
        AffineTransform inLine = AffineTransform.getScaleInstance(1000 / em, 1000 / em);
        inLine.translate(-line.start, -place.getTranslateY());
        inLine.concatenate(place.createAffineTransform());
        inLine.scale(1.0 / file.getUnitsPerEm(), 1.0 / file.getUnitsPerEm());
        line.contours.addAll(Contour.of(glyph.getPath(), inLine));
    }
}
