package parkhang.gate.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import parkhang.gate.DrawnPdf;
import parkhang.gate.DrawnText;
import parkhang.gate.PageInk;
import parkhang.gate.TagTree;
import parkhang.gate.TextLine;

/**
 * Lines that are drawn of one paragraph, or of a page's head or foot.
 *
 * @param said what their marks say, in the order of reading
 * @param lines in their order
 * @param kind of what they are lines
 */
record DrawnLines(String said, List<Line> lines, Kind kind) {
    /** In ems: what stands further apart at a page's head or foot is not one line. */
    private static final double APART = 1;

    /** In ems: how far a line's texts may stand above one another. */
    private static final double SAME_LINE = 0.1;

    DrawnLines {
        lines = List.copyOf(lines);
    }

    /**
     * A line on a page.
     *
     * @param page from 1
     * @param drawn its texts in the order of drawing, of a page's head or foot
     */
    record Line(int page, TextLine line, List<PageInk.Text> drawn) {}

    enum Kind {
        PARAGRAPH,
        LABEL,
        FURNITURE
    }

    /** All of a document: its parts in the order of the tags, then what stands at the head and foot of its pages. */
    static List<DrawnLines> of(DrawnPdf pdf, TagTree tags, Letters.Cache letters) {
        List<Map<Integer, List<PageInk.Text>>> pages = new ArrayList<>();
        for (PDPage page : pdf.pages()) {
            Map<Integer, List<PageInk.Text>> texts = new HashMap<>();
            for (PageInk.Text text : pdf.ink(page.getCOSObject()).texts()) {
                texts.computeIfAbsent(text.mark(), next -> new ArrayList<>()).add(text);
            }
            pages.add(texts);
        }
        List<DrawnLines> all = new ArrayList<>();
        List<TagTree.Mark> marks = tags.marks();
        for (int start = 0, end = 0; start < marks.size(); start = end) {
            TagTree.Part part = marks.get(start).part();
            StringBuilder said = new StringBuilder();
            Map<Integer, List<PageInk.Text>> drawn = new LinkedHashMap<>();
            for (; end < marks.size() && marks.get(end).part().equals(part); end++) {
                TagTree.Mark mark = marks.get(end);
                int page = pdf.number(mark.page());
                if (page > 0) {
                    said.append(pdf.text(mark));
                    drawn.computeIfAbsent(page, next -> new ArrayList<>())
                            .addAll(pages.get(page - 1).getOrDefault(mark.id(), List.of()));
                }
            }
            List<Line> lines = new ArrayList<>();
            drawn.forEach(
                    (page, texts) -> TextLine.of(texts).forEach(line -> lines.add(new Line(page, line, List.of()))));
            all.add(new DrawnLines(said.toString(), lines, part.label() ? Kind.LABEL : Kind.PARAGRAPH));
        }
        for (int number = 1; number <= pages.size(); number++) {
            DrawnText text = pdf.texts().get(pdf.pages().get(number - 1).getCOSObject());
            List<PageInk.Text> texts = pages.get(number - 1).getOrDefault(PageInk.ARTIFACT, List.of());
            addFurniture(text == null ? "" : text.artifacts(), texts, number, letters, all);
        }
        return all;
    }

    /** A line is drawn at once, so that a page's text, in the order of drawing, is divided by how much each line draws of it. */
    private static void addFurniture(
            String said, List<PageInk.Text> texts, int page, Letters.Cache letters, List<DrawnLines> all) {
        int[] rest = said.codePoints().toArray();
        int at = 0;
        for (int start = 0, end = 1; start < texts.size(); start = end++) {
            int wanted = letters.count(texts.get(start));
            while (end < texts.size() && goesOn(texts.subList(start, end), texts.get(end))) {
                wanted += letters.count(texts.get(end++));
            }
            int from = at;
            for (int count = 0; at < rest.length && count < wanted; at++) {
                count += Letters.of(rest[at]).length;
            }
            List<PageInk.Text> drawn = List.copyOf(texts.subList(start, end));
            Line line = new Line(page, new TextLine(drawn), drawn);
            all.add(new DrawnLines(new String(rest, from, at - from), List.of(line), Kind.FURNITURE));
        }
    }

    private static boolean goesOn(List<PageInk.Text> line, PageInk.Text next) {
        PageInk.Text last = line.get(line.size() - 1);
        double em = Math.max(last.size(), next.size());
        return Math.abs(last.baseline() - next.baseline()) < SAME_LINE * em
                && line.stream()
                        .anyMatch(text -> text.advance().left() - APART * em
                                        < next.advance().right()
                                && next.advance().left() < text.advance().right() + APART * em);
    }
}
