package parkhang.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.text.Locales;
import parkhang.wording.LabelPattern;

/** The words that an edition adds to an article, each a pattern with gaps: "Page {page} of {pages}". */
public record Labels(Map<String, LabelPattern> patterns) {
    public Labels {
        patterns = Map.copyOf(patterns);
    }

    /** One set of labels out of several: for each key the first that has it. */
    public static Labels inherited(List<Labels> chain) {
        Map<String, LabelPattern> all = new java.util.HashMap<>();
        chain.forEach(labels -> labels.patterns.forEach(all::putIfAbsent));
        return new Labels(all);
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The labels that stand in another language than the locale's, for want of its own: their keys, each with its language. */
    public Map<String, Locale> foreignTo(Locale locale) {
        Map<String, Locale> foreign = new TreeMap<>();
        for (String key : patterns.keySet()) {
            Locale language = foreignLanguage(key, locale);
            if (language != null) {
                foreign.put(key, language);
            }
        }
        return foreign;
    }

    /** The language of a label where it isn't the locale's; null where it is. */
    public @Nullable Locale foreignLanguage(String key, Locale locale) {
        LabelPattern label = patterns.get(key);
        return label == null || Locales.chain(locale).contains(label.locale()) ? null : label.locale();
    }

    /** A label without gaps. */
    public String get(String key) {
        return get(key, Map.of());
    }

    /**
     * A label with its gaps filled.
     *
     * @throws IllegalArgumentException for a key that no label has; the program's own labels have all keys
     */
    public String get(String key, Map<String, ?> arguments) {
        LabelPattern label = patterns.get(key);
        if (label == null) {
            throw new IllegalArgumentException("no label is called " + key);
        }
        return label.with(arguments);
    }
}
