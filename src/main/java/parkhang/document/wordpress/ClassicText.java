package parkhang.document.wordpress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a post from before WordPress had blocks: an empty line parts paragraphs, and a line's end breaks a line, as
 * {@code wpautop} has it. What is added stands in the lines that are there, so that places stay right.
 */
final class ClassicText {
    private static final String BLOCK =
            "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p"
                    + "|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary)";

    /** What no paragraph is made in. */
    private static final Pattern KEPT = Pattern.compile(
            "<(pre|script|style|textarea|svg)\\b.*?</\\1\\s*>|<!--.*?-->|<[a-z/][^<>]*>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(?=\\n)|\\n");
    private static final Pattern BLOCK_BEFORE =
            Pattern.compile("(?i)</?" + BLOCK + "(?:\\s[^<>]*)?/?>[ \\t]*$|<br\\s*/?>[ \\t]*$");
    private static final Pattern BLOCK_BEHIND = Pattern.compile("(?i)[ \\t]*(?:</?" + BLOCK + "\\b|<!--|\\n|$)");

    private ClassicText() {}

    static boolean isClassic(String content) {
        return !content.contains("<!-- wp:");
    }

    /**
     * The text with its paragraphs as HTML.
     *
     * @param breaks whether a line's end breaks a line
     */
    static String paragraphs(String content, boolean breaks) {
        StringBuilder html = new StringBuilder("<p>");
        Matcher kept = KEPT.matcher(content);
        int end = 0;
        while (kept.find()) {
            gaps(content, end, kept.start(), breaks, html);
            html.append(kept.group());
            end = kept.end();
        }
        gaps(content, end, content.length(), breaks, html);
        return html.toString();
    }

    private static void gaps(String content, int from, int to, boolean breaks, StringBuilder html) {
        Matcher gap = GAP.matcher(content).region(from, to);
        int end = from;
        while (gap.find()) {
            html.append(content, end, gap.start());
            boolean isEmptyLine = gap.end() < content.length() && content.charAt(gap.end()) == '\n';
            boolean isBreak = breaks
                    && !isEmptyLine
                    && !BLOCK_BEFORE
                            .matcher(html)
                            .region(Math.max(0, html.length() - 200), html.length())
                            .find()
                    && !endsInGap(html)
                    && !BLOCK_BEHIND
                            .matcher(content)
                            .region(gap.end(), content.length())
                            .lookingAt();
            html.append(isBreak ? "<br>" : "").append(gap.group()).append(isEmptyLine ? "<p>" : "");
            end = gap.end();
        }
        html.append(content, end, to);
    }

    private static boolean endsInGap(StringBuilder html) {
        String tail = html.substring(Math.max(0, html.length() - 3)).stripTrailing();
        return tail.endsWith("<p>") || tail.isEmpty();
    }
}
