package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Editions;
import parkhang.html.HtmlRenderer;
import parkhang.text.SourceText;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

/** An article, its units, and its page: units put back give the article, and nothing in it leaves its place in the page. */
class ArticleFuzz {
    private final HtmlRenderer renderer = new HtmlRenderer();

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Inputs.files("src/test/resources/golden/torture", ".md"),
                Inputs.files("src/test/resources/golden/article", ".md"));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "article.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.text("articles/a.md", file).ifPresent(this::reads);
    }

    private void reads(SourceText text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Article> article = ArticleReader.read("a", text, diagnostics);
        Inputs.assertTold(article, diagnostics);
        article.filter(read -> !diagnostics.hasErrors()).ifPresent(this::shows);
    }

    private void shows(Article article) {
        List<Unit> units = Segmenter.segment(article);
        assertEquals(units, Segmenter.segment(Segmenter.join(article, unit -> unit.text())));
        XliffFuzz.assertKept(Bundles.synced(units, Locale.GERMAN));
        String page = renderer.paper(Editions.edition(article, Locale.ENGLISH));
        HarmlessMarkup.assertHarmless(page);
    }
}
