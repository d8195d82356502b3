package parkhang.document;

import java.util.Set;
import java.util.regex.Pattern;

/** What the names of styles say, in small letters: those built into Word, which are English in every language, LibreOffice's and Pandoc's. */
public final class StyleNames {
    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|contents|table of figures|index) ?[0-9]*|toc heading");
    private static final Set<String> QUOTES =
            Set.of("quote", "intense quote", "block text", "quotations", "block quotation");
    private static final Set<String> CODES =
            Set.of("source code", "html preformatted", "preformatted text", "code", "macro text", "verbatim");
    private static final Set<String> WORD_CODES = Set.of(
            "verbatim char",
            "source text",
            "html code",
            "html typewriter",
            "html sample",
            "html keyboard",
            "code char");
    private static final Set<String> CAPTIONS =
            Set.of("caption", "image caption", "table caption", "figure", "illustration", "table", "drawing", "text");

    private StyleNames() {}

    public static boolean isQuote(String name) {
        return QUOTES.contains(name);
    }

    public static boolean isCode(String name) {
        return CODES.contains(name);
    }

    /** Whether words in a line are set as a machine would. */
    public static boolean isWordCode(String name) {
        return WORD_CODES.contains(name);
    }

    /** Whether it is a caption's own style; one that such a style is based on is called {@code caption}. */
    public static boolean isCaption(String name) {
        return CAPTIONS.contains(name);
    }

    /** Whether a paragraph is a line of a table of contents. */
    public static boolean isContents(String name) {
        return CONTENTS.matcher(name).matches();
    }
}
