package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.address.AddressReader;
import parkhang.translation.address.AddressTable;

class LinkedPagesTest {
    private final Article article = Sample.article(
            """
            ## About [a](https://a.example)

            *See [b **c**](https://b.example) and [d](https://a.example#there).*[^1]

            | [e](https://a.example) |
            |---|
            | [f](mailto:press@example.org) |

            [^1]: In [g](https://a.example).
            """);

    private static List<String> links(Article article) {
        return Runs.all(article).stream()
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .map(link -> PlainText.of(link.text()) + " " + link.address())
                .toList();
    }

    @Test
    void everyLinkToAnAddressLeadsToThePageOfTheLocale() {
        AddressTable table = AddressReader.read(
                SourceText.of(
                        "translations/nl/addresses.csv",
                        """
                        address,localized
                        https://a.example,https://nl.a.example
                        mailto:press@example.org,mailto:pers@example.org
                        """),
                new Diagnostics());
        assertEquals(
                List.of(
                        "a https://nl.a.example",
                        "b c https://b.example",
                        "d https://a.example#there",
                        "e https://nl.a.example",
                        "f mailto:pers@example.org",
                        "g https://nl.a.example"),
                links(LinkedPages.in(article, table)));
    }

    @Test
    void withoutATableTheArticleStaysAsItIs() {
        assertSame(article, LinkedPages.in(article, AddressTable.NONE));
    }
}
