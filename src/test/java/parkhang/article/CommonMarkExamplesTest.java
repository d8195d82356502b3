package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

/** Each example of CommonMark's specification reads as its HTML does, or its author is told. */
class CommonMarkExamplesTest {
    private static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @Test
    void thereAreAllOfThem() {
        assertEquals(652, examples().size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTextIsThatOfTheReferenceOrItIsReported(Example example) {
        Diagnostics diagnostics = new Diagnostics();
        Article article = Sample.article(example.getSource(), diagnostics);
        String expected = words(example.getHtml());
        String found = words(article);
        assertTrue(
                expected.equals(found) || !diagnostics.list().isEmpty(),
                () -> example + "\n" + example.getSource() + "\nexpected: " + expected + "\nfound:    " + found);
    }

    /** What a page of HTML as the specification writes it says, with a space between blocks; a figure's title is its caption. */
    private static String words(String html) {
        String text = html.replaceAll("<p><img [^>]*?alt=\"([^\"]*)\" title=\"([^\"]*)\" /></p>", " $1 $2 ")
                .replaceAll("<img [^>]*?alt=\"([^\"]*)\"[^>]*>", "$1")
                .replaceAll("</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|br)\\b[^>]*>", " ")
                .replaceAll("</?[a-z][^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace('→', '\t');
        return normal(text);
    }

    private static String words(Article article) {
        return normal(Runs.of(article.blocks()).stream()
                .map(CommonMarkExamplesTest::words)
                .collect(Collectors.joining(" ")));
    }

    private static String words(List<Inline> run) {
        return run.stream()
                .map(inline -> inline instanceof Inline.Image image
                        ? PlainText.of(image.description().text())
                        : inline.children().isEmpty() ? PlainText.of(List.of(inline)) : words(inline.children()))
                .collect(Collectors.joining());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[ \t\n]+", " ")
                .strip();
    }
}
