package parkhang.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parkhang.article.Inline;
import parkhang.article.PlainText;

/**
 * Lines of a plain text that can be told apart: those that begin with a sign have 2 spaces before it, or 6, or 10, a step for each
 * list around them, and no other line has so many. So a paragraph that begins with "1." is no item of a list.
 */
final class PlainLines {
    static final String BULLET = "•";
    static final String PICTURE = "🖼";
    static final String LINK = "→";
    static final String RULE = "* * *";

    private static final int STEP = 4;
    private static final int BEFORE_SIGN = 2;

    private static final String FIGURES = "0123456789+−=()n";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final Map<Integer, String> RAISED = FIGURES.chars()
            .boxed()
            .collect(Collectors.toMap(c -> c, c -> String.valueOf(SUPERSCRIPTS.charAt(FIGURES.indexOf(c)))));

    private PlainLines() {}

    /** @param depth of the list or quotation around the line; 0 for none */
    static String text(int depth, String words) {
        String line = words.replaceFirst("^ +", "");
        return (line.isEmpty() || depth == 0 ? "" : " ".repeat(STEP * depth + 1)) + line + "\n";
    }

    /** @param depth of the list or quotation around the sign; 0 for none */
    static String signed(int depth, String sign, String words) {
        return (" ".repeat(STEP * depth + BEFORE_SIGN) + sign + " " + words.strip()).stripTrailing() + "\n";
    }

    static String code(String line) {
        return ("\t" + line).stripTrailing() + "\n";
    }

    /** The words of a run in one line, or in several where its author ended one. Numbers of notes are raised, as a page has them. */
    static String words(List<Inline> run) {
        return run.stream().map(PlainLines::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        if (inline instanceof Inline.NoteReference reference) {
            return raised(reference.label());
        } else if (inline instanceof Inline.Styled styled && styled.style() == Inline.Style.SUPERSCRIPT) {
            return raised(words(styled.text()));
        } else if (inline instanceof Inline.LineBreak) {
            return "\n";
        }
        return inline.children().isEmpty()
                ? PlainText.of(List.of(inline)).replaceAll("[\\t\\n\\r]+", " ")
                : words(inline.children());
    }

    /** 10² is not 102; what Unicode has no raised sign for stays as it is. */
    private static String raised(String words) {
        return words.chars().allMatch(RAISED::containsKey)
                ? words.chars().mapToObj(RAISED::get).collect(Collectors.joining())
                : words;
    }
}
