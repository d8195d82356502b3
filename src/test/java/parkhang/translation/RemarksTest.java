package parkhang.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.ArticleWriter;
import parkhang.article.PublicArticle;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.exchange.HandoffNote;
import parkhang.translation.po.PoWriter;
import parkhang.translation.xliff.XliffReader;
import parkhang.translation.xliff.XliffWriter;

/** What an author tells translators goes from the article to the unit, and on no page. */
class RemarksTest {
    private static final String FRONT = "---\ntitle: A title\ndate: 2026-03-12\n---\n\n";
    private static final String BODY =
            """
            First.

            <!-- translators: Which river? -->

            The river rose.

            - <!-- translators: A bird. -->

              The crane stood still.

            - Last.
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private Article article(String body) {
        return ArticleReader.read("a", SourceText.of("a.md", FRONT + body), diagnostics)
                .orElseThrow();
    }

    private ArticleTargets synced(String body, ArticleTargets old) {
        return Sync.sync(Segmenter.segment(article(body)), old).targets();
    }

    private static ArticleTargets none() {
        return ArticleTargets.none("a.xlf", "a", Locale.ENGLISH, Locale.GERMAN);
    }

    @Test
    void isOfTheUnitBehindItAndOnNoPage() {
        Article article = article(BODY);
        assertEquals(
                List.of("[]", "[]", "[Which river?]", "[A bird.]", "[]"),
                Segmenter.segment(article).stream()
                        .map(unit -> unit.remarks().toString())
                        .toList());
        assertEquals(List.of(), diagnostics.list());
        Article printed = Segmenter.join(article, Unit::text);
        assertEquals(List.of(), Runs.remarks(printed.blocks()));
        assertEquals(BODY, ArticleWriter.body(article.blocks(), article.notes(), diagnostics));
    }

    @Test
    void isANoteThatChangesWithTheArticleAndMakesNothingStale() {
        ArticleTargets first = synced(BODY, none());
        ArticleTargets translated = first.with(first.units().stream()
                .map(unit -> unit.with(unit.source(), State.FINAL, null, unit.notes()))
                .toList());
        String written = XliffWriter.write(translated);
        assertTrue(written.contains("<note category=\"translators\">Which river?</note>"), written);
        ArticleTargets read = XliffReader.read(SourceText.of("a.xlf", written), none(), diagnostics)
                .orElseThrow();
        assertEquals(written, XliffWriter.write(synced(BODY, read)));
        String changed = XliffWriter.write(synced(BODY.replace("Which river?", "The Selu."), read));
        assertEquals(written.replace("Which river?", "The Selu."), changed);
        String without = XliffWriter.write(synced(BODY.replaceAll("<!--.*?-->\\s*", ""), read));
        assertTrue(!without.contains("<note") && !without.contains("stale"), without);
    }

    @Test
    void goesToTranslatorsAndDoesNotComeBackAsTheirs() {
        ArticleTargets targets = synced(BODY, none());
        assertTrue(PoWriter.write(List.of(targets)).contains("#. translators: Which river?\n"));
        assertTrue(targets.units().stream()
                .flatMap(HandoffNote::of)
                .map(UnitNote::text)
                .anyMatch("parkhang-translators: Which river?"::equals));
        assertTrue(HandoffNote.isOurs("parkhang-translators: Which river?"));
    }

    @Test
    void doesNotLeaveTheArchive() {
        String open = new String(PublicArticle.of((FRONT + BODY).getBytes(UTF_8)), UTF_8);
        assertEquals(-1, open.indexOf("translators"));
        assertEquals(
                Segmenter.segment(article(BODY)).stream().map(Unit::source).toList(),
                Segmenter.segment(article(open.substring(FRONT.length()))).stream()
                        .map(Unit::source)
                        .toList());
    }

    @Test
    void otherCommentsStayRefused() {
        article("<!-- a note to self -->\n\nText.\n");
        assertEquals("raw-html", diagnostics.list().get(0).code().id());
    }
}
