package parkhang.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads the file that says which articles a volume has, and in which order. */
public final class OrderReader {
    private static final Set<String> KEYS = Set.of("title", "subtitle", "articles", "parts");
    private static final Set<String> PART_KEYS = Set.of("title", "articles");

    private final Set<String> slugs;
    private final Diagnostics diagnostics;
    private final Map<String, Place> seen = new HashMap<>();

    private OrderReader(Set<String> slugs, Diagnostics diagnostics) {
        this.slugs = slugs;
        this.diagnostics = diagnostics;
    }

    /**
     * The order; empty and reported where any of it can't be followed.
     *
     * @param slugs of all articles
     */
    public static Optional<VolumeOrder> read(SourceText source, Set<String> slugs, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<VolumeOrder> order = new YamlReader(source.file(), 0, found)
                .read(source.text())
                .map(yaml -> new OrderReader(slugs, found).order(yaml));
        diagnostics.add(found);
        return order.filter(read -> !found.hasErrors());
    }

    private VolumeOrder order(YamlMapping yaml) {
        yaml.reportUnknown(KEYS);
        List<VolumeOrder.Part> parts = new ArrayList<>();
        part(null, yaml).ifPresent(parts::add);
        for (YamlMapping part : yaml.mappings("parts")) {
            part.reportUnknown(PART_KEYS);
            part.required("title").flatMap(title -> part(title, part)).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            diagnostics.report(yaml.place(), VolumeCode.ORDER_EMPTY.with("order", Map.of()));
        }
        return new VolumeOrder(
                yaml.text("title").orElse(null), yaml.text("subtitle").orElse(null), parts);
    }

    private Optional<VolumeOrder.Part> part(@Nullable String title, YamlMapping yaml) {
        List<Located<String>> articles = yaml.items("articles");
        articles.forEach(this::check);
        if (articles.isEmpty() && title != null) {
            diagnostics.report(yaml.place(), VolumeCode.ORDER_EMPTY.with("part", Map.of("title", title)));
        }
        return articles.isEmpty() ? Optional.empty() : Optional.of(new VolumeOrder.Part(title, articles));
    }

    private void check(Located<String> article) {
        if (!slugs.contains(article.value())) {
            diagnostics.report(article.place(), VolumeCode.ORDER_ARTICLE_UNKNOWN.with(Map.of("slug", article.value())));
        }
        Place first = seen.putIfAbsent(article.value(), article.place());
        if (first != null) {
            diagnostics.report(
                    article.place(),
                    VolumeCode.ORDER_ARTICLE_TWICE.with(Map.of("slug", article.value(), "line", first.line())));
        }
    }
}
