package parkhang.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as Markdown that reads back as these words. It escapes what CommonMark would take as markup where it stands, and
 * leaves the rest alone, so that an editor sees {@code [d]eeply} and {@code tibet_dna}.
 */
public final class MarkdownEscape {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});");

    private static final Pattern PARENTHESIS_OR_ENTITY = Pattern.compile("[()]|" + ENTITY.pattern());
    private static final Pattern BLOCK_MARK = Pattern.compile("(?:#{1,6}+|[-+]|\\[[ xX]\\])(?=\\s|$)|>|~~~|-[-\\s]*+$");
    private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,9})([.)](?:\\s.*+)?)", Pattern.DOTALL);
    private static final Pattern CLOSING_MARK = Pattern.compile("(?<!\\S)(?=#+$)|(?=\\{#[^{}]*\\}$)");

    private final String words;
    private final boolean inLink;
    private final Matcher entity;
    private final StringBuilder markdown = new StringBuilder();

    private MarkdownEscape(String words, boolean inLink) {
        this.words = words;
        this.inLink = inLink;
        this.entity = ENTITY.matcher(words);
    }

    /** A run of words inside a block. */
    public static String run(String words) {
        return new MarkdownEscape(words, false).escaped();
    }

    /** The text of a link. */
    public static String linkText(String words) {
        return new MarkdownEscape(words, true).escaped();
    }

    /** The address of a link, between the parentheses. */
    public static String address(String address) {
        return PARENTHESIS_OR_ENTITY.matcher(address).replaceAll("\\\\$0");
    }

    /** A paragraph's Markdown, so that its first characters open no other block. */
    public static String paragraph(String markdown) {
        Matcher ordinal = ORDINAL.matcher(markdown);
        if (ordinal.matches()) {
            return ordinal.group(1) + "\\" + ordinal.group(2);
        }
        return BLOCK_MARK.matcher(markdown).lookingAt() ? "\\" + markdown : markdown;
    }

    /** A heading's Markdown, so that the number signs at its end are not taken for its closing ones, nor a name there for its own. */
    public static String heading(String markdown) {
        return CLOSING_MARK.matcher(markdown).replaceFirst("\\\\");
    }

    private String escaped() {
        int i = 0;
        while (i < words.length()) {
            int end = runEnd(i);
            boolean escape = isDelimiter(words.charAt(i)) ? isMarkup(i, end) : isMarkup(i);
            for (; i < end; i++) {
                markdown.append(escape ? "\\" : "").append(words.charAt(i));
            }
        }
        return markdown.toString();
    }

    /** Emphasis is opened and closed by whole runs of the same character. */
    private int runEnd(int start) {
        int end = start + 1;
        while (isDelimiter(words.charAt(start)) && end < words.length() && words.charAt(end) == words.charAt(start)) {
            end++;
        }
        return end;
    }

    /**
     * A run is no markup between spaces, nor, of underscores, inside a word (CommonMark 0.31, section 6.2), nor is a tilde that is
     * the only one in its word.
     */
    private boolean isMarkup(int start, int end) {
        if (words.charAt(start) == '~' && end - start == 1) {
            return isTwiceInWord(start);
        }
        if (start == 0 || end == words.length()) {
            return true;
        }
        char before = words.charAt(start - 1);
        char after = words.charAt(end);
        boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        return !(before == ' ' && after == ' ') && !(words.charAt(start) == '_' && inWord);
    }

    private boolean isMarkup(int i) {
        char next = i + 1 < words.length() ? words.charAt(i + 1) : '\0';
        return switch (words.charAt(i)) {
            case '`' -> true;
            case '\\' -> next == '\0' || isAsciiPunctuation(next);
            case '[' -> inLink || next == '^';
            case ']' -> inLink || next == '(' || next == ':';
            case '^' -> (inLink && i == 0) || isTwiceInWord(i);
            case '<' -> next > ' ';
            case '&' -> entity.region(i, words.length()).lookingAt();
            default -> false;
        };
    }

    private boolean isTwiceInWord(int i) {
        return hasSame(i, 1) || hasSame(i, -1);
    }

    /** Whether the character at a place comes again before a space, in one direction. A space behind a backslash is none. */
    private boolean hasSame(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < words.length() && words.charAt(at) != words.charAt(i)) {
            if (Character.isWhitespace(words.charAt(at)) && (at == 0 || words.charAt(at - 1) != '\\')) {
                return false;
            }
            at += step;
        }
        return at >= 0 && at < words.length();
    }

    private static boolean isDelimiter(char c) {
        return c == '*' || c == '_' || c == '~';
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
