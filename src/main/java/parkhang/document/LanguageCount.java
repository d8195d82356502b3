package parkhang.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;

/** How many letters of a document are marked as being of which language. */
public final class LanguageCount {
    private static final int SHORTEST = 2;

    private final Map<String, Integer> letters = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * Counts words in the language that they are marked as.
     *
     * @param tag null where they are marked as none
     */
    public void add(@Nullable String tag, String words, Place place) {
        int count = (int) words.chars().filter(Character::isLetter).count();
        if (tag != null && count > 0) {
            letters.merge(tag, count, Integer::sum);
            places.putIfAbsent(tag, place);
        }
    }

    /**
     * The language of most letters; that others stand between is told.
     *
     * @param usual of all text that says nothing else; null where the document does not say
     */
    public Optional<Locale> most(@Nullable String usual, Findings findings) {
        Map<String, Integer> languages = new HashMap<>();
        letters.forEach((tag, count) -> languages.merge(language(tag), count, Integer::sum));
        String most = languages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(usual == null ? "" : language(usual));
        places.forEach((tag, place) -> {
            if (!language(tag).equals(most)) {
                findings.report(place, DocumentCode.LANGUAGE_CHANGES.with(Map.of("tag", tag)));
            }
        });
        return Locales.of(most);
    }

    private static String language(String tag) {
        int dash = tag.indexOf('-');
        return dash < SHORTEST ? tag : tag.substring(0, dash);
    }
}
