package parkhang.text.typography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.text.Locales;

/**
 * What is particular to a language's hyphenation.
 *
 * @param patterns the file of its patterns, without its ending; empty where there are none
 * @param left the fewest letters before a hyphen
 * @param right the fewest letters after it
 * @param capitalsAreNames whether a word with a capital is a name, which stays whole unless it begins a sentence
 */
record HyphenationLanguage(String tag, String patterns, int left, int right, boolean capitalsAreNames) {
    /** Most files name 2 and 2, some 1 or 3, and none names more. But a hyphen and two letters more on the next line gain nothing. */
    private static final int LEFT = 2;

    private static final int RIGHT = 3;

    /** Those whose patterns are called otherwise than the language. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("bs", "sh-latn"),
            Map.entry("bs-Cyrl", "sh-cyrl"),
            Map.entry("cnr", "sh-latn"),
            Map.entry("cnr-Cyrl", "sh-cyrl"),
            Map.entry("de", "de-1996"),
            Map.entry("de-AT-1901", "de-1901"),
            Map.entry("de-DE-1901", "de-1901"),
            Map.entry("el", "el-monoton"),
            Map.entry("en", "en-us"),
            Map.entry("fi", "fi-x-school"),
            Map.entry("ku", "kmr"),
            Map.entry("mn", "mn-cyrl"),
            Map.entry("nb", "no"),
            Map.entry("nn", "no"),
            Map.entry("sa-Latn", "sa"),
            Map.entry("sh", "sh-latn"),
            Map.entry("sh-Cyrl", "sh-cyrl"),
            Map.entry("sr", "sh-cyrl"),
            Map.entry("sr-Latn", "sh-latn"));

    private static final Set<String> OTHERS = Set.of(
            ("af be bg ca cy da de-1901 de-CH-1901 el-polyton en-GB eo es et eu fr fur ga gl grc hr hsb hu hy ia "
                            + "is it ka kmr la la-x-classic la-x-liturgic lt lv nl no oc pi pl pms pt rm ru sl sv tk tr uk")
                    .split(" ", -1));

    /** American English has its own rules; all others divide as the British do, by origin ("psy-cho-logy") and not by sound. */
    private static final Set<String> AMERICAN = Set.of("", "AS", "GU", "MP", "PR", "UM", "US", "VI");

    private static final HyphenationLanguage NONE = new HyphenationLanguage("und", "", 2, 3, false);

    private static HyphenationLanguage of(String tag, String patterns) {
        return new HyphenationLanguage(tag, "hyph-" + patterns, LEFT, RIGHT, !tag.startsWith("de"));
    }

    /** All that the program has patterns for. */
    static Stream<HyphenationLanguage> all() {
        return Stream.concat(PATTERNS.keySet().stream(), OTHERS.stream())
                .map(Locale::forLanguageTag)
                .map(HyphenationLanguage::of);
    }

    /** That of a locale; for one without patterns one that divides nothing. */
    static HyphenationLanguage of(Locale locale) {
        return tags(locale).flatMap(tag -> known(tag).stream()).findFirst().orElse(NONE);
    }

    private static Optional<HyphenationLanguage> known(String tag) {
        String patterns = OTHERS.contains(tag) ? tag.toLowerCase(Locale.ROOT) : PATTERNS.get(tag);
        return Optional.ofNullable(patterns).map(file -> of(tag, file));
    }

    /** What a locale may be listed as, nearest first. */
    private static Stream<String> tags(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return Stream.of(AMERICAN.contains(locale.getCountry()) ? "en" : "en-GB");
        }
        return Stream.concat(
                Locales.chain(locale).stream().map(Locale::toLanguageTag),
                Stream.of(locale.getLanguage() + "-" + Locales.script(locale)));
    }

    /**
     * Whether a line may begin with a letter. In Dutch and Afrikaans a diaeresis tells syllables apart and goes where a
     * hyphen does so: "financi-en" of "financiën". A soft hyphen can't take it away.
     */
    boolean mayBegin(char letter) {
        return !(tag.equals("nl") || tag.equals("af")) || "äëïöü".indexOf(letter) < 0;
    }

    HyphenationPatterns read() {
        return patterns.isEmpty()
                ? HyphenationPatterns.NONE
                : HyphenationPatterns.resource("hyphenation/" + patterns + ".trie");
    }
}
