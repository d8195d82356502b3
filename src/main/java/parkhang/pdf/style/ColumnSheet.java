package parkhang.pdf.style;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.html.PageClass;

/** The rules of a style sheet that hold for one language of two, as if the column were the document. */
final class ColumnSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** Of a page, with what is in it, or of elements. */
    private static final Pattern RULE = Pattern.compile("(@page[^{]*)\\{(?:[^{}]|\\{[^{}]*})*}|([^{}@]+)\\{([^{}]*)}");

    /** What a selector says of the root: its name, with all that is said of it, or a class that only a root has. */
    private static final Pattern ROOT = Pattern.compile("html|(?=\\.(?:head-rule|logo-|first-page)[a-z-]*)");

    private static final Pattern HEADING = Pattern.compile("\\bh([1-6])\\b");

    private static final int LOWEST = 6;

    private ColumnSheet() {}

    /** Those that are of pages and of the root. */
    static String ofPage(String sheet) {
        return rules(sheet)
                .results()
                .filter(rule -> rule.group(1) != null || rule.group(2).strip().equals("html"))
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }

    /** Those that are of what is in a language. The second one's headings are a level lower than they look. */
    static String of(String sheet, PageClass language) {
        return rules(sheet)
                .results()
                .filter(rule -> rule.group(2) != null)
                .map(rule -> selectors(rule.group(2), language) + " {" + rule.group(3) + "}\n")
                .collect(Collectors.joining());
    }

    private static Matcher rules(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    }

    private static String selectors(String selectors, PageClass language) {
        return Arrays.stream(selectors.split(","))
                .map(selector -> selector(selector.strip(), language))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String selector(String selector, PageClass language) {
        String column = "." + language.word();
        String lowered = language == PageClass.SECOND ? lowered(selector) : selector;
        Matcher root = ROOT.matcher(lowered);
        return root.lookingAt() ? column + lowered.substring(root.end()) : column + " " + lowered;
    }

    private static String lowered(String selector) {
        return HEADING.matcher(selector)
                .replaceAll(level -> "h" + Math.min(LOWEST, Integer.parseInt(level.group(1)) + 1));
    }
}
