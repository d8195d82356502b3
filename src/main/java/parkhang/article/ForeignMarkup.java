package parkhang.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;

/**
 * Markup that other programs read and this one does not. It would be printed as signs, so its author is told. Each kind is known by
 * what nobody writes in plain words: prices, mail addresses and names behind an {@code @} are none. The first kind that finds
 * something has it.
 */
enum ForeignMarkup {
    DISPLAY(
            ArticleCode.FORMULA,
            "formula",
            "$$",
            "(?m)(?<!\\$)\\$\\$(?!\\$)[^$]+\\$\\$(?!\\$)|^[ \\t]*\\$\\$(?!\\$)[^$\\n]*$"),
    /** No space inside the signs and no digit behind them (Pandoc User's Guide, tex_math_dollars). */
    FORMULA(
            ArticleCode.FORMULA,
            "formula",
            "$",
            "(?<![\\p{L}\\p{N}$])\\$(?![\\s$])([^$]+)(?<!\\s|US|AU|NZ|HK|CA)\\$(?![\\p{N}$])") {
        @Override
        boolean isMeant(MatchResult found) {
            String inside = found.group(1);
            return TEX_SIGN.matcher(inside).find() || !PROSE.matcher(inside).find();
        }
    },
    TEX(
            ArticleCode.FORMULA,
            "tex",
            "\\",
            "(?m)\\\\[A-Za-z]+\\{[^{}\\n]*\\}|^\\\\[A-Za-z]{3,}[ \\t]*$|\\\\[(\\[](?!\\^)((?:(?!\\\\[(\\[])[^\\n\\]]){1,200}?)\\\\[)\\]]") {
        @Override
        String text(WrittenRun run) {
            return run.typed();
        }

        @Override
        boolean isMeant(MatchResult found) {
            return found.group(1) == null || TEX_SIGN.matcher(found.group(1)).find();
        }
    },
    SHORTCODE(ArticleCode.SHORTCODE, "shortcode", "{", "\\{\\{[^{}]{0,300}\\}\\}|\\{%[^%]{0,300}%\\}|\\{\\{|\\{%"),
    TAGGED_SHORTCODE(
            ArticleCode.SHORTCODE,
            "shortcode",
            "]",
            "\\[[a-z][a-z0-9_-]*(?:[ \\t]+[a-z][a-z0-9_-]*=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\\]\"']+)){1,20}[ \\t]*/?\\]"
                    + "|\\[/[a-z][a-z0-9_-]+\\]"),
    COMPONENT(
            ArticleCode.JSX,
            "component",
            "<",
            "</?[A-Za-z][\\w.:-]*(?:\\s[^<>]*)?/?>|</>|<[A-Za-z][\\w.]*\\s[^<>]*=\\{"),
    MODULE(
            ArticleCode.JSX,
            "program",
            "port ",
            "(?m)^import[ \\t][\\w{},* \\t]+[ \\t]from[ \\t]+['\"][^\\n]*|^import[ \\t]+['\"][^\\n]*"
                    + "|^export\\s+(?:default|const|let|function)\\s[^\\n]*"),
    EXPRESSION(ArticleCode.JSX, "expression", "{", "\\{(?:/\\*[^\\n]*|(?:props|this|frontmatter)\\.[^{}\\n]*\\})"),
    COLONS(ArticleCode.CONTAINER, "container", ":::", "(?m)^:{3,}[^\\n]*"),
    DIRECTIVE(ArticleCode.CONTAINER, "directive", "::", "(?m)^\\.\\.[ \\t]+[a-z][a-z0-9-]*::[^\\n]*"),
    /** A term is short; a French line may begin with a colon, and the line before it is a whole one. */
    DEFINITION(
            ArticleCode.DEFINITION_LIST,
            "definition",
            ":",
            ":(?<=\\A[^\\n]{0,60}\\n:)[ \\t]+\\S[^\\n]*|\\A:[ \\t]+\\S[^\\n]*"),
    OWN_CONTENTS(ArticleCode.MARKUP_UNKNOWN, "contents", "[", "(?mi)^\\[\\[?_{0,2}TOC_{0,2}\\]?\\][ \\t]*$"),
    WIKI_LINK(ArticleCode.WIKI_LINK, "wiki-link", "[[", "!?\\[\\[[^\\[\\]\\n]+\\]\\]"),
    /** A key in brackets, or one that a program for bibliographies makes: it ends in a year, or has a page behind it. */
    CITATION(
            ArticleCode.CITATION,
            "citation",
            "@",
            "\\[-?@[\\p{L}\\p{N}_{][^\\[\\]\\n]*\\]"
                    + "|(?<![\\p{L}\\p{N}.+_%/\\\\-])@(?:(?:fig|tbl|eq|sec|lst):\\w+"
                    + "|\\p{L}[\\p{L}\\p{N}_:-]*?(?:1[5-9]|20)[0-9]{2}[\\p{L}\\p{N}_:-]*"
                    + "|\\p{L}[\\p{L}\\p{N}_:-]*(?= \\[|, pp?\\. ?[0-9]))"),
    NOTE_IN_LINK(
            ArticleCode.NOTE_MISPLACED,
            "note-in-link",
            "](",
            "\\[[^\\[\\]]*" + WrittenRun.NOTE + "[^\\[\\]]*\\]\\([^)\\n]*\\)?"),
    /** The name of a file may have parentheses in it. */
    IMAGE(ArticleCode.IMAGE_MALFORMED, "image", "](", "!\\[[^\\[\\]]*\\]\\((?:[^()\\n]++|\\([^()\\n]*\\))*+\\)?"),
    LINK(ArticleCode.LINK_MALFORMED, "link", "](", "\\[[^\\[\\]]*\\]\\([^)\\n]*\\)?|\\]\\([^)\\n]*\\)?"),
    PARTED_LINK(
            ArticleCode.LINK_MALFORMED,
            "link",
            "] (",
            "\\[[^\\[\\]\\n]+\\][ \\t]+\\((?:(?:https?|mailto):[^()\\n]*|www\\.[^()\\n]*|[^()\\s]+\\.(?:md|html?|pdf))\\)") {
        @Override
        String text(WrittenRun run) {
            return run.typed();
        }
    },
    REFERENCE(
            ArticleCode.LINK_MALFORMED,
            "reference",
            "][",
            "\\[(?=[^\\[\\]\\n]*\\p{L})[^\\[\\]\\n]*+\\]\\[[^\\[\\]\\n]*\\]"),
    TABLE(
            ArticleCode.TABLE_MALFORMED,
            "table",
            "|",
            "(?m)^(?=[^\\n|]*\\|)(?=[^\\n-]*-)[|: \\t-]+$|^[ \\t]*\\|[ \\t][^\\n]*|^[ \\t]*\\|[^\\n]*\\|[ \\t]*$"),
    GRID(ArticleCode.TABLE_MALFORMED, "table", "+", "(?m)^\\+[-=:][-=:+]*\\+[ \\t]*$"),
    HIGHLIGHT(ArticleCode.MARKUP_UNKNOWN, "highlight", "==", "(?<![=\\w])==(?![=\\s])[^=\\n]+(?<!\\s)==(?![=\\w])"),
    INSERTION(
            ArticleCode.MARKUP_UNKNOWN,
            "insertion",
            "++",
            "(?<![+\\w])\\+\\+(?![+\\s])[^+\\n]+(?<!\\s)\\+\\+(?![+\\w])"),
    STRONG(
            ArticleCode.MARKUP_UNKNOWN,
            "emphasis",
            "**",
            "(?<![A-Za-z0-9*])\\*\\*(?!\\*)[^*\\n]*\\p{L}[^*\\n]*\\*\\*(?!\\*)"),
    TILDE(
            ArticleCode.MARKUP_UNKNOWN,
            "tilde",
            "~",
            "(?<![^\\s(\"'])~(?![~\\s/])[^~\\n]*(?<!\\s)~(?=[\\s.,;:!?)\"']|\\z)"),
    EMOJI(
            ArticleCode.MARKUP_UNKNOWN,
            "emoji",
            ":",
            "(?<![\\p{L}\\p{N}:]):(?:[a-z][a-z0-9_+-]*|[+-]1):(?![\\p{L}\\p{N}:])"),
    ADMONITION(ArticleCode.MARKUP_UNKNOWN, "aside", "!!!", "(?m)^!!!\\+?[ \\t]+[a-z][^\\n]*"),
    FOLD(ArticleCode.MARKUP_UNKNOWN, "aside", "???", "(?m)^\\?{3}\\+?[ \\t]+[a-z][^\\n]*"),
    NOTE_LABEL(ArticleCode.MARKUP_UNKNOWN, "note-label", "[^", "\\[\\^[^\\[\\]\\n]*[ \\t][^\\[\\]\\n]*\\]"),
    INLINE_NOTE(ArticleCode.MARKUP_UNKNOWN, "inline-note", "^[", "\\^\\[[^\\[\\]\\n]+\\]"),
    CALLOUT(ArticleCode.MARKUP_UNKNOWN, "aside", "[!", "\\A\\[![A-Za-z]+\\][^\\n]*"),
    TASK(ArticleCode.MARKUP_UNKNOWN, "task", "[", "\\A\\[[ xX]\\](?=\\s|\\z)"),
    ABBREVIATION(ArticleCode.MARKUP_UNKNOWN, "abbreviation", "*[", "(?m)^\\*\\[[^\\]\\n]+\\]:[^\\n]*"),
    ATTRIBUTES(
            ArticleCode.MARKUP_UNKNOWN,
            "attributes",
            "{",
            "\\{:?[ \\t]*[.#][\\p{L}\\p{N}_][^{},\\n]*\\}|\\{:[ \\t][^{}\\n]*\\}"
                    + "|\\{[ \\t]*(?:width|height|class|style|id|align|scale)[ \\t]*=[^{}\\n]*\\}?");

    private static final Pattern TEX_SIGN = Pattern.compile("\\\\[A-Za-z]|[\\^_={}]");
    /** What tells prices and paths from a formula: a number with a word behind it, a word beside a space, a slash. */
    private static final Pattern PROSE =
            Pattern.compile("^[0-9].*\\p{L}{2}|\\s.*\\p{L}{3}|\\p{L}{3}.*\\s|/", Pattern.DOTALL);

    /** In characters; what is longer is cut. */
    private static final int SHOWN = 40;

    /** So many of a kind in one paragraph are reported: who mends those finds the others. */
    private static final int MOST = 100;

    private final ArticleCode code;
    private final String what;
    private final String needle;
    private final Pattern pattern;

    /** @param needle what all markup of the kind has, so that most texts cost no more than a look */
    ForeignMarkup(ArticleCode code, String what, String needle, String pattern) {
        this.code = code;
        this.what = what;
        this.needle = needle;
        this.pattern = Pattern.compile(pattern);
    }

    private record Typed(int start, Finding finding) {}

    /** @param end an offset in the run; nothing is looked for behind it */
    static void report(WrittenRun run, int end, Diagnostics diagnostics) {
        BitSet taken = new BitSet();
        List<Typed> found = new ArrayList<>();
        for (ForeignMarkup kind : values()) {
            if (run.typed().contains(kind.needle)) {
                kind.find(run, taken, found);
            }
        }
        found.sort(Comparator.comparingInt(Typed::start));
        found.removeIf(one -> one.start() >= end);
        found.forEach(one -> diagnostics.report(run.place(one.start()), one.finding()));
    }

    /** Where it is looked for. */
    String text(WrittenRun run) {
        return run.words();
    }

    /** Whether what looks like it is it. */
    boolean isMeant(MatchResult found) {
        return true;
    }

    private void find(WrittenRun run, BitSet taken, List<Typed> all) {
        pattern.matcher(text(run)).results().filter(this::isMeant).limit(MOST).forEach(found -> {
            if (taken.get(found.start(), found.end()).isEmpty()) {
                taken.set(found.start(), found.end());
                String typed = shown(run.source(found.start(), found.end()));
                all.add(new Typed(found.start(), code.shared("typed." + what, Map.of("typed", typed))));
            }
        });
    }

    private static String shown(String typed) {
        String text = typed.strip();
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
