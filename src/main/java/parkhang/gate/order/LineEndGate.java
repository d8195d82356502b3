package parkhang.gate.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import parkhang.gate.Box;
import parkhang.gate.DrawnPdf;
import parkhang.gate.GateCode;
import parkhang.gate.PageInk;
import parkhang.gate.TagTree;
import parkhang.gate.TextLine;

/** Lets a finished PDF pass only if each line that an author ended ends there, and is not filled to the edge. */
public final class LineEndGate {
    /** In ems: letters stand no further apart, and spaces are no narrower. */
    private static final double LETTERS_APART = 0.15;

    /** Of the spaces on last lines in the same font, which nobody fills: wider ones are stretched. */
    private static final double STRETCHED = 1.35;

    /** White space stands as it is typed in code alone, which nobody fills. */
    private static final String KEPT = "  ";

    /** Fewer spaces say nothing. */
    private static final int FEWEST = 3;

    /** In ems: how far from one another lines end that end at one edge; signs hang out of it. */
    private static final double ONE_EDGE = 0.2;

    /** So few may stand together in another place of the text too, on both sides of an end. */
    private static final int FEWEST_LETTERS = 12;

    private final DirectedText edition;
    private final Letters.Cache letters = new Letters.Cache();
    private final List<Ended> ended = new ArrayList<>();
    private final Map<String, List<Double>> usual = new HashMap<>();
    private final List<Double> edges = new ArrayList<>();

    /** Where lines begin: code that runs from left to right on a page from right to left begins at the other edge. */
    private final List<Double> starts = new ArrayList<>();

    /** A line behind which the author ends one. */
    private record Ended(DrawnLines.Line line, boolean goesOn) {}

    private LineEndGate(DirectedText edition) {
        this.edition = edition;
    }

    /**
     * Looks at each paragraph that is found in the edition's text.
     *
     * @param tags of the PDF, in which no fault is
     * @param edition its text, and where its author ends lines
     * @param findings takes what is wrong
     */
    public static void check(DrawnPdf pdf, TagTree tags, DirectedText edition, BiConsumer<GateCode, String> findings) {
        LineEndGate gate = new LineEndGate(edition);
        DrawnLines.of(pdf, tags, gate.letters).stream()
                .filter(drawn -> drawn.kind() == DrawnLines.Kind.PARAGRAPH)
                .forEach(gate::note);
        gate.usual.values().forEach(Collections::sort);
        for (Ended end : gate.ended) {
            if (end.goesOn() || gate.isFilled(end.line().line())) {
                String what = end.goesOn()
                        ? "goes on where its author ends it"
                        : "is filled to the edge, though its author ends it";
                findings.accept(
                        GateCode.LINE_END_LOST,
                        "page " + end.line().page() + ": the line \""
                                + end.line().line().words() + "\" " + what);
            }
        }
    }

    private void note(DrawnLines paragraph) {
        int[] said = Letters.of(paragraph.said());
        List<Integer> wanted = said.length < FEWEST_LETTERS ? List.of() : edition.lineEnds(said);
        int end = 0;
        for (DrawnLines.Line line : paragraph.lines()) {
            int start = end;
            end += letters.count(line.line());
            int until = end;
            boolean goesOn = wanted.stream().anyMatch(place -> place > start && place < until);
            if (goesOn || wanted.contains(end)) {
                ended.add(new Ended(line, goesOn));
                continue;
            }
            starts.add(start(line.line()));
            if (line.equals(paragraph.lines().get(paragraph.lines().size() - 1))) {
                double space = space(line.line());
                if (space > 0) {
                    usual.computeIfAbsent(font(line.line()), font -> new ArrayList<>())
                            .add(space);
                }
            } else {
                edges.add(edge(line.line()));
            }
        }
    }

    /** Whether a line ends where others do that no author ended, by wider spaces than nobody fills. */
    private boolean isFilled(TextLine line) {
        List<Double> spaces = usual.getOrDefault(font(line), List.of());
        double space = spaces.isEmpty() ? 0 : spaces.get(spaces.size() / 2);
        double near = ONE_EDGE * line.first().size();
        return space > 0
                && !line.words().contains(KEPT)
                && space(line) > STRETCHED * space
                && edges.stream().anyMatch(edge -> Math.abs(edge - edge(line)) < near)
                && starts.stream().anyMatch(start -> Math.abs(start - start(line)) < near);
    }

    /** That of the most text. */
    private static String font(TextLine line) {
        return Collections.max(line.texts(), Comparator.comparingInt(text -> text.clusters()
                        .size()))
                .font();
    }

    private double start(TextLine line) {
        return edition.isRightToLeft()
                ? line.last().advance().right()
                : line.first().advance().left();
    }

    private double edge(TextLine line) {
        return edition.isRightToLeft()
                ? line.first().advance().left()
                : line.last().advance().right();
    }

    /** A line's mean space in ems, between what is drawn on either side; 0 where it has too few. */
    private static double space(TextLine line) {
        List<Box> glyphs = line.texts().stream()
                .map(PageInk.Text::glyphs)
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Box::left))
                .toList();
        double size = line.first().size();
        double sum = 0;
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double apart = (glyphs.get(i).left() - glyphs.get(i - 1).right()) / size;
            sum += apart > LETTERS_APART ? apart : 0;
            count += apart > LETTERS_APART ? 1 : 0;
        }
        return count < FEWEST ? 0 : sum / count;
    }
}
