package parkhang.translation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.text.Wording;

/** The words that an edition adds to an article, each a pattern with gaps: "Page {page} of {pages}". */
public record Labels(Map<String, Wording> wordings) {
    public Labels {
        wordings = Map.copyOf(wordings);
    }

    /** One set of labels out of several: for each key the first that has it. */
    public static Labels inherited(List<Labels> chain) {
        Map<String, Wording> all = new java.util.HashMap<>();
        chain.forEach(labels -> labels.wordings.forEach(all::putIfAbsent));
        return new Labels(all);
    }

    public Set<String> keys() {
        return wordings.keySet();
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
        Wording wording = wordings.get(key);
        if (wording == null) {
            throw new IllegalArgumentException("no label is called " + key);
        }
        return wording.with(arguments);
    }
}
