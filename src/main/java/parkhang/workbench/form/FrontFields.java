package parkhang.workbench.form;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.yaml.YamlPlain;

/** What a form of front matter says, as values of its YAML. What is wrong in them is found where the article is read. */
public final class FrontFields {
    private static final Set<String> LISTS = Set.of("authors", "tags", "moved");

    private FrontFields() {}

    /**
     * The value of a key, as {@link parkhang.yaml.YamlEdit} takes it; null where the form has none.
     *
     * @param form its fields by their names
     */
    public static @Nullable Object value(String key, Map<String, String> form) {
        String text = form.getOrDefault(key, "").strip();
        if (LISTS.contains(key)) {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty() ? null : lines;
        }
        return switch (key) {
            case "contact" -> ContactFields.value("contact", form);
            case "typesetting" -> text.isEmpty() ? new YamlPlain("false") : null;
            case "embargo" ->
                text.isEmpty()
                        ? null
                        : text + form.getOrDefault("embargo-offset", "").strip();
            default -> text.isEmpty() ? null : text.replaceAll("\\s+", " ");
        };
    }

    /** The time of an embargo; null where there is none, or none that can be read. */
    public static @Nullable OffsetDateTime embargo(Map<String, String> form) {
        try {
            return value("embargo", form) instanceof String text ? OffsetDateTime.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
