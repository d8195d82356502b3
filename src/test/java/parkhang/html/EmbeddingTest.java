package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingTest {
    private static final Embedding BOUND = new Embedding("", "one", Set.of("one", "two"), 1);

    @ParameterizedTest
    @CsvSource({
        "two.md, two.html, #two",
        "two.md#part, two.html#part, #two.part",
        "#part, #part, #one.part",
        "#a:b, #a:b, #one.a:b",
        "two.md#a:b, two.html#a:b, #two.a:b",
        "three.md#part, three.html#part, three.html#part",
        "one.md, one.html, #one",
        "two.pdf, two.pdf, two.pdf",
        "https://example.org/two.md, https://example.org/two.md, https://example.org/two.md",
        "mailto:a@example.org, mailto:a@example.org, mailto:a@example.org"
    })
    void linksStayOnThePageThatTheyLeadTo(String address, String alone, String bound) {
        assertEquals(alone, Embedding.ALONE.href(address));
        assertEquals(bound, BOUND.href(address));
    }
}
