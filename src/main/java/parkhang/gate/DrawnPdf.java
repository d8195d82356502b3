package parkhang.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * A finished PDF, opened, whose pages are read once for all gates.
 *
 * @param pages in their order
 * @param numbers of the pages, from 1
 * @param texts of each page
 * @param inks of each page
 * @param fonts that text is set in
 */
public record DrawnPdf(
        PDDocument document,
        List<PDPage> pages,
        Map<COSDictionary, Integer> numbers,
        Map<COSDictionary, DrawnText> texts,
        Map<COSDictionary, PageInk> inks,
        FontText.Cache fonts)
        implements AutoCloseable {
    /** In points. */
    private static final double ROUNDING = 0.5;

    /** Opens a PDF that this program wrote. */
    public static DrawnPdf open(byte[] pdf) {
        try {
            return read(new ScannedPdf(pdf).parse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document that somebody has opened, who closes it. */
    public static DrawnPdf read(PDDocument document) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        Map<COSDictionary, Integer> numbers = new HashMap<>();
        Map<COSDictionary, DrawnText> texts = new LinkedHashMap<>();
        Map<COSDictionary, PageInk> inks = new LinkedHashMap<>();
        FontText.Cache fonts = new FontText.Cache();
        GlyphBoxes.Cache boxes = new GlyphBoxes.Cache();
        for (PDPage page : pages) {
            PageResources resources = PageResources.of(page);
            DrawnTextReader text = new DrawnTextReader(resources, fonts);
            InkReader ink = new InkReader(page, resources, fonts, boxes);
            PageFollower.follow(page, List.of(text, ink));
            numbers.put(page.getCOSObject(), numbers.size() + 1);
            texts.put(page.getCOSObject(), text.text());
            inks.put(page.getCOSObject(), ink.ink());
        }
        return new DrawnPdf(document, pages, numbers, texts, inks, fonts);
    }

    /** Which page, from 1; 0 where the document has none such. */
    public int number(@Nullable COSDictionary page) {
        return page == null ? 0 : numbers.getOrDefault(page, 0);
    }

    /** Whether a page's lines run along the other edge of the sheet than those of the first: it lies, or all on it is drawn turned. */
    public boolean isTurned(PDPage page) {
        PDRectangle own = page.getTrimBox();
        PDRectangle first = pages.get(0).getTrimBox();
        boolean lies = Math.abs(own.getWidth() - first.getHeight()) < ROUNDING
                && Math.abs(own.getHeight() - first.getWidth()) < ROUNDING
                && Math.abs(own.getWidth() - first.getWidth()) >= ROUNDING;
        return lies || ink(page.getCOSObject()).turned();
    }

    /** What is drawn under a mark; empty where nothing is. */
    public String text(TagTree.Mark mark) {
        DrawnText text = mark.page() == null ? null : texts.get(mark.page());
        return text == null ? "" : text.byId().getOrDefault(mark.id(), "");
    }

    /** What a page of it shows. */
    public PageInk ink(COSDictionary page) {
        return Objects.requireNonNull(inks.get(page));
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
