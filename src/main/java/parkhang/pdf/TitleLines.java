package parkhang.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;

/**
 * Breaks a title of several lines into lines of about one length, and where its sense does: best behind a colon. A title of
 * more than three lines is set smaller first.
 */
final class TitleLines {
    private static final int FEW_LINES = 3;
    private static final int MOST_LINES = 4;

    /** How much of a line's length a break behind a colon is worth. */
    private static final double SENSE = 0.8;

    private final TextBreaks breaks;

    TitleLines(TextBreaks breaks) {
        this.breaks = breaks;
    }

    /** A title on a page of its own, to be laid out without the text after it: a copy, within copies of the elements around it. */
    static Document alone(Element title) {
        Document page = (Document) title.getOwnerDocument().cloneNode(false);
        Node copy = page.importNode(title, true);
        for (Node around = title.getParentNode(); around instanceof Element; around = around.getParentNode()) {
            copy = page.importNode(around, false).appendChild(copy).getParentNode();
        }
        page.appendChild(copy);
        return page;
    }

    /** Whether a title was broken anew. */
    boolean balance(List<LaidOutBlock> blocks) {
        boolean balanced = false;
        for (LaidOutBlock block : blocks) {
            boolean isTitle = block.element().getTagName().equals("h1");
            boolean isBroken = block.element().getElementsByTagName("br").getLength() > 0;
            int lines = block.lines().size();
            if (isTitle && lines > FEW_LINES && !Dom.hasClass(block.element(), PageClass.LONG)) {
                Dom.addClass(block.element(), PageClass.LONG);
                balanced = true;
            } else if (isTitle && !isBroken && lines > 1 && lines <= MOST_LINES) {
                balanced |= balance(block);
            }
        }
        return balanced;
    }

    private boolean balance(LaidOutBlock block) {
        StringBuilder text = new StringBuilder();
        block.lines().forEach(line -> text.append(line.text()));
        int longest = block.lines().stream()
                .mapToInt(line -> line.text().strip().length())
                .max()
                .orElse(0);
        List<Integer> places = new ArrayList<>();
        breaks.setText(text.toString());
        for (int place = breaks.next(); place >= 0 && place < text.length(); place = breaks.next()) {
            places.add(place);
        }
        Search search = new Search(text.toString(), places, longest);
        search.tryAll(List.of(), 0, block.lines().size() - 1);
        List<Integer> ends = new ArrayList<>(search.best);
        Collections.reverse(ends);
        ends.forEach(end -> block.breakBefore(LaidOutBlock.letters(text.substring(0, end))));
        return !ends.isEmpty();
    }

    /** The best of all ways to divide the text, none of whose lines is longer than the longest was. */
    private static final class Search {
        private final String text;
        private final List<Integer> places;
        private final int longest;
        private double least = Double.MAX_VALUE;
        private List<Integer> best = List.of();

        Search(String text, List<Integer> places, int longest) {
            this.text = text;
            this.places = places;
            this.longest = longest;
        }

        void tryAll(List<Integer> chosen, int from, int missing) {
            if (missing == 0) {
                weigh(chosen);
                return;
            }
            for (int i = from; i < places.size(); i++) {
                List<Integer> longer = new ArrayList<>(chosen);
                longer.add(places.get(i));
                tryAll(longer, i + 1, missing - 1);
            }
        }

        private void weigh(List<Integer> ends) {
            int start = 0;
            int shortestLine = Integer.MAX_VALUE;
            int longestLine = 0;
            double sense = 0;
            for (int end : ends) {
                String line = text.substring(start, end).strip();
                shortestLine = Math.min(shortestLine, line.length());
                longestLine = Math.max(longestLine, line.length());
                sense += line.endsWith(":") ? SENSE * text.length() / (ends.size() + 1) : 0;
                start = end;
            }
            int last = text.substring(start).strip().length();
            double cost = Math.max(longestLine, last) - Math.min(shortestLine, last) - sense;
            if (Math.max(longestLine, last) <= longest && cost < least) {
                least = cost;
                best = ends;
            }
        }
    }
}
