package parkhang.html;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parkhang.text.Locales;

/**
 * What a style sheet says of Tibetan, Arabic or Hebrew goes for each language that is written in the same script: CSS can select a
 * language, but no script.
 */
public final class ScriptRules {
    /** The language that a style sheet names for all of its script (ISO 15924). */
    private static final Map<String, String> NAMED = Map.of("Tibt", "bo", "Arab", "ar", "Hebr", "he");

    private static final Pattern SELECTOR = Pattern.compile("([^{},;/]*):lang\\((\\w+)\\)([^{},]*?)(?=\\s*[{,])");
    private static final Pattern LANGUAGE = Pattern.compile("\\slang=\"([^\"]+)\"");

    private ScriptRules() {}

    /** The sheet, with the rules that the languages of a page need. */
    static String of(String sheet, Locale locale, String markup) {
        Stream<String> tags = LANGUAGE.matcher(markup).results().map(found -> found.group(1));
        return of(
                sheet,
                needed(Stream.concat(Stream.of(locale), tags.map(Locale::forLanguageTag))
                        .toList()));
    }

    /** Those of some languages that a sheet doesn't name itself, but another one of their script; by their tags. */
    public static Collection<String> needed(Collection<Locale> languages) {
        Collection<String> needed = new TreeSet<>();
        for (Locale language : languages) {
            String named = NAMED.get(Locales.script(language));
            if (named != null && !named.equals(language.getLanguage())) {
                needed.add(language.toLanguageTag());
            }
        }
        return needed;
    }

    /** The sheet, whose rules for a script's named language hold for these as well. */
    public static String of(String sheet, Collection<String> tags) {
        String ruled = sheet;
        for (String tag : tags) {
            String named = NAMED.get(Locales.script(Locale.forLanguageTag(tag)));
            ruled = SELECTOR.matcher(ruled).replaceAll(found -> {
                boolean goes = found.group(2).equals(named);
                String more = goes ? "," + found.group(1) + ":lang(" + tag + ")" + found.group(3) : "";
                return Matcher.quoteReplacement(found.group() + more);
            });
        }
        return ruled;
    }
}
