package parkhang.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.DUTCH;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Articles;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Sync;
import parkhang.translation.Unit;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.Merge;

/** What went out and came back, in each format: nothing changes but what was edited, and no word is ever lost. */
class HandbackPropertyTest {
    private final Random random = new Random(19590310);

    private static List<HandedUnit> roundTrip(HandoffFormat format, ArticleTargets targets) {
        Diagnostics found = new Diagnostics();
        byte[] bytes = format.write(List.of(targets));
        List<HandedUnit> units = HandbackReader.read("back", bytes, found)
                .orElseThrow(() -> new AssertionError(found.list() + "\n" + shown(bytes)))
                .units();
        assertEquals(List.of(), found.list(), () -> shown(bytes));
        return units;
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private ArticleTargets bundle(List<Unit> units, Articles articles) {
        ArticleTargets synced = Bundles.synced(units, DUTCH);
        return synced.with(synced.units().stream()
                .map(unit -> switch (random.nextInt(4)) {
                    case 0 -> unit;
                    case 1 -> Bundles.with(unit, unit.source(), State.TRANSLATED);
                    default ->
                        Bundles.with(
                                unit,
                                unit.source().then(Bundles.text(" " + articles.text() + ".")),
                                List.of(State.values()).get(random.nextInt(4)));
                })
                .map(this::noted)
                .toList());
    }

    private BundleUnit noted(BundleUnit unit) {
        List<UnitNote> notes = new ArrayList<>();
        for (String category :
                List.of("comment", "from Anna", UnitNote.PREVIOUS_SOURCE, UnitNote.ALLOW, UnitNote.HANDBACK)) {
            if (random.nextInt(4) == 0) {
                notes.add(UnitNote.of(category, category + " note <1> & more\nin two lines"));
            }
        }
        return unit.with(unit.target(), unit.state(), unit.subState(), notes);
    }

    @ParameterizedTest
    @EnumSource(HandoffFormat.class)
    void withoutEditsNothingChanges(HandoffFormat format) {
        Articles articles = new Articles(20230510);
        for (int selection = 0; selection < 300; selection++) {
            ArticleTargets bundle = bundle(Segmenter.segment(articles.next()), articles);
            if (bundle.units().isEmpty()) {
                continue;
            }
            List<HandedUnit> back = roundTrip(format, bundle);
            Diagnostics found = new Diagnostics();
            Merge.Merged merged = Merge.merge(bundle, back, false, found);
            assertEquals(bundle, merged.targets(), () -> shown(format.write(List.of(bundle))));
            assertEquals(List.of(), found.list());
            assertEquals(0, merged.taken() + merged.conflicts());
        }
    }

    @ParameterizedTest
    @EnumSource(HandoffFormat.class)
    void noWordIsLostWhateverHappenedMeanwhile(HandoffFormat format) {
        for (int selection = 0; selection < 400; selection++) {
            List<String> paragraphs =
                    new ArrayList<>(List.of("one fish *here*", "two birds", "three cows", "four bees"));
            ArticleTargets before = worked(Bundles.synced(units(paragraphs), DUTCH), "old" + selection);
            List<HandedUnit> back = roundTrip(format, before);
            List<HandedUnit> edited = back.stream().map(unit -> edited(unit)).toList();
            ArticleTargets now = before;
            if (random.nextBoolean()) {
                int at = random.nextInt(paragraphs.size());
                paragraphs.set(at, random.nextBoolean() ? paragraphs.get(at) + " more" : "something else");
                now = Sync.sync(units(paragraphs), now).targets();
            }
            if (random.nextBoolean()) {
                now = worked(now, "now" + selection);
            }
            check(before, now, edited);
        }
    }

    private void check(ArticleTargets before, ArticleTargets now, List<HandedUnit> edited) {
        Merge.Merged merged = Merge.merge(now, edited, false, new Diagnostics());
        Set<String> there = words(merged.targets());
        for (HandedUnit unit : edited) {
            Content words = unit.target();
            String hers = words == null ? "" : words.plainText();
            assertTrue(
                    !hers.startsWith("hers") || there.contains(hers), () -> hers + " is lost in " + merged.targets());
        }
        Set<String> handed = words(before);
        for (String words : words(now)) {
            assertTrue(there.contains(words) || handed.contains(words), () -> words + " is lost");
        }
        Diagnostics again = new Diagnostics();
        Merge.Merged second = Merge.merge(merged.targets(), edited, false, again);
        assertEquals(merged.targets(), second.targets());
        assertEquals(0, second.taken() + second.conflicts());
        assertEquals(List.of(), again.list());
    }

    private static List<Unit> units(List<String> paragraphs) {
        return Segmenter.segment(Sample.article(String.join("\n\n", paragraphs) + "\n"));
    }

    /** Somebody works on a third of the units. */
    private ArticleTargets worked(ArticleTargets bundle, String words) {
        return bundle.with(bundle.units().stream()
                .map(unit -> random.nextInt(3) > 0 || unit.isObsolete()
                        ? unit
                        : unit.with(
                                Bundles.text(words + unit.id()),
                                List.of(State.values()).get(random.nextInt(4)),
                                null,
                                unit.notes()))
                .toList());
    }

    private HandedUnit edited(HandedUnit unit) {
        if (random.nextInt(2) > 0) {
            return unit;
        }
        @Nullable
        State state = List.of(State.INITIAL, State.TRANSLATED, State.FINAL).get(random.nextInt(3));
        return new HandedUnit(
                unit.place(),
                unit.slug(),
                unit.id(),
                unit.source(),
                Bundles.text("hers" + random.nextInt(1000)),
                random.nextBoolean() ? state : null,
                random.nextInt(6) == 0 ? null : unit.base(),
                random.nextInt(6) == 0 ? List.of(UnitNote.of("x", "why?")) : unit.notes());
    }

    private static Set<String> words(ArticleTargets targets) {
        Set<String> words = new HashSet<>();
        for (BundleUnit unit : targets.units()) {
            Content target = unit.target();
            if (target != null) {
                words.add(target.plainText());
            }
            unit.notes().stream().filter(note -> note.isOf(UnitNote.HANDBACK)).forEach(note -> words.add(note.text()));
        }
        return words;
    }
}
