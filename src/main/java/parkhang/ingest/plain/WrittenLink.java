package parkhang.ingest.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A link as a press release writes it: {@code [text](address)} or {@code <https://address>}. All are UTF-16 offsets.
 *
 * @param end behind the mark's last character
 */
record WrittenLink(int start, int textStart, int textEnd, int addressStart, int addressEnd, int end) {
    private static final String ESCAPABLE = "[]()\\";
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]()\\\\])");

    /** The links of a text, in one pass: of links in each other the innermost counts (CommonMark 0.31, section 6.3). */
    static List<WrittenLink> in(String text) {
        List<WrittenLink> links = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int i = 0;
        while (i < text.length()) {
            int next = isEscape(text, i) ? i + 2 : i + 1;
            if (text.charAt(i) == '[') {
                open.push(i);
            } else if (text.charAt(i) == ']' && !open.isEmpty()) {
                next = close(text, open, i, links);
            } else if (text.charAt(i) == '<') {
                next = bare(text, open, i, links);
            }
            i = next;
        }
        return links;
    }

    /** Takes the backslash from before brackets, parentheses and backslashes. */
    static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll("$1");
    }

    private static int close(String text, Deque<Integer> open, int bracket, List<WrittenLink> links) {
        int start = open.pop();
        int end = addressEnd(text, bracket + 1);
        if (end < 0) {
            return bracket + 1;
        }
        links.add(new WrittenLink(start, start + 1, bracket, bracket + 2, end, end + 1));
        open.clear();
        return end + 1;
    }

    private static int bare(String text, Deque<Integer> open, int angle, List<WrittenLink> links) {
        boolean web = text.startsWith("https://", angle + 1) || text.startsWith("http://", angle + 1);
        int end = angle + 1;
        while (web && end < text.length() && !isSpaceOr(text.charAt(end), "<>")) {
            end++;
        }
        if (!web || end == text.length() || text.charAt(end) != '>') {
            return angle + 1;
        }
        links.add(new WrittenLink(angle, angle + 1, end, angle + 1, end, end + 1));
        open.clear();
        return end + 1;
    }

    /** The parenthesis that closes an address, or -1. It stops at the next bracket, so that no text is read twice. */
    private static int addressEnd(String text, int parenthesis) {
        if (parenthesis >= text.length() || text.charAt(parenthesis) != '(') {
            return -1;
        }
        int depth = 0;
        for (int i = parenthesis; i < text.length() && !isSpaceOr(text.charAt(i), "<>[]"); i++) {
            if (isEscape(text, i)) {
                i++;
            } else if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEscape(String text, int i) {
        return text.charAt(i) == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
    }

    private static boolean isSpaceOr(char c, String others) {
        return Character.isWhitespace(c) || others.indexOf(c) >= 0;
    }
}
