package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parkhang.Sample;

/** What a sync does with a target whose source has changed. */
class StaleTest {
    private static final String OLD = "Police have collected samples from whole communities.";
    private static final String NEW = "Police have collected blood from whole communities.";
    private static final String NEWER = "Police have collected blood from many whole communities.";

    private static List<Unit> units(String... paragraphs) {
        return Segmenter.segment(Sample.article(String.join("\n\n", paragraphs) + "\n"));
    }

    /** A bundle after a sync with a target for each paragraph. */
    private static ArticleTargets translated(State state, String... paragraphs) {
        return Bundles.translated(
                Bundles.synced(units(paragraphs), Bundles.DUTCH),
                state,
                unit -> text("nl:" + unit.source().plainText()));
    }

    private static ArticleTargets synced(ArticleTargets old, String... paragraphs) {
        return Sync.sync(units(paragraphs), old).targets();
    }

    /** The unit behind the title. */
    private static BundleUnit first(ArticleTargets targets) {
        return targets.units().get(1);
    }

    private static List<String> notes(BundleUnit unit) {
        return unit.notes().stream().map(UnitNote::text).toList();
    }

    private static ArticleTargets with(ArticleTargets targets, BundleUnit first) {
        return targets.with(List.of(targets.units().get(0), first));
    }

    @Test
    void aChangedUnitKeepsItsTargetAndTheOldestSource() {
        ArticleTargets stale = synced(translated(State.FINAL, OLD), NEW);
        assertEquals("u2", first(stale).id());
        assertTrue(first(stale).isStale());
        assertEquals(State.INITIAL, first(stale).state());
        assertEquals(text("nl:" + OLD), first(stale).target());
        assertEquals(List.of(OLD), notes(first(stale)));
        assertEquals(List.of(OLD), notes(first(synced(stale, NEWER))));
    }

    @Test
    void aSourceThatComesBackMakesItsTargetGoodAgain() {
        ArticleTargets translated = translated(State.TRANSLATED, OLD);
        ArticleTargets stale = synced(synced(translated, NEW), NEWER);
        assertEquals(translated, synced(stale, OLD));
        ArticleTargets reviewed = synced(synced(translated(State.FINAL, OLD), NEW), OLD);
        assertEquals(State.TRANSLATED, first(reviewed).state(), "an editor looks at it once more");
    }

    @Test
    void aDraftStaysADraft() {
        ArticleTargets draft = translated(State.INITIAL, OLD);
        ArticleTargets changed = synced(draft, NEW);
        assertNull(first(changed).subState(), "what was never good can't go stale");
        assertEquals(List.of(OLD), notes(first(changed)));
        assertEquals(draft, synced(changed, OLD));
    }

    @Test
    void aTranslatorsStateEndsWhatWasMarked() {
        ArticleTargets stale = synced(translated(State.TRANSLATED, OLD), NEW);
        BundleUnit done = Bundles.with(first(stale), text("nieuw"), State.REVIEWED);
        BundleUnit settled = first(synced(with(stale, done), NEW));
        assertEquals(State.REVIEWED, settled.state());
        assertNull(settled.subState());
        assertEquals(List.of(), settled.notes());
        BundleUnit again = first(synced(with(stale, done), NEWER));
        assertEquals(List.of(NEW), notes(again), "the new target was made for the new source");
    }

    @Test
    void aStaleUnitThatIsLostComesBackAsStale() {
        ArticleTargets stale = synced(translated(State.TRANSLATED, OLD), NEW);
        ArticleTargets lost = synced(stale, "Something else.");
        assertTrue(lost.units().get(2).isObsolete());
        assertEquals(stale.units().get(1), first(synced(lost, NEW)));
    }

    @Test
    void aNoteSaysCodesAndNoAddresses() {
        String old = "See *this* [report](https://example.org/a) and `that`.";
        ArticleTargets stale =
                synced(translated(State.TRANSLATED, old), "See *this* [book](https://example.org/a) and `that`.");
        assertEquals(List.of("See *this* [report] and `that`."), notes(first(stale)));
        ArticleTargets back = synced(stale, old.replace("/a", "/b"));
        assertEquals(State.TRANSLATED, first(back).state(), "an address may change where no word does");
    }

    @Test
    void theTitleGoesOnWhateverItSays() {
        ArticleTargets old = translated(State.TRANSLATED, OLD);
        String other = "---\ntitle: Something altogether different\ndate: 2023-05-10\n---\n" + OLD + "\n";
        List<Unit> units = Segmenter.segment(Sample.file(other, new parkhang.diagnostic.Diagnostics()));
        BundleUnit title = Sync.sync(units, old).targets().units().get(0);
        assertEquals("u1", title.id());
        assertEquals(text("nl:The title"), title.target());
        assertTrue(title.isStale());
    }

    @Test
    void aDividedParagraphLeavesItsTargetWithTheLargerPart() {
        String second = "It is not tied to criminal cases in any way that we know of.";
        ArticleTargets old = translated(State.TRANSLATED, OLD + " " + second);
        ArticleTargets divided = synced(old, OLD, second);
        assertNull(divided.units().get(1).target());
        assertEquals(text("nl:" + OLD + " " + second), divided.units().get(2).target());
        assertEquals("u2", divided.units().get(2).id());
        assertEquals(
                State.TRANSLATED, first(synced(divided, OLD + " " + second)).state());
    }

    @Test
    void joinedParagraphsKeepBothTargets() {
        String second = "It is not tied to criminal cases in any way that we know of.";
        ArticleTargets joined = synced(translated(State.TRANSLATED, OLD, second), OLD + " " + second);
        assertTrue(joined.units().get(1).isStale());
        assertEquals(text("nl:" + second), joined.units().get(1).target());
        assertTrue(joined.units().get(2).isObsolete());
        assertEquals(text("nl:" + OLD), joined.units().get(2).target());
    }

    @Test
    void whatOnlyResemblesASourceElsewhereIsNew() {
        String near = "Police have taken some blood from whole villages.";
        ArticleTargets between = synced(translated(State.TRANSLATED, "a b c", OLD, "d e f"), "a b c", near, "d e f");
        assertTrue(between.units().get(2).isStale(), "between the same neighbours less will do");
        ArticleTargets elsewhere = synced(translated(State.TRANSLATED, OLD, "a b c", "d e f"), "a b c", near, "d e f");
        assertNull(elsewhere.units().get(2).target());
        assertTrue(elsewhere.units().get(4).isObsolete());
    }

    @Test
    void movedUnitsKeepEverything() {
        Sync.Synced synced = Sync.sync(units("c", "a", "b"), translated(State.FINAL, "a", "b", "c"));
        assertEquals(Map.of(SyncOutcome.MOVED, 1), synced.outcomes());
        assertEquals(
                List.of("u1", "u4", "u2", "u3"),
                synced.targets().units().stream().map(BundleUnit::id).toList());
    }

    private static MemoryMatches matches(MemoryMatch found, boolean copy) {
        return new MemoryMatches() {
            @Override
            public Optional<MemoryMatch> of(Unit unit) {
                return Optional.of(found);
            }

            @Override
            public boolean hold(Content target) {
                return copy;
            }
        };
    }

    @Test
    void aPrefilledUnitThatChangesIsLookedUpAnewUnlessSomebodyWroteInIt() {
        MemoryMatch first = new MemoryMatch("one", text("een"), 80, "a.xlf u1");
        MemoryMatch second = new MemoryMatch("two", text("twee"), 90, "b.xlf u1");
        ArticleTargets prefilled = Sync.sync(units(OLD), Bundles.none(Bundles.DUTCH), matches(first, true), false)
                .targets();
        assertEquals(List.of("a.xlf u1 (80 %)"), notes(first(prefilled)));
        ArticleTargets anew =
                Sync.sync(units(NEW), prefilled, matches(second, true), false).targets();
        assertEquals(text("twee"), first(anew).target());
        assertEquals(List.of("b.xlf u1 (90 %)"), notes(first(anew)));
        assertTrue(first(anew).isPrefilled());
        ArticleTargets kept =
                Sync.sync(units(NEW), prefilled, matches(second, false), false).targets();
        assertEquals(text("een"), first(kept).target());
        assertNull(first(kept).subState());
        assertEquals(List.of(OLD), notes(first(kept)));
    }
}
