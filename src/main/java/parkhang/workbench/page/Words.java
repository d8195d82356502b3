package parkhang.workbench.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parkhang.text.Resource;
import parkhang.wording.LabelPattern;

/** What the workbench itself says, in one language: ICU message patterns by their keys. */
public final class Words {
    /** In the order of the menu; the first stands in for what a browser asks for and there is not. */
    public static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.forLanguageTag("bo"));

    private static final Map<Locale, Words> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, LabelPattern> patterns = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
        Properties properties = new Properties();
        try {
            properties.load(
                    new StringReader(Resource.text(Words.class, "words/" + locale.toLanguageTag() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, text) -> patterns.put((String) key, LabelPattern.ofWhole((String) text, locale)));
    }

    /** The words of one of {@link #LANGUAGES}. */
    public static Words of(Locale locale) {
        return READ.computeIfAbsent(locale, Words::new);
    }

    /**
     * The words that somebody wants.
     *
     * @param chosen a language's tag; null where nobody has chosen
     * @param accepted what the browser asks for (RFC 9110, 12.5.4)
     */
    public static Words wanted(@Nullable String chosen, String accepted) {
        return LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(chosen))
                .findFirst()
                .map(Words::of)
                .orElseGet(() -> accepted(accepted));
    }

    private static Words accepted(String accepted) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return of(best == null ? LANGUAGES.get(0) : best);
        } catch (IllegalArgumentException e) {
            return of(LANGUAGES.get(0)); // it is no list of languages
        }
    }

    /** The language that they are in. */
    public Locale locale() {
        return locale;
    }

    Map<String, LabelPattern> patterns() {
        return patterns;
    }

    /**
     * Words without gaps.
     *
     * @throws IllegalArgumentException if there are no such words
     */
    public String of(String key) {
        return of(key, Map.of());
    }

    /**
     * Words with their gaps filled.
     *
     * @throws IllegalArgumentException if there are no such words
     */
    public String of(String key, Map<String, ?> gaps) {
        LabelPattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return pattern.with(gaps);
    }
}
