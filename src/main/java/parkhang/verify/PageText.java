package parkhang.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of one page by its marks.
 *
 * @param byId text that the structure tree can name, by marked-content identifier
 * @param artifacts all other marked text, in the order of drawing
 */
record PageText(Map<Integer, String> byId, String artifacts) {

    static PageText read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        StringBuilder artifacts = new StringBuilder();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() < 0) {
                artifacts.append(text(content));
            } else {
                byId.merge(content.getMCID(), text(content), String::concat);
            }
        }
        return new PageText(Map.copyOf(byId), artifacts.toString());
    }

    String marked(int id) {
        return byId.getOrDefault(id, "");
    }

    /** What the content says it means, where it does; else what its glyphs mean. */
    private static String text(PDMarkedContent content) {
        String actual = content.getActualText();
        if (actual != null) {
            return actual;
        }
        StringBuilder text = new StringBuilder();
        List<?> contents = content.getContents();
        for (Object item : contents) {
            if (item instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
