package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class UnitMatcherTest {
    private static final String HEAD = "---\ntitle: Lhasa\ndate: 2023-05-10\n---\n";

    @Test
    void unitAroundAnImageIsFoundAlthoughTheImageWasDescribedAnew() {
        Article article = article("See ![the seal](seal.png) below.\n");
        List<Unit> units = Segmenter.segment(article);
        ArticleTargets none = ArticleTargets.none("nl.xlf", "lhasa", Locale.ENGLISH, Locale.forLanguageTag("nl"));
        UnitMatcher matcher =
                UnitMatcher.match(units, Sync.sync(units, none).targets().units());
        List<String> found = new ArrayList<>();
        Segmenter.join(article, unit -> {
            BundleUnit match = matcher.of(unit);
            found.add(match == null ? "none" : match.id());
            return List.of(new Inline.Text(unit.place(), "vertaald"));
        });
        assertEquals(List.of("u1", "u2", "u3"), found);
    }

    private static Article article(String body) {
        Diagnostics diagnostics = new Diagnostics();
        return ArticleReader.read("lhasa", SourceText.of("articles/lhasa.md", HEAD + body), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
    }
}
