package parkhang.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.text.SourceText;

class OrderReaderTest {
    private static final Set<String> SLUGS = Set.of("a", "b", "c");

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<VolumeOrder> read(String text) {
        return OrderReader.read(SourceText.of("order.yaml", text), SLUGS, diagnostics);
    }

    private static List<String> slugs(VolumeOrder.Part part) {
        return part.articles().stream().map(Located::value).toList();
    }

    @Test
    void articlesStandInTheOrderOfTheFile() {
        VolumeOrder order = read("title: T\nsubtitle: S\narticles: [c, a]\nparts:\n  - title: P\n    articles: b\n")
                .orElseThrow();
        assertEquals("T", order.title());
        assertEquals("S", order.subtitle());
        assertEquals(List.of("c", "a"), slugs(order.parts().get(0)));
        assertEquals("P", order.parts().get(1).title());
        assertEquals(List.of("b"), slugs(order.parts().get(1)));
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    articles: [a, x]                    | order.yaml:1:15: error[order-article-unknown]
                    articles: [a, ../a]                 | order.yaml:1:15: error[order-article-unknown]
                    articles: [a, b, a]                 | order.yaml:1:18: error[order-article-twice]
                    'parts: [{title: P, articles: [a]}, {title: Q, articles: [a]}]' | order.yaml:1:58: error[order-article-twice]
                    title: T                            | order.yaml:1:1: error[order-empty]
                    articles: []                        | order.yaml:1:1: error[order-empty]
                    'parts: [{title: P}, {title: Q, articles: [a]}]' | order.yaml:1:9: error[order-empty]
                    'parts: [{articles: [a]}]'          | order.yaml:1:9: error[yaml-key-missing]
                    'parts: {title: P, articles: [a]}'  | order.yaml:1:8: error[yaml-value-kind]
                    'articles: [{a: b}]'                | order.yaml:1:12: error[yaml-value-kind]
                    articles: [a                        | order.yaml:2:1: error[yaml-syntax]
                    """)
    void whatCannotBeFollowedIsReportedWithItsPlace(String text, String expected) {
        assertEquals(Optional.empty(), read(text + "\n"));
        assertEquals(expected, diagnostics.list().get(0).toString().replaceFirst("(?s)\\]: .*", "]"));
    }
}
