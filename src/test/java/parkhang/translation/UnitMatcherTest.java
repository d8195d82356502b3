package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.article.Inline;

class UnitMatcherTest {

    private static List<Unit> units(String body) {
        return Segmenter.segment(Sample.article(body));
    }

    private static List<BundleUnit> bundle(String body) {
        return Bundles.synced(units(body), Bundles.DUTCH).units();
    }

    private static List<String> ids(List<Unit> units, List<BundleUnit> candidates) {
        UnitMatcher matcher = UnitMatcher.match(units, candidates);
        return units.stream()
                .map(matcher::of)
                .map(match -> match == null ? "-" : match.id())
                .toList();
    }

    @Test
    void equalSourcesAreToldApartByKindAndThenByOrder() {
        List<BundleUnit> bundle = bundle("## same\n\nsame\n\n## same\n\nsame\n");
        assertEquals(List.of("u1", "u3", "u2", "u5", "u4"), ids(units("same\n\n## same\n\nsame\n\n## same\n"), bundle));
    }

    @Test
    void aUnitOfAnotherKindServesWhereNoneOfTheSameKindIsLeft() {
        assertEquals(List.of("u1", "u2"), ids(units("## same\n"), bundle("same\n")));
    }

    @Test
    void aUnitInUseIsPreferredToAnObsoleteOne() {
        List<BundleUnit> bundle = bundle("same\n\nsame\n");
        List<BundleUnit> marked = List.of(bundle.get(0), bundle.get(1).obsolete(), bundle.get(2));
        assertEquals(List.of("u1", "u3"), ids(units("same\n"), marked));
        assertEquals(List.of("u1", "u3", "u2"), ids(units("same\n\nsame\n"), marked));
    }

    @Test
    void aSimilarSourceIsNoMatch() {
        List<BundleUnit> bundle = bundle("One.\n");
        assertEquals(List.of("u1", "-"), ids(units("One\n"), bundle));
        assertEquals(
                List.of(bundle.get(1)),
                UnitMatcher.match(units("One\n"), bundle).unmatched());
    }

    @Test
    void theSameWordsWithOtherMarkupAreNoMatch() {
        assertEquals(List.of("u1", "-"), ids(units("a b\n"), bundle("a *b*\n")));
    }

    @Test
    void aUnitAroundAnImageIsFoundAlthoughTheImageWasDescribedAnew() {
        Article article = Sample.article("See ![the seal](seal.png) below.\n");
        List<Unit> units = Segmenter.segment(article);
        UnitMatcher matcher =
                UnitMatcher.match(units, Bundles.synced(units, Bundles.DUTCH).units());
        List<String> found = new ArrayList<>();
        Segmenter.join(article, unit -> {
            BundleUnit match = matcher.of(unit);
            found.add(match == null ? "none" : match.id());
            return List.of(new Inline.Text(unit.place(), "vertaald"));
        });
        assertEquals(List.of("u1", "u2", "u3"), found);
    }
}
