package parkhang.document.wordpress;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** The notes of a post, which WordPress keeps beside its text since version 6.3: a list of objects in JSON. */
final class PostNotes {
    /** The post's own field that holds them. */
    static final String FIELD = "footnotes";

    private static final Pattern PLACE = Pattern.compile("<!-- wp:footnotes\\b[^>]*?/-->");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private PostNotes() {}

    static boolean areIn(String json) {
        return !read(json).isEmpty();
    }

    /** A post's HTML with its notes where their block stands, or at its end, each with a way back to what refers to it. */
    static String with(String html, String json) {
        StringBuilder notes = new StringBuilder();
        for (YamlMapping note : read(json)) {
            String id = note.text("id").orElse("");
            notes.append(NAME.matcher(id).matches() ? "<li id=\"" + id + "\">" : "<li>")
                    .append(note.text("content").orElse("").replaceAll("\\R", " "))
                    .append("</li>");
        }
        if (notes.isEmpty()) {
            return html;
        }
        String list = "<ol>" + notes + "</ol>";
        Matcher place = PLACE.matcher(html);
        return place.find() ? place.replaceFirst(Matcher.quoteReplacement(list)) : html + list;
    }

    /** All of JSON is YAML 1.2; what is none holds no notes. */
    private static List<YamlMapping> read(String json) {
        if (json.isBlank()) {
            return List.of();
        }
        return new YamlReader(FIELD, 0, new Diagnostics())
                .read("{\"" + FIELD + "\": " + json + "}").map(yaml -> yaml.mappings(FIELD)).orElse(List.of()).stream()
                        .filter(note -> note.has("content"))
                        .toList();
    }
}
