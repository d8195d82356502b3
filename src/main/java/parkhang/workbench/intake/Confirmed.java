package parkhang.workbench.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.ingest.ExportOptions;
import parkhang.ingest.ImportOrder;
import parkhang.text.Locales;
import parkhang.workbench.form.FrontFields;

/** What somebody has said of a document in its form, as an order to import it. What she left as it was is the document's to say. */
final class Confirmed {
    /** Keys that an article gets from an import; others are typed when it is there. */
    private static final Set<String> SAID =
            Set.of("kind", "title", "date", "summary", "canonical", "authors", "tags", "contact");

    private Confirmed() {}

    /** @param form with the names of the fields that were changed under {@code changed} */
    static ImportOrder of(Map<String, String> form) {
        Set<String> changed = Set.of(form.getOrDefault("changed", "").split(" "));
        Map<String, Object> said = new LinkedHashMap<>();
        for (String key : SAID) {
            if (changed.contains(key)) {
                Object value = FrontFields.value(key, form);
                said.put(key, key.equals("contact") && value instanceof Map ? List.of(value) : orNone(value));
            }
        }
        boolean hasEmbargo = changed.contains("embargo");
        boolean isFree = form.containsKey("free") || (hasEmbargo && FrontFields.value("embargo", form) == null);
        return new ImportOrder(
                changed.contains("slug") || form.containsKey("update") // she sees which one it replaces
                        ? form.getOrDefault("slug", "").strip()
                        : null,
                changed.contains("lang") ? language(form) : null,
                said,
                hasEmbargo && !isFree ? FrontFields.embargo(form) : null,
                isFree,
                form.containsKey("update"),
                false,
                ExportOptions.NONE);
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static @Nullable Locale language(Map<String, String> form) {
        return Locales.of(form.getOrDefault("lang", "")).orElse(null);
    }
}
