package parkhang.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parkhang.wording.LanguageName;

/** What CLDR knows of a locale. */
public final class Locales {
    /** What was found out before, in this run; the keys are the locales of an archive, which are few. */
    private static final Map<Locale, List<Locale>> CHAINS = new ConcurrentHashMap<>();

    private static final Map<Locale, String> OWN_NAMES = new ConcurrentHashMap<>();

    private Locales() {}

    /** The locale of a BCP 47 tag in its canonical spelling; empty where the tag is none. */
    public static Optional<Locale> of(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        } catch (java.util.IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /**
     * A locale and what it inherits from, nearest first: {@code fr-BE}, {@code fr}. A locale does not inherit across
     * scripts: after {@code zh-Hant-HK} comes {@code zh-Hant}, and then nothing (CLDR, UTS #35, "Parent Locales"). A locale
     * that asks for other numerals, {@code bo-u-nu-tibt}, inherits from the one that does not.
     */
    public static List<Locale> chain(Locale locale) {
        return CHAINS.computeIfAbsent(locale, Locales::readChain);
    }

    private static List<Locale> readChain(Locale locale) {
        List<Locale> chain = new ArrayList<>(locale.hasExtensions() ? List.of(locale) : List.of());
        ULocale next = ULocale.forLocale(locale.stripExtensions());
        String script = script(next);
        while (next != null && !next.getLanguage().isEmpty() && script(next).equals(script)) {
            chain.add(next.toLocale());
            next = next.getFallback();
        }
        return List.copyOf(chain);
    }

    /** Whether two locales are of one language, likely written in one script: {@code zh-TW} and {@code zh-Hant}. */
    public static boolean shareScript(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage())
                && script(ULocale.forLocale(one)).equals(script(ULocale.forLocale(other)));
    }

    public static boolean isRightToLeft(Locale locale) {
        return ULocale.forLocale(locale).isRightToLeft();
    }

    /** The locale's name in its own language, as it stands in a list of languages: Deutsch, Français. */
    public static String ownName(Locale locale) {
        return OWN_NAMES.computeIfAbsent(locale, Locales::readOwnName);
    }

    private static String readOwnName(Locale locale) {
        ULocale named = ULocale.forLocale(locale.stripExtensions());
        return LocaleDisplayNames.getInstance(
                        named,
                        com.ibm.icu.text.DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU,
                        com.ibm.icu.text.DisplayContext.LENGTH_SHORT)
                .localeDisplayName(named);
    }

    /** The locale's name in another language, as it stands in a sentence. */
    public static String nameIn(Locale locale, Locale language) {
        return LanguageName.of(locale, language);
    }

    /** The locale with its likeliest territory, as Open Graph names it: de_DE. */
    public static String withTerritory(Locale locale) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(locale));
        return likely.getLanguage() + "_" + likely.getCountry();
    }

    /** A language's tag with its likeliest script: zh-Hans. The tag as it is where it names more than a language. */
    public static String withScript(Locale locale) {
        String tag = locale.toLanguageTag();
        return tag.equals(locale.getLanguage()) ? tag + "-" + script(ULocale.forLocale(locale)) : tag;
    }

    /** The ISO 15924 code of the script that a locale is likely written in. */
    public static String script(Locale locale) {
        return script(ULocale.forLocale(locale));
    }

    static String script(ULocale locale) {
        return ULocale.addLikelySubtags(locale).getScript();
    }

    /**
     * The likeliest language written in a script: Tibetan for {@code Tibt}. Where that mostly runs in the other direction, in another
     * script, the locale names this one: {@code ff-Adlm}.
     */
    static Locale likelyLanguage(int script) {
        String name = UScript.getShortName(script);
        String language = ULocale.addLikelySubtags(new ULocale("und-" + name)).getLanguage();
        boolean isUsual = new ULocale(language).isRightToLeft() == UScript.isRightToLeft(script);
        return Locale.forLanguageTag(isUsual ? language : language + '-' + name);
    }
}
