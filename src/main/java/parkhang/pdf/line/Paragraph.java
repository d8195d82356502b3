package parkhang.pdf.line;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import parkhang.font.Joined;

/**
 * The lines of one block.
 *
 * @param rightToLeft its own direction (UAX #9, the paragraph's embedding level)
 */
record Paragraph(List<List<InlineItem>> lines, boolean rightToLeft) {
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String END_OF_ISOLATE = "\u2069";

    /** The lines' fragments in visual order. */
    List<List<Fragment>> shape(ItemShaper shaper) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> line.forEach(item -> text.append(item.words())));
        return rightToLeft || parkhang.text.Bidi.mayTurn(text.toString()) ? reorder(shaper) : inOrder(shaper);
    }

    private List<List<Fragment>> inOrder(ItemShaper shaper) {
        List<List<Fragment>> shaped = new ArrayList<>();
        int said = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<Fragment> line = new ArrayList<>();
            for (InlineItem item : lines.get(i)) {
                int here = Math.min(said, item.words().length());
                said -= here;
                String rest = item.endsInHyphen() && said == 0 ? restOfWord(i + 1) : null;
                line.addAll(shaper.shape(item, here, rest));
                said = rest == null ? said : rest.length();
            }
            shaped.add(line);
        }
        return shaped;
    }

    /** The rest of a word that the line before this one divides; it may go on over several lines. */
    private String restOfWord(int line) {
        if (line == lines.size() || lines.get(line).isEmpty()) {
            return "";
        }
        InlineItem item = lines.get(line).get(0);
        String words = item.words();
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        boolean goesOn = end == words.length() && item.endsInHyphen();
        return words.substring(0, end) + (goesOn ? restOfWord(line + 1) : "");
    }

    /** A line in the text of its paragraph. */
    private record Range(int start, int end, List<Integer> itemStarts) {}

    private List<List<Fragment>> reorder(ItemShaper shaper) {
        StringBuilder text = new StringBuilder();
        List<Range> ranges = ranges(text);
        String words = text.toString();
        Bidi bidi = new Bidi(words, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<List<Fragment>> shaped = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Range range = ranges.get(i);
            shaped.add(
                    range.start() == range.end()
                            ? List.of()
                            : reorder(lines.get(i), range, bidi.setLine(range.start(), range.end()), words, shaper));
        }
        return shaped;
    }

    /** Builds the paragraph's text. An element that says its own direction is isolated from what is around it (UAX #9, X5). */
    private List<Range> ranges(StringBuilder text) {
        List<Range> ranges = new ArrayList<>();
        List<Element> open = new ArrayList<>();
        for (List<InlineItem> line : lines) {
            int start = text.length();
            List<Integer> itemStarts = new ArrayList<>();
            for (InlineItem item : line) {
                turn(open, item.isolates(), text);
                itemStarts.add(text.length());
                text.append(item.words());
            }
            ranges.add(new Range(start, text.length(), itemStarts));
        }
        return ranges;
    }

    /** Ends what the next item is not in, and begins what it is in, by what stands in no text of the edition. */
    private static void turn(List<Element> open, List<Element> next, StringBuilder text) {
        while (open.size() > next.size() || !open.equals(next.subList(0, open.size()))) {
            open.remove(open.size() - 1);
            text.append(END_OF_ISOLATE);
        }
        for (Element isolate : next.subList(open.size(), next.size())) {
            open.add(isolate);
            text.append(startOf(isolate));
        }
    }

    private static String startOf(Element isolate) {
        return isolate.getAttribute("dir").equals("rtl") ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    }

    private static List<Fragment> reorder(
            List<InlineItem> line, Range range, Bidi bidi, String text, ItemShaper shaper) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < bidi.countRuns(); i++) {
            BidiRun run = bidi.getVisualRun(i);
            int first = fragments.size();
            for (int k = 0; k < line.size(); k++) {
                InlineItem item = line.get(k);
                int start = range.itemStarts().get(k) - range.start();
                int from = Math.max(run.getStart(), start);
                int to = Math.min(run.getLimit(), start + item.words().length());
                if (from < to) {
                    int place = run.isOddRun() ? first : fragments.size();
                    Joined joined =
                            run.isOddRun() ? Joined.in(text, range.start() + from, range.start() + to) : Joined.NOT;
                    fragments.add(place, shaper.shape(item, from - start, to - start, run.isOddRun(), joined));
                }
            }
        }
        return fragments;
    }
}
