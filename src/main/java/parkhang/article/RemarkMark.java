package parkhang.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A remark for translators in Markdown: {@code <!-- translators: Which river? -->}, as gettext marks them in the sources of programs. */
final class RemarkMark {
    private static final Pattern REMARK =
            Pattern.compile("\\s*<!--\\s*translators:(.*?)-->\\s*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** With the end of its line, unless it begins an item. */
    private static final Pattern LINE = Pattern.compile(
            "(?im)(?:^[ \\t>]*+|(^[ \\t>]*+(?:[-*+]|[0-9]{1,9}[.)])[ \\t]++))<!--\\s*+translators:(?s:.*?)-->[ \\t]*+(?:\\r?\\n)?");

    private RemarkMark() {}

    static boolean isRemark(String html) {
        return REMARK.matcher(html).matches();
    }

    /** The words of what is one. */
    static String words(String html) {
        Matcher remark = REMARK.matcher(html);
        return remark.matches() ? plain(remark.group(1)) : "";
    }

    /** In one line, and without what would end it. */
    static String of(String words) {
        return "<!-- translators: " + plain(words).replace("-->", "-- >") + " -->";
    }

    /** A text without its remarks. */
    static String without(String markdown) {
        return markdown.contains("<!--") ? LINE.matcher(markdown).replaceAll("$1") : markdown;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
