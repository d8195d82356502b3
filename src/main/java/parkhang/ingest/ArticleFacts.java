package parkhang.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.article.PressContact;
import parkhang.diagnostic.Place;

/**
 * What a document was understood to say of itself.
 *
 * @param slug empty where nothing is known that it could be made of
 * @param values by the keys of front matter, as {@link parkhang.yaml.YamlWriter} takes them; only those that there are
 * @param places of those values that have one in the document
 * @param passages of the document, among them those at these places
 */
public record ArticleFacts(String slug, Map<String, Object> values, Map<String, Place> places, List<Passage> passages) {
    public ArticleFacts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        places = Map.copyOf(places);
        passages = List.copyOf(passages);
    }

    static ArticleFacts of(Draft draft, String slug) {
        Draft.Head head = draft.head();
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        put(values, "kind", head.kind() == null ? null : head.kind().word());
        put(values, "lang", head.language() == null ? null : head.language().toLanguageTag());
        line(values, places, "title", head.title());
        if (head.date() != null) {
            put(
                    values,
                    "date",
                    head.date().day() == null
                            ? head.date().words()
                            : head.date().day());
            places.put("date", head.date().place());
        }
        line(values, places, "summary", head.summary());
        put(values, "canonical", head.canonical());
        if (!head.authors().isEmpty()) {
            values.put("authors", head.authors());
        }
        if (!head.tags().isEmpty()) {
            values.put("tags", head.tags());
        }
        put(values, "embargo", head.embargo());
        Object contacts = PressContact.yaml(head.contacts());
        if (contacts != null) {
            values.put("contact", contacts);
        }
        return new ArticleFacts(slug, values, places, Passage.of(draft));
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }

    private static void line(Map<String, Object> values, Map<String, Place> places, String key, @Nullable Line line) {
        if (line != null) {
            values.put(key, PlainText.of(line.text()));
            places.put(key, line.place());
        }
    }
}
