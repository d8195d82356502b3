package parkhang.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import parkhang.gate.PdfText;

/**
 * A bound PDF as its reader has it: what it says is on which page, and what is there.
 *
 * @param blocks the text in the order of the tags
 * @param pages the text drawn on each page, in one line and without hyphens, head and foot among it
 * @param outline the bookmarks, outer before inner
 */
public record VolumePages(List<String> blocks, List<String> pages, List<String> outline) {

    public static VolumePages of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(joined(stripper.getText(document)));
            }
            List<String> outline = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), outline);
            return new VolumePages(
                    PdfText.read(pdf).blocks().stream().map(String::strip).toList(), pages, outline);
        }
    }

    private static void collect(PDOutlineNode node, List<String> outline) {
        for (PDOutlineItem item : node.children()) {
            outline.add(item.getTitle());
            collect(item, outline);
        }
    }

    /** Words in one piece, whatever lines they were set in; in small letters. */
    public static String joined(String text) {
        return text.replaceAll("[-\u2010\u2011]\\R?", "")
                .replaceAll("[\\s\\p{Z}\u00AD\u200C]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** What stands on a page, which is counted from 1. */
    public String on(int page) {
        return pages.get(page - 1);
    }
}
