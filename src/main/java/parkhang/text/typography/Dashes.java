package parkhang.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parkhang.text.TextRule;

/** Hyphens that stand for a dash between words, where the language has a custom and the hyphen can mean nothing else. */
final class Dashes {
    private static final Set<String> KNOWN = Set.of("en", "nl", "de", "fr");

    private static final String AFTER_WORD = "(?<=[\\p{L}\\p{N}]{2}|[\\p{Pe}\\p{Pf}\\p{Pi}.,!?…%\\uFFFC])";
    private static final String BEFORE_WORD = "(?=\\h[\\p{L}\\p{Pi}\\p{Ps}\\uFFFC])";

    private Dashes() {}

    static List<TextRule> of(Locale locale) {
        List<TextRule> rules = new ArrayList<>();
        if (KNOWN.contains(locale.getLanguage())) {
            rules.add(Replacement.of(List.of("--"), "(?<=\\S\\h)-{2,3}(?=\\h\\S)", found -> "–"));
            rules.add(
                    Replacement.of(List.of("- "), AFTER_WORD + "\\h-" + BEFORE_WORD, found -> found.replace('-', '–')));
        }
        if (locale.getLanguage().equals("en")) {
            rules.add(Replacement.of(List.of("--"), "(?<=\\p{L}[”’)]?)--(?=[“‘(]?\\p{L})", found -> "—"));
        }
        return rules;
    }
}
