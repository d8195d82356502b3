package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static parkhang.translation.Bundles.text;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

class TargetsTest {
    private static final Locale BELGIAN = Locale.forLanguageTag("fr-BE");

    private final List<Unit> units = Segmenter.segment(Sample.article("one\n\ntwo\n"));
    private final ArticleTargets belgian = Bundles.synced(units, BELGIAN);
    private final ArticleTargets french = Bundles.translated(
            Bundles.synced(units, Locale.FRENCH),
            State.REVIEWED,
            unit -> text("fr:" + unit.source().plainText()));

    private BundleUnit own(int index, String target, State state) {
        return Bundles.with(belgian.units().get(index), text(target), state);
    }

    /** What would be printed, with the locale that it is from. */
    private List<String> printed(State required, ArticleTargets... chain) {
        Targets targets = Targets.match(units, List.of(chain));
        return units.stream()
                .map(unit -> targets.of(unit, required))
                .map(found -> found == null
                        ? "-"
                        : found.locale().toLanguageTag() + "|" + found.target().plainText())
                .toList();
    }

    @Test
    void theNearestBundleWinsUnitByUnit() {
        ArticleTargets own = belgian.with(List.of(belgian.units().get(0), own(1, "un", State.TRANSLATED)));
        assertEquals(List.of("fr|fr:The title", "fr-BE|un", "fr|fr:two"), printed(State.TRANSLATED, own, french));
    }

    @Test
    void aTargetOfTooLowAStateCountsAsMissing() {
        ArticleTargets own = belgian.with(List.of(own(1, "un", State.TRANSLATED)));
        assertEquals(List.of("fr|fr:The title", "fr|fr:one", "fr|fr:two"), printed(State.REVIEWED, own, french));
        assertEquals(List.of("-", "-", "-"), printed(State.FINAL, own, french));
    }

    @Test
    void aDraftAnEmptyTargetAndAnObsoleteOneAreNeverPrinted() {
        ArticleTargets own = belgian.with(List.of(
                own(0, "draft", State.INITIAL),
                own(1, " \n", State.FINAL),
                own(2, "old", State.FINAL).obsolete()));
        assertEquals(List.of("-", "-", "-"), printed(State.TRANSLATED, own));
        units.forEach(unit -> assertEquals(
                State.INITIAL,
                Targets.match(units, List.of(own)).stage(unit).stage().state()));
    }

    @Test
    void nothingIsPrintedWithoutABundle() {
        assertEquals(List.of("-", "-", "-"), printed(State.TRANSLATED));
        assertNull(Targets.match(units, List.of()).of(units.get(0), State.TRANSLATED));
    }

    @Test
    void aUnitThatTheArticleDoesNotHaveIsReportedUnlessItIsMarked() {
        Diagnostics diagnostics = new Diagnostics();
        List<Unit> fewer = Segmenter.segment(Sample.article("one\n"));
        Targets.match(fewer, List.of(french)).reportUnknown(diagnostics);
        assertEquals(List.of("unit-unknown"), Reported.codes(diagnostics));
        Diagnostics none = new Diagnostics();
        Targets.match(fewer, List.of(Sync.sync(fewer, french).targets(), belgian))
                .reportUnknown(none);
        assertEquals(List.of(), none.list());
    }

    @Test
    void coverageCountsUnitsAndWordsByState() {
        ArticleTargets own = belgian.with(List.of(own(0, "Le titre", State.FINAL), own(1, "un", State.TRANSLATED)));
        Coverage coverage = Coverage.of(units, Targets.match(units, List.of(own)), Locale.ENGLISH);
        assertEquals(new Coverage.Count(3, 4), coverage.total());
        assertEquals(new Coverage.Count(2, 3), coverage.atLeast(State.TRANSLATED));
        assertEquals(new Coverage.Count(1, 2), coverage.atLeast(State.FINAL));
        assertEquals(75, coverage.atLeast(State.TRANSLATED).percentOf(coverage.total()));
        assertEquals(new Coverage.Count(6, 8), coverage.plus(coverage).total());
    }

    @Test
    void aHundredPercentMeansThatNothingIsMissing() {
        Coverage.Count whole = new Coverage.Count(1000, 100_000);
        assertEquals(99, new Coverage.Count(999, 100_000).percentOf(whole));
        assertEquals(99, new Coverage.Count(999, 99_999).percentOf(whole));
        assertEquals(100, whole.percentOf(whole));
        assertEquals(0, new Coverage.Count(0, 0).percentOf(new Coverage.Count(3, 0)));
    }
}
