package parkhang.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import parkhang.gate.TagTree;

/**
 * Whether each page's paragraphs are drawn in the order of the tags, and the tags go through the pages in their order. Within
 * a line links may be drawn after the rest, and the bullets of a page before all else, on each page that an item goes on to: neither
 * is heard; and notes at the foot of a page behind its text. A table on turned pages follows the page on which it is come to, or that of
 * a figure before it. A figure may go over to the next page and leave the text behind it on its own, within its section.
 */
final class OrderCheck implements PdfCheck {
    private final int step;

    OrderCheck() {
        this(1);
    }

    /**
     * The same for one of several languages whose pages take turns.
     *
     * @param step from one of its pages to the next
     */
    OrderCheck(int step) {
        this.step = step;
    }

    @Override
    public void check(OpenPdf pdf) {
        Map<COSDictionary, Map<Integer, TagTree.Part>> tagged = new HashMap<>();
        Figures figures = Figures.of(pdf.tags().marks());
        ReachedPage reached = new ReachedPage();
        int figure = 0;
        int table = 0;
        for (TagTree.Mark mark : pdf.tags().marks()) {
            boolean isApart = mark.part().label() || mark.part().isFootnote();
            int last = reached.before(mark.part());
            int page = isApart ? last : pdf.number(mark.page());
            if (page < last && !isTurnedTable(mark, pdf)) {
                report(pdf, "the tags lead from page " + last + " back to " + (page == 0 ? "none" : "page " + page));
            }
            if (!isApart && isTurnedTable(mark, pdf)) {
                if (page < table || !(isNext(last, page, pdf) || isNext(figure, page, pdf))) {
                    report(pdf, "a table on page " + page + " does not follow page " + last + ", where it is read");
                }
                table = page;
            } else if (figures.has(mark.part())) {
                figure = Math.max(figure, page);
            } else {
                if (mark.part().level() > 0 && page < figure) {
                    report(pdf, "a picture on page " + figure + " is read before a heading on page " + page);
                }
                figure = mark.part().level() > 0 ? 0 : figure;
                reached.reach(page);
            }
            if (mark.page() != null) {
                tagged.computeIfAbsent(mark.page(), next -> new HashMap<>()).put(mark.id(), mark.part());
            }
        }
        for (int number = 1; number <= pdf.pages().size(); number++) {
            COSDictionary page = pdf.pages().get(number - 1).getCOSObject();
            check(pdf, number, pdf.drawn(page), tagged.getOrDefault(page, Map.of()), figures);
        }
    }

    private static boolean isTurnedTable(TagTree.Mark mark, OpenPdf pdf) {
        int page = pdf.number(mark.page());
        return page > 0
                && mark.part().around(StandardStructureTypes.TABLE) != null
                && pdf.drawn().isTurned(pdf.pages().get(page - 1));
    }

    /** Whether there are only turned pages from one to the other. */
    private boolean isNext(int before, int page, OpenPdf pdf) {
        return page > before
                && IntStream.iterate(page, one -> one > before, one -> one - step)
                        .allMatch(one -> pdf.drawn().isTurned(pdf.pages().get(one - 1)));
    }

    /**
     * What pictures are a part of: a figure with its caption may be drawn further down than it is read, and no further than its
     * section goes.
     */
    private record Figures(Set<TagTree.Part> around) {
        static Figures of(List<TagTree.Mark> marks) {
            Set<TagTree.Part> around = new HashSet<>();
            for (TagTree.Mark mark : marks) {
                TagTree.Part figure = mark.part().around(StandardStructureTypes.Figure);
                TagTree.Part outer = figure == null ? null : figure.parent();
                if (outer != null) {
                    around.add(outer);
                    around.add(outer.parent() == null ? outer : outer.parent());
                }
            }
            return new Figures(around);
        }

        boolean has(TagTree.Part part) {
            TagTree.Part caption = part.around(StandardStructureTypes.CAPTION);
            return part.around(StandardStructureTypes.Figure) != null
                    || (caption != null && around.contains(caption.parent()));
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }

    private static void check(
            OpenPdf pdf, int number, Map<Integer, String> drawn, Map<Integer, TagTree.Part> tagged, Figures figures) {
        int reached = 0;
        for (Entry<Integer, String> text : drawn.entrySet()) {
            TagTree.Part part = tagged.get(text.getKey());
            boolean isOther = part == null && pdf.side() != null; // of the other language, which is looked at by itself
            if (isOther
                    || text.getValue().isBlank()
                    || (part != null && (part.label() || part.isFootnote() || figures.has(part)))) {
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
