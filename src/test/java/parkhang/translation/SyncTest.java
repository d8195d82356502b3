package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parkhang.Sample;

class SyncTest {

    private static List<Unit> units(String... paragraphs) {
        return units(List.of(paragraphs));
    }

    private static List<Unit> units(List<String> paragraphs) {
        return Segmenter.segment(Sample.article(String.join("\n\n", paragraphs) + "\n"));
    }

    private static ArticleTargets translated(List<Unit> units) {
        return Bundles.translated(
                Bundles.synced(units, Bundles.DUTCH),
                State.TRANSLATED,
                unit -> text("nl:" + unit.source().plainText()));
    }

    private static BundleUnit unit(ArticleTargets targets, String source) {
        return targets.units().stream()
                .filter(unit -> unit.source().plainText().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(ArticleTargets targets) {
        return targets.units().stream().map(BundleUnit::id).toList();
    }

    @Test
    void aNewBundleHasEveryUnitUntranslated() {
        Sync.Synced synced = Sync.sync(units("one", "two"), Bundles.none(Bundles.DUTCH));
        assertEquals(3, synced.added());
        assertEquals(List.of("u1", "u2", "u3"), ids(synced.targets()));
        assertNull(unit(synced.targets(), "one").target());
    }

    @Test
    void unitsFollowTheArticleAndKeepTheirIdsAndTargets() {
        Sync.Synced synced = Sync.sync(units("two", "new", "one"), translated(units("one", "two")));
        assertEquals(List.of("u1", "u3", "u4", "u2"), ids(synced.targets()));
        assertEquals(text("nl:two"), unit(synced.targets(), "two").target());
        assertEquals(1, synced.added());
        assertEquals(0, synced.obsolete());
    }

    @Test
    void aUnitThatTheArticleLostIsKeptAndMarked() {
        Sync.Synced synced = Sync.sync(units("one"), translated(units("one", "two")));
        BundleUnit lost = unit(synced.targets(), "two");
        assertTrue(lost.isObsolete());
        assertEquals(text("nl:two"), lost.target());
        assertEquals(State.TRANSLATED, lost.state());
        assertEquals(1, synced.obsolete());
    }

    @Test
    void aUnitThatComesBackIsTranslatedAgain() {
        ArticleTargets old = translated(units("one", "two"));
        ArticleTargets without = Sync.sync(units("one"), old).targets();
        assertEquals(old, Sync.sync(units("one", "two"), without).targets());
    }

    @Test
    void anAddressMayChangeWhereNoWordDid() {
        ArticleTargets old = translated(units("[a](https://example.org/old)"));
        Sync.Synced synced = Sync.sync(units("[a](https://example.org/new)"), old);
        assertEquals(0, synced.added());
        BundleUnit renewed = unit(synced.targets(), "a");
        assertEquals("](https://example.org/new)", renewed.codes().get(0).end());
        assertEquals(text("nl:a"), renewed.target());
    }

    @Test
    void theIdOfAUnitThatIsGoneIsNotGivenToAnother() {
        ArticleTargets first = Bundles.synced(units("one", "two"), Bundles.DUTCH);
        ArticleTargets second = Sync.sync(units("one"), first).targets();
        ArticleTargets third = Sync.sync(units("one", "three"), second).targets();
        assertNotEquals(unit(first, "two").id(), unit(third, "three").id());
    }

    @Test
    void idsOfOtherToolsAreKept() {
        ArticleTargets old = Bundles.synced(units("one"), Bundles.DUTCH);
        BundleUnit title = old.units().get(0);
        BundleUnit foreign = new BundleUnit(
                title.place(),
                "tu-77",
                null,
                title.source(),
                List.of(),
                text("De titel"),
                State.FINAL,
                null,
                List.of(),
                Foreign.NONE);
        ArticleTargets synced = Sync.sync(
                        units("one"), old.with(List.of(foreign, old.units().get(1))))
                .targets();
        assertEquals(List.of("tu-77", "u2"), ids(synced));
        assertEquals(UnitKind.TITLE, synced.units().get(0).kind());
    }

    @Test
    void nothingIsLostOverThousandsOfEdits() {
        Random random = new Random(20230510);
        for (int script = 0; script < 300; script++) {
            List<String> paragraphs = new ArrayList<>(List.of("a", "b", "c"));
            ArticleTargets targets = Bundles.none(Bundles.DUTCH);
            Map<String, String> written = new HashMap<>();
            Map<String, String> sources = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                edit(paragraphs, random);
                List<Unit> units = units(paragraphs);
                targets = Sync.sync(units, targets).targets();
                assertEquals(targets, Sync.sync(units, targets).targets(), "a second sync changes nothing");
                assertEquals(
                        units.stream().map(Unit::source).toList(),
                        targets.units().stream()
                                .filter(unit -> !unit.isObsolete())
                                .map(BundleUnit::source)
                                .toList());
                assertEquals(ids(targets), ids(targets).stream().distinct().toList());
                for (BundleUnit unit : targets.units()) {
                    String source = unit.source().plainText();
                    assertEquals(source, sources.computeIfAbsent(unit.id(), id -> source), "an id names one source");
                }
                assertEquals(written, kept(targets));
                targets = translateSome(targets, written, random);
            }
        }
    }

    private static void edit(List<String> paragraphs, Random random) {
        int at = paragraphs.isEmpty() ? 0 : random.nextInt(paragraphs.size());
        switch (paragraphs.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 -> paragraphs.add(at, "new" + random.nextInt(8));
            case 1 -> paragraphs.remove(at);
            case 2 -> Collections.swap(paragraphs, at, random.nextInt(paragraphs.size()));
            case 3 -> paragraphs.set(at, paragraphs.get(at) + "x");
            default -> paragraphs.add(at, paragraphs.get(random.nextInt(paragraphs.size())));
        }
    }

    private static Map<String, String> kept(ArticleTargets targets) {
        Map<String, String> kept = new HashMap<>();
        for (BundleUnit unit : targets.units()) {
            Content target = unit.target();
            if (target != null) {
                kept.put(unit.id(), target.plainText());
            }
        }
        return kept;
    }

    private static ArticleTargets translateSome(ArticleTargets targets, Map<String, String> written, Random random) {
        List<BundleUnit> units = new ArrayList<>();
        for (BundleUnit unit : targets.units()) {
            if (unit.target() == null && !unit.isObsolete() && random.nextInt(3) == 0) {
                String target = "target " + written.size();
                written.put(unit.id(), target);
                units.add(
                        Bundles.with(unit, text(target), List.of(State.values()).get(random.nextInt(4))));
            } else {
                units.add(unit);
            }
        }
        return targets.with(units);
    }
}
