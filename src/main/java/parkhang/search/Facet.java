package parkhang.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values by which results are filtered, such as tags, and the documents of each. */
final class Facet {
    /** More than these nobody looks through. */
    private static final int MOST = 100;

    private final String folder;
    private final Map<String, Postings> values = new HashMap<>();

    Facet(String folder) {
        this.folder = folder;
    }

    /** @param document not before that of an earlier call */
    void add(String value, int document) {
        if (value.isBlank()) {
            return;
        }
        Postings documents = values.computeIfAbsent(value, key -> new Postings());
        if (documents.last() < document) {
            documents.add(document, 0);
        }
    }

    /** Writes the most used values, and returns them as JSON, each with how many documents have it. */
    String write(SearchSink sink) throws IOException {
        List<Map.Entry<String, Postings>> most = values.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Postings>>comparingInt(
                                value -> -value.getValue().places())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .toList();
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < most.size(); i++) {
            Postings documents = most.get(i).getValue();
            ScriptFile.write(folder + "/" + i, ScriptFile.quoted(documents.signs()), sink);
            json.append(i > 0 ? "," : "")
                    .append('[')
                    .append(ScriptFile.quoted(most.get(i).getKey()))
                    .append(',')
                    .append(documents.places())
                    .append(']');
        }
        return json.append(']').toString();
    }
}
