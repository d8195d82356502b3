package parkhang.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.pdfbox.cos.COSDictionary;
import parkhang.gate.TagTree;

/**
 * Whether each page's paragraphs are drawn in the order of the tags, and the tags go through the pages in their order. Within
 * a line links may be drawn after the rest, and the bullets of a page before all else, on each page that an item goes on to: neither
 * is heard.
 */
final class OrderCheck implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) {
        Map<COSDictionary, Map<Integer, TagTree.Part>> tagged = new HashMap<>();
        int last = 0;
        for (TagTree.Mark mark : pdf.tags().marks()) {
            int page = mark.part().label() ? last : pdf.number(mark.page());
            if (page < last) {
                report(pdf, "the tags lead from page " + last + " back to " + (page == 0 ? "none" : "page " + page));
            }
            last = page;
            if (mark.page() != null) {
                tagged.computeIfAbsent(mark.page(), next -> new HashMap<>()).put(mark.id(), mark.part());
            }
        }
        for (int number = 1; number <= pdf.pages().size(); number++) {
            COSDictionary page = pdf.pages().get(number - 1).getCOSObject();
            check(pdf, number, pdf.drawn(page), tagged.getOrDefault(page, Map.of()));
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }

    private static void check(OpenPdf pdf, int number, Map<Integer, String> drawn, Map<Integer, TagTree.Part> tagged) {
        int reached = 0;
        for (Entry<Integer, String> text : drawn.entrySet()) {
            TagTree.Part part = tagged.get(text.getKey());
            if (text.getValue().isBlank() || (part != null && part.label())) {
                continue;
            }
            if (part == null) {
                report(pdf, "no tag reads what page " + number + " shows: \"" + text.getValue() + '"');
                return;
            }
            if (part.number() < reached) {
                report(pdf, "page " + number + " shows \"" + text.getValue() + "\" behind what is read after it");
                return;
            }
            reached = part.number();
        }
    }

    private static void report(OpenPdf pdf, String message) {
        pdf.found().report(VerifyCode.ORDER_DIFFERS, message);
    }
}
