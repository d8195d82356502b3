package parkhang.text.typography;

import java.util.List;
import java.util.Locale;
import parkhang.text.Spaces;
import parkhang.text.TextRule;

/** German short forms of several words, with narrow spaces that hold their letters together (Duden, DIN 5008): "z. B.". */
final class GermanShortForms {
    /** Set so even where they were typed without a space. */
    private static final String WORDS =
            "[zZ]\\.\\h?(?:[BTZ]|Hd|Zt)|[dD]\\.\\h?h|[uU]\\.\\h?[aÄU]|u\\.\\h?dgl|u\\.\\h?v\\.\\h?m|[vV]\\.\\h?a|[oO]\\.\\h?[Äg]|[sS]\\.\\h?[ou]|[mM]\\.\\h?E|"
                    + "[iI]\\.\\h?d\\.\\h?R|i\\.\\h?[ew]\\.\\h?S|m\\.\\h?a\\.\\h?W|v\\.\\h?l\\.\\h?n\\.\\h?r|a\\.\\h?a\\.\\h?O|[vn]\\.\\h?Chr";

    /** Held together where a space was typed: an association writes its name as it likes. */
    private static final String NAMES = "e\\.\\hV|i\\.\\h[AV]|a\\.\\hD";

    private static final String ANY =
            "(?=[a-zA-Z]\\.)(?<![\\p{L}\\p{N}.])(?:" + WORDS + "|" + NAMES + ")\\.(?![\\p{L}\\p{N}])";

    private GermanShortForms() {}

    /** None for any other language. */
    static List<TextRule> of(Locale locale) {
        return locale.getLanguage().equals("de")
                ? List.of(Replacement.of(
                        List.of("."), ANY, found -> found.replaceAll("\\.\\h?(?!$)", "." + Spaces.NARROW_NO_BREAK)))
                : List.of();
    }
}
