package parkhang.text.typography;

import java.util.List;
import java.util.Locale;
import parkhang.text.Locales;

/**
 * What is particular to a language's hyphenation.
 *
 * @param patterns the file of its patterns; empty where there are none
 * @param left the fewest letters before a hyphen
 * @param right the fewest letters after it
 * @param capitalsAreNames whether a word with a capital is a name, which stays whole unless it begins a sentence
 */
record HyphenationLanguage(String tag, String patterns, int left, int right, boolean capitalsAreNames) {
    /** Each file names 2 and 2, the American one 2 and 3. But a hyphen and two letters more on the next line gain nothing. */
    private static final List<HyphenationLanguage> ALL = List.of(
            new HyphenationLanguage("en", "hyph-en-us.tex", 2, 3, true),
            new HyphenationLanguage("nl", "hyph-nl.tex", 2, 3, true),
            new HyphenationLanguage("de", "hyph-de-1996.tex", 2, 3, false),
            new HyphenationLanguage("fr", "hyph-fr.tex", 2, 3, true),
            usual("ca"),
            usual("da"),
            usual("es"),
            usual("et"),
            usual("hr"),
            usual("it"),
            usual("lt"),
            usual("pl"),
            usual("pt"),
            usual("ru"),
            usual("sl"),
            usual("sv"),
            usual("tr"),
            usual("uk"));

    private static final HyphenationLanguage NONE = new HyphenationLanguage("und", "", 2, 3, false);

    private static HyphenationLanguage usual(String tag) {
        return new HyphenationLanguage(tag, "hyph-" + tag + ".tex", 2, 3, true);
    }

    /** That of a locale; for one without patterns one that divides nothing. */
    static HyphenationLanguage of(Locale locale) {
        List<String> tags =
                Locales.chain(locale).stream().map(Locale::toLanguageTag).toList();
        return ALL.stream()
                .filter(language -> tags.contains(language.tag) && !isOtherEnglish(locale))
                .findFirst()
                .orElse(NONE);
    }

    /**
     * Whether a line may begin with a letter. In Dutch a diaeresis tells syllables apart and goes where a hyphen does so:
     * "financi-en" of "financiën". A soft hyphen can't take it away.
     */
    boolean mayBegin(char letter) {
        return !tag.equals("nl") || "äëïöü".indexOf(letter) < 0;
    }

    HyphenationPatterns read() {
        return patterns.isEmpty()
                ? HyphenationPatterns.of("")
                : HyphenationPatterns.resource("hyphenation/" + patterns);
    }

    /** British English divides by origin ("psy-cho-logy"), American by sound: better not at all than by the other's rules. */
    private static boolean isOtherEnglish(Locale locale) {
        return locale.getLanguage().equals("en") && !List.of("", "US").contains(locale.getCountry());
    }
}
