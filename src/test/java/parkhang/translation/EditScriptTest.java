package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.DUTCH;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.memory.Memory;
import parkhang.translation.xliff.XliffReader;
import parkhang.translation.xliff.XliffWriter;

/** Authors and translators work in turns; whatever they do, nothing is lost and nothing is done twice. */
class EditScriptTest {
    private static final int SCRIPTS = 2_000;
    private static final int STEPS = 6;

    private final Map<String, String> written = new HashMap<>();
    private final Map<String, State> states = new HashMap<>();
    private final Set<SyncOutcome> seen = EnumSet.noneOf(SyncOutcome.class);

    @Test
    void nothingIsLostAndNothingIsDoneTwice() {
        for (int script = 0; script < SCRIPTS; script++) {
            Random random = new Random(script);
            EditScript author = new EditScript(random);
            ArticleTargets targets = Bundles.none(DUTCH);
            written.clear();
            states.clear();
            for (int step = 0; step < STEPS; step++) {
                for (int edits = random.nextInt(3); edits >= 0; edits--) {
                    author.edit();
                }
                Article article = author.article();
                List<Unit> units = Segmenter.segment(article);
                assertEquals(article, Segmenter.join(article, Unit::text));
                targets = synced(units, targets);
                targets = translated(targets, random);
            }
        }
        assertEquals(EnumSet.allOf(SyncOutcome.class), seen, "a test that never sees them shows nothing");
    }

    private ArticleTargets synced(List<Unit> units, ArticleTargets old) {
        Sync.Synced synced = Sync.sync(units, old, memory(old), false);
        seen.addAll(synced.outcomes().keySet());
        ArticleTargets targets = synced.targets();
        String file = XliffWriter.write(targets);
        ArticleTargets read = read(file);
        Sync.Synced again = Sync.sync(units, read, memory(read), false);
        assertEquals(file, XliffWriter.write(again.targets()), "a second sync changes no byte");
        assertEquals(Map.of(), again.outcomes());
        assertEquals(0, again.wanting(), "and asks for no memory");
        assertEquals(
                units.stream().map(Unit::source).toList(),
                targets.units().stream()
                        .filter(unit -> !unit.isObsolete())
                        .map(BundleUnit::source)
                        .toList());
        check(old, targets);
        return read;
    }

    private void check(ArticleTargets old, ArticleTargets targets) {
        Map<String, BundleUnit> byId = new HashMap<>();
        targets.units().forEach(unit -> assertEquals(null, byId.put(unit.id(), unit), "an id is given twice"));
        written.forEach((id, text) -> assertEquals(text, plain(byId.get(id)), "the words of " + id + " are lost"));
        Map<String, BundleUnit> before = new HashMap<>();
        old.units().forEach(unit -> before.put(unit.id(), unit));
        for (BundleUnit unit : targets.units()) {
            boolean noted = unit.notes().stream().anyMatch(note -> note.isOf(UnitNote.PREVIOUS_SOURCE));
            assertTrue(!unit.isStale() || noted, "a stale unit says what its source was");
            assertTrue(
                    unit.isObsolete() || !noted || unit.state() == State.INITIAL, "what is dealt with is not marked");
            BundleUnit same = before.get(unit.id());
            boolean raised = same == null || unit.state().compareTo(same.state()) > 0;
            assertTrue(!raised || !unit.state().isAtLeast(State.REVIEWED), "nobody reviewed " + unit.id());
            assertTrue(
                    !raised || unit.state() != State.TRANSLATED || isEarned(unit),
                    () -> "nobody translated " + unit.id());
        }
    }

    /** A unit becomes translated without its translator where its source came back, or as an exact copy with its origin. */
    private boolean isEarned(BundleUnit unit) {
        boolean copied = unit.notes().stream().anyMatch(note -> note.isOf(UnitNote.ORIGIN));
        return copied || states.getOrDefault(unit.id(), State.INITIAL).isAtLeast(State.TRANSLATED);
    }

    private static String plain(@Nullable BundleUnit unit) {
        return unit == null || unit.target() == null ? "" : unit.target().plainText();
    }

    private static Memory memory(ArticleTargets targets) {
        Memory memory = new Memory(Locale.ENGLISH);
        Memory.prepare(targets).forEach(memory::add);
        return memory;
    }

    private static ArticleTargets read(String file) {
        Diagnostics diagnostics = new Diagnostics();
        ArticleTargets none = Bundles.none(DUTCH);
        return XliffReader.read(SourceText.of(none.file(), file), none, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    /** She writes some targets anew, in any state but a stale one's; her tool leaves the rest of the unit as it is. */
    private ArticleTargets translated(ArticleTargets targets, Random random) {
        List<BundleUnit> units = new ArrayList<>();
        for (BundleUnit unit : targets.units()) {
            if (!unit.isObsolete() && random.nextInt(3) == 0) {
                String text = "target " + random.nextInt(1_000_000);
                State state = List.of(State.values()).get(unit.isStale() ? 1 + random.nextInt(3) : random.nextInt(4));
                units.add(Bundles.with(unit, Bundles.text(text), state));
                written.put(unit.id(), text);
                states.put(unit.id(), state);
            } else {
                units.add(unit);
            }
        }
        return targets.with(units);
    }
}
