package parkhang.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What of a part stands on one line of a page.
 *
 * @param texts from left to right
 */
public record TextLine(List<PageInk.Text> texts) {
    /** In ems: a line begins so far below the one before, at least. */
    private static final double NEXT_LINE = 0.6;

    public TextLine {
        texts = texts.stream()
                .sorted(Comparator.comparingDouble(text -> text.advance().left()))
                .toList();
    }

    /** The lines of a part on a page, from its top. Links are drawn behind the rest of a page, so lines are told by their places. */
    public static List<TextLine> of(List<PageInk.Text> texts) {
        List<PageInk.Text> fromTop = new ArrayList<>(texts);
        fromTop.sort(Comparator.comparingDouble(text -> -text.baseline()));
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= fromTop.size(); i++) {
            if (i == fromTop.size() || isBelow(fromTop.get(i), largest(fromTop.subList(start, i)))) {
                lines.add(new TextLine(fromTop.subList(start, i)));
                start = i;
            }
        }
        return lines;
    }

    /** By which a line's place is told: signs are raised and lowered. */
    private static PageInk.Text largest(List<PageInk.Text> texts) {
        PageInk.Text largest = texts.get(0);
        for (PageInk.Text text : texts) {
            largest = text.size() > largest.size() ? text : largest;
        }
        return largest;
    }

    private static boolean isBelow(PageInk.Text text, PageInk.Text line) {
        return line.baseline() - text.baseline() > NEXT_LINE * Math.max(line.size(), text.size());
    }

    public PageInk.Text first() {
        return texts.get(0);
    }

    public PageInk.Text last() {
        return texts.get(texts.size() - 1);
    }

    /** From left to right. */
    public String words() {
        return texts.stream().map(PageInk.Text::words).collect(Collectors.joining());
    }

    public double width() {
        return last().advance().right() - first().advance().left();
    }
}
