package parkhang.gate;

import java.util.List;

/**
 * Styles without comments, and without what stands in strings and addresses, so that whatever sign is left means what it does in
 * styles (CSS Syntax Level 3, section 4). Each sign is come to once.
 */
final class BareStyles {
    private static final String ADDRESS = "url(";
    private static final String LINE_ENDS = "\n\r\f";

    private final String styles;
    private final List<String> found;
    private final StringBuilder bare = new StringBuilder();
    private int at;

    private BareStyles(String styles, List<String> found) {
        this.styles = styles;
        this.found = found;
    }

    /** @param found gets what makes styles something else to one reader than to another: behind what has no end nothing is read */
    static String of(String styles, List<String> found) {
        BareStyles reader = new BareStyles(styles, found);
        while (reader.at < styles.length()) {
            reader.next();
        }
        if (reader.bare.indexOf("\\") >= 0) {
            found.add("has names that are written in escapes");
        }
        return reader.bare.toString();
    }

    private void next() {
        char sign = styles.charAt(at);
        if (styles.startsWith("/*", at)) {
            int end = styles.indexOf("*/", at + 2);
            at = end < 0 ? styles.length() : end + 2;
            bare.append(' ');
        } else if (sign == '"' || sign == '\'') {
            string(sign);
        } else if (styles.regionMatches(true, at, ADDRESS, 0, ADDRESS.length())) {
            at += ADDRESS.length();
            bare.append(ADDRESS);
            address();
        } else {
            bare.append(sign);
            at++;
        }
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < styles.length() && styles.charAt(end) != quote && LINE_ENDS.indexOf(styles.charAt(end)) < 0) {
            end += styles.charAt(end) == '\\' ? 2 : 1;
        }
        if (end < styles.length() && styles.charAt(end) == quote) {
            at = end + 1;
            bare.append("\"\"");
        } else {
            endless("a string");
        }
    }

    /** One in quotes is a string, and what follows it is read as anything else. */
    private void address() {
        while (at < styles.length() && Character.isWhitespace(styles.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < styles.length() && "\"'()\\".indexOf(styles.charAt(end)) < 0) {
            end++;
        }
        if (end == styles.length() || (styles.charAt(end) != ')' && !isQuoted(end))) {
            endless("an address");
        } else {
            at = end;
        }
    }

    private boolean isQuoted(int end) {
        return end == at && (styles.charAt(end) == '"' || styles.charAt(end) == '\'');
    }

    private void endless(String what) {
        found.add("has " + what + " without an end");
        at = styles.length();
    }
}
