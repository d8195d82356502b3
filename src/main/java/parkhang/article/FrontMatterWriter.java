package parkhang.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.yaml.YamlWriter;

/** Writes what an article says of itself as {@link FrontMatterReader} reads it, each key only where there is something to say. */
final class FrontMatterWriter {
    private final Map<String, Object> yaml = new LinkedHashMap<>();

    private FrontMatterWriter(FrontMatter front) {
        put("kind", front.kind() == null ? null : front.kind().word());
        put(
                FrontMatterReader.LANG,
                front.language() == null ? null : front.language().value().toLanguageTag());
        put("title", front.title());
        put("date", front.date());
        put("summary", front.summary());
        put("canonical", front.canonical());
        put("authors", front.authors());
        put("tags", front.tags());
        put("updated", front.updated());
        put("correction", front.correction());
        put("embargo", front.embargo());
        put("contact", PressContact.yaml(front.contacts()));
        put("typesetting", front.typesetting() ? null : Boolean.FALSE);
        put(FrontMatterReader.TRANSLATE_BY, days(front.translateBy()));
        put(FrontMatterReader.MOVED, front.moved());
        put(FrontMatterReader.EXTRA, front.extra().isEmpty() ? null : front.extra());
    }

    /** With both fences. */
    static String write(FrontMatter front) {
        return "---\n" + YamlWriter.write(new FrontMatterWriter(front).yaml) + "---\n";
    }

    private void put(String key, @Nullable Object value) {
        if (value instanceof Line line) {
            yaml.put(key, PlainText.of(line.text()));
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                yaml.put(key, list);
            }
        } else if (value instanceof Map || value instanceof Boolean) {
            yaml.put(key, value);
        } else if (value != null) {
            yaml.put(key, value.toString());
        }
    }

    private static @Nullable Object days(TranslateBy days) {
        if (days.own().isEmpty()) {
            return days.all();
        }
        Map<String, Object> yaml = new LinkedHashMap<>();
        if (days.all() != null) {
            yaml.put("*", days.all().toString());
        }
        days.own()
                .forEach((locale, day) ->
                        yaml.put(locale.toLanguageTag(), day.value().toString()));
        return yaml;
    }
}
