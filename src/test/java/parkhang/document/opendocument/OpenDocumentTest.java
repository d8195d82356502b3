package parkhang.document.opendocument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.article.ArticleWriter;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;

class OpenDocumentTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a <draw:frame><draw:object><math:math><math:mi>x</math:mi></math:math></draw:object></draw:frame> b ¦ a x b",
                "a <draw:frame><draw:object/></draw:frame> b ¦ a b",
                "a  <text:span> b</text:span> ¦ a b",
                "a<text:s text:c='2'/> b ¦ a   b"
            })
    void spacesAreThoseThatAreShown(String paragraph, String shown) {
        Content content = OpenDocument.read("a.fodt", FlatText.of("<text:p>" + paragraph + "</text:p>"), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
        assertEquals(shown + "\n", ArticleWriter.body(content.blocks(), content.notes(), diagnostics));
    }
}
