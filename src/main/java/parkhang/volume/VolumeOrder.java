package parkhang.volume;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Located;

/**
 * What a volume's own file says.
 *
 * @param title null where the archive's stands for it
 * @param parts in their order; what stands in no part comes first, in one without a title
 */
public record VolumeOrder(@Nullable String title, @Nullable String subtitle, List<Part> parts) {
    public VolumeOrder {
        parts = List.copyOf(parts);
    }

    /**
     * Articles that stand together.
     *
     * @param articles by slug
     */
    public record Part(@Nullable String title, List<Located<String>> articles) {
        public Part {
            articles = List.copyOf(articles);
        }
    }
}
