package parkhang.translation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.text.LabelPattern;

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
