package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parkhang.Golden;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.html.HtmlRenderer;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Sync;
import parkhang.translation.Unit;
import parkhang.translation.xliff.XliffReader;
import parkhang.translation.xliff.XliffWriter;

/** One article with everything in it, its German bundle, and the page that comes of them. */
class GoldenArticleTest {
    private final Golden golden = new Golden("article");
    private final Diagnostics diagnostics = new Diagnostics();

    private Article article() throws IOException {
        SourceText source = SourceText.of("articles/everything.md", golden.input("input.md"));
        return ArticleReader.read("everything", source, diagnostics).orElseThrow();
    }

    private ArticleTargets targets() throws IOException {
        ArticleTargets none =
                ArticleTargets.none("translations/de/everything.xlf", "everything", Locale.ENGLISH, Locale.GERMAN);
        return XliffReader.read(SourceText.of(none.file(), golden.input("de.xlf")), none, diagnostics)
                .orElseThrow();
    }

    @Test
    void theBundleIsInStepWithTheArticle() throws IOException {
        List<Unit> units = Segmenter.segment(article());
        assertEquals(
                golden.input("de.xlf"),
                XliffWriter.write(Sync.sync(units, targets()).targets()));
    }

    @Test
    void thePageIsTheOneThatWasApproved() throws IOException {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, true);
        Edition edition = Editions.compose(article(), Locale.GERMAN, choices, diagnostics, targets())
                .orElseThrow();
        String html = new HtmlRenderer().paper(edition).replaceFirst("(?s)<style>.*?</style>", "<style/>");
        golden.assertOutput("expected.html", html);
        golden.assertOutput(
                "expected.diagnostics",
                diagnostics.list().stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "", "\n")));
    }
}
