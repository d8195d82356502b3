package parkhang.translation.check;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.translation.InlineCode;

/**
 * Markup that was typed into a target as words: the edition prints its signs. What the source has as words, too, is meant. No
 * kind is looked for further than some hundred characters, so that the time grows with the text.
 */
final class TypedMarkup implements Check {
    private static final String TYPE_BOLD = "xlf:b";
    private static final String TYPE_ITALIC = "xlf:i";

    /** In the order in which they are looked for: what is inside of one kind is not looked at again. */
    private static final List<Kind> KINDS = List.of(
            new Kind(null, "&", "&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"),
            new Kind("link", "[", "!?\\[([^\\[\\]\\n]{0,300})]\\([^()\\s]{1,300}(?:\\s\"[^\"\\n]{0,300}\")?\\)"),
            new Kind("link", "<", "<a(?:\\s[^<>]{0,300})?>([^<>]{0,300})</a>"),
            new Kind("link", "<", "<(https?://[^<>\\s]{1,300})>"),
            new Kind(null, "[", "\\[\\^[^\\s\\[\\]]{1,40}]"),
            new Kind(TYPE_BOLD, "<", "<(?:b|strong)>([^<>]{0,300})</(?:b|strong)>"),
            new Kind(TYPE_ITALIC, "<", "<(?:i|em)>([^<>]{0,300})</(?:i|em)>"),
            new Kind(null, "<", "</?[A-Za-z][\\w.:-]{0,60}(?:\\s[^<>]{0,300})?/?>|<!--"),
            new Kind(TYPE_BOLD, "*", "\\*\\*(?=[^\\s*])([^*\\n]{1,300})(?<=\\S)\\*\\*"),
            new Kind(TYPE_BOLD, "_", "(?U)(?<![\\w])__(?=[^\\s_])([^_\\n]{1,300})(?<=\\S)__(?!\\w)"),
            new Kind(null, "~", "~~(?=[^\\s~])([^~\\n]{1,300})(?<=\\S)~~"),
            new Kind(TYPE_ITALIC, "*", "(?U)(?<![\\w*])\\*(?=[^\\s*])([^*\\n]{1,300})(?<=\\S)\\*(?![\\w*])"),
            new Kind(TYPE_ITALIC, "_", "(?U)(?<![\\w])_(?=[^\\s_])([^_\\n]{1,300})(?<=\\S)_(?!\\w)"),
            new Kind(null, "`", "`([^`\\n]{1,300})`"),
            new Kind(null, "#*+>", "\\A(?:#{1,6}|[*+>])\\h+(?=\\S)"),
            new Kind(null, "\\", "\\\\[*_\\[\\]`#<>~]"));

    /**
     * A kind of markup.
     *
     * @param code the type or subtype of the code that says the same; null where there is none
     * @param signs one of which stands in each
     * @param pattern its first group is what it marks
     */
    private record Kind(@Nullable String code, String signs, Pattern pattern) {
        Kind(@Nullable String code, String signs, String pattern) {
            this(code, signs, Pattern.compile(pattern));
        }

        boolean mayBeIn(String text) {
            for (int i = 0; i < signs.length(); i++) {
                if (text.indexOf(signs.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void check(Pair pair, UnitFindings findings) {
        String target = pair.targetText().text();
        String source = pair.sourceText().text();
        for (Kind kind : KINDS) {
            Matcher typed = kind.pattern().matcher(target);
            if (!kind.mayBeIn(target) || !typed.find()) {
                continue;
            }
            long meant = kind.pattern().matcher(source).results().count();
            List<MatchResult> more = typed.reset().results().skip(meant).toList();
            more.forEach(found -> findings.report(finding(kind, found, pair)));
            target = more.isEmpty() ? target : typed.replaceAll(" ");
        }
    }

    private static Finding finding(Kind kind, MatchResult found, Pair pair) {
        String typed = found.group().strip();
        return WritingCode.MARKUP_TYPED.with(Map.of("typed", typed, "advice", advice(kind, typed, found, pair)));
    }

    private static Message advice(Kind kind, String typed, MatchResult found, Pair pair) {
        String words = found.groupCount() == 0 || found.group(1) == null ? "" : found.group(1);
        if (typed.startsWith("&")) {
            String letter = StringEscapeUtils.unescapeHtml4(typed);
            boolean seen = !letter.equals(typed) && !letter.isBlank();
            return seen ? advice("write", letter) : new Message.Sentence("markup-typed.character", Map.of());
        } else if (typed.startsWith("\\")) {
            return advice("write", typed.substring(1));
        } else if (words.isEmpty()) {
            return new Message.Sentence("markup-typed.leave", Map.of());
        }
        return pair.unit().codes().stream()
                .filter(code -> isOf(kind, code) && !pair.target().codes().containsKey(code.id()))
                .findFirst()
                .map(code -> advice("write", "<pc id=\"" + code.id() + "\">" + words + "</pc>"))
                .orElse(advice("plain", words));
    }

    private static Message advice(String which, String words) {
        return new Message.Sentence("markup-typed." + which, Map.of("words", words));
    }

    private static boolean isOf(Kind kind, InlineCode code) {
        return code.end() != null
                && (code.type().equals(kind.code())
                        || String.valueOf(code.subType()).equals(kind.code()));
    }
}
