package parkhang.volume;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Located;
import parkhang.yaml.YamlWriter;

/** Writes an order as {@link OrderReader} reads it. */
public final class OrderWriter {
    private OrderWriter() {}

    /**
     * The order's text.
     *
     * @param slugs the articles that are bound; others are left out, and parts that have no others
     */
    public static String write(VolumeOrder order, Set<String> slugs) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        put(yaml, "title", order.title());
        put(yaml, "subtitle", order.subtitle());
        List<Map<String, Object>> parts = order.parts().stream()
                .map(part -> part(part, slugs))
                .filter(part -> part.containsKey("articles"))
                .toList();
        parts.stream().filter(part -> !part.containsKey("title")).forEach(yaml::putAll);
        List<Map<String, Object>> titled =
                parts.stream().filter(part -> part.containsKey("title")).toList();
        if (!titled.isEmpty()) {
            yaml.put("parts", titled);
        }
        return YamlWriter.write(yaml);
    }

    private static Map<String, Object> part(VolumeOrder.Part part, Set<String> slugs) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        put(yaml, "title", part.title());
        List<String> articles = part.articles().stream()
                .map(Located::value)
                .filter(slugs::contains)
                .toList();
        if (!articles.isEmpty()) {
            yaml.put("articles", articles);
        }
        return yaml;
    }

    private static void put(Map<String, Object> yaml, String key, @Nullable String text) {
        if (text != null) {
            yaml.put(key, text);
        }
    }
}
