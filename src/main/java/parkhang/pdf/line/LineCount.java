package parkhang.pdf.line;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.paragraph.LineFigures;

/** Counts the lines of an edition while they are set, and remembers the loosest. */
public final class LineCount {
    private static final int MOST_WORDS = 4;

    /** In code points: of a script without spaces, whose words are not told apart. */
    private static final int LONGEST = 40;

    private LineFigures figures = LineFigures.NONE;
    private @Nullable Line loosest;

    /**
     * A line as readers see it.
     *
     * @param widening as {@link LineFigures} has it
     * @param top in the engine's dots from the document's upper edge
     * @param beginning its first words
     */
    public record Line(float widening, int top, String beginning) {}

    /** Of the lines so far. */
    public LineFigures figures() {
        return figures;
    }

    /**
     * The line that is widened the most; empty where none is filled. Those of notes don't count: they name sources with their
     * addresses, which nobody can put into other words.
     */
    public Optional<Line> loosest() {
        return Optional.ofNullable(loosest);
    }

    /** Counts a line that is filled, before its words go to the pen. */
    void add(LinePlacement line, boolean isNote) {
        figures = figures.plus(LineFigures.line(line.widening(), line.endsInHyphen()));
        if (!isNote && (loosest == null || line.widening() > loosest.widening())) {
            loosest = new Line(line.widening(), line.line().getAbsY(), beginning(line));
        }
    }

    void addRaggedParagraph() {
        figures = figures.plus(LineFigures.raggedParagraph());
    }

    private static String beginning(LinePlacement line) {
        String words = line.items().stream()
                .filter(InlineItem::isText)
                .map(InlineItem::words)
                .collect(Collectors.joining())
                .replace("\u00AD", "");
        String first =
                Stream.of(words.strip().split("\\s+", -1)).limit(MOST_WORDS).collect(Collectors.joining(" "));
        return first.codePointCount(0, first.length()) <= LONGEST
                ? first
                : first.substring(0, first.offsetByCodePoints(0, LONGEST));
    }
}
