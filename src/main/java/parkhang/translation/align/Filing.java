package parkhang.translation.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitMatcher;
import parkhang.translation.UnitNote;

/** Files what was aligned as a bundle's targets. A target that somebody has written is never touched. */
public final class Filing {
    private final Diagnostics diagnostics;
    private final Map<String, BundleUnit> renewed = new HashMap<>();
    private final List<Unaligned> unaligned = new ArrayList<>();
    private int present;
    private int suggested;

    private Filing(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * What became of a file.
     *
     * @param filed how many targets are new
     * @param present how many blocks the bundle had already, word by word
     * @param suggested how many targets are suggestions only
     * @param unaligned the blocks that are no unit's target, in the order of the file
     */
    public record Filed(ArticleTargets targets, int filed, int present, int suggested, List<Unaligned> unaligned) {
        public Filed {
            unaligned = List.copyOf(unaligned);
        }
    }

    /**
     * A block that was filed nowhere.
     *
     * @param maybe ids of the bundle's units whose words it may hold
     */
    public record Unaligned(Unit block, List<String> maybe) {
        public Unaligned {
            maybe = List.copyOf(maybe);
        }
    }

    /**
     * Files a file's blocks.
     *
     * @param bundle in step with the article
     * @param name of the file
     */
    public static Filed file(
            List<Unit> units,
            List<Unit> blocks,
            Alignment alignment,
            ArticleTargets bundle,
            String name,
            Diagnostics diagnostics) {
        Filing filing = new Filing(diagnostics);
        UnitMatcher matcher = UnitMatcher.match(units, bundle.units());
        Map<Integer, Unit> paired = new HashMap<>();
        alignment.pairs().forEach(pair -> paired.put(pair.block(), units.get(pair.unit())));
        for (int j = 0; j < blocks.size(); j++) {
            Unit unit = paired.get(j);
            BundleUnit filed = unit == null ? null : matcher.of(unit);
            if (unit != null && filed != null) {
                filing.file(unit, blocks.get(j), filed, name);
            } else {
                List<String> maybe = alignment.maybe().get(j).stream()
                        .map(i -> matcher.of(units.get(i)))
                        .flatMap(Stream::ofNullable)
                        .map(BundleUnit::id)
                        .toList();
                filing.leave(new Unaligned(blocks.get(j), maybe));
            }
        }
        for (Alignment.Suggestion one : alignment.suggestions()) {
            BundleUnit filed = matcher.of(units.get(one.unit()));
            if (filed != null) {
                filing.suggest(units.get(one.unit()), blocks.get(one.block()), one.probability(), filed, name);
            }
        }
        units.forEach(unit -> filing.reportMissing(unit, paired.containsValue(unit), matcher.of(unit), name));
        List<BundleUnit> all = bundle.units().stream()
                .map(unit -> filing.renewed.getOrDefault(unit.id(), unit))
                .toList();
        return new Filed(
                bundle.with(all),
                filing.renewed.size() - filing.suggested,
                filing.present,
                filing.suggested,
                filing.unaligned);
    }

    private void file(Unit unit, Unit block, BundleUnit filed, String name) {
        CodePlacing.Placed placed = CodePlacing.place(unit, block);
        if (filed.target() == null || filed.isSuggested() || filed.isPrefilled()) {
            renewed.put(
                    filed.id(),
                    withTarget(filed, placed, name + ":" + block.place().line()));
            if (!placed.whole()) {
                diagnostics.report(block.place(), AlignCode.TARGET_CODES_UNPLACED.with(Map.of("unit", filed.id())));
            }
        } else if (filed.target().plainText().equals(placed.target().plainText())) {
            present++;
        } else {
            diagnostics.report(block.place(), AlignCode.TARGET_EXISTS.with(Map.of("unit", filed.id())));
            unaligned.add(new Unaligned(block, List.of(filed.id())));
        }
    }

    /** Where the unit has nothing yet: what is likely its translation, for somebody to accept or to reject. */
    private void suggest(Unit unit, Unit block, double probability, BundleUnit filed, String name) {
        if (filed.target() == null && !renewed.containsKey(filed.id())) {
            String percent = Math.min(99, Math.round(100 * probability)) + " %";
            Content target = CodePlacing.place(unit, block).target();
            renewed.put(
                    filed.id(),
                    filed.suggested(target, name + ":" + block.place().line() + ", " + percent));
            suggested++;
            diagnostics.report(
                    block.place(), AlignCode.TARGET_SUGGESTED.with(Map.of("unit", filed.id(), "percent", percent)));
        }
    }

    private void reportMissing(Unit unit, boolean paired, @Nullable BundleUnit filed, String name) {
        if (!paired && filed != null && filed.target() == null) {
            diagnostics.report(unit.place(), AlignCode.UNIT_UNALIGNED.with(Map.of("file", name, "unit", filed.id())));
        }
    }

    private void leave(Unaligned left) {
        unaligned.add(left);
        String which = left.maybe().isEmpty() ? "none" : "maybe";
        Map<String, String> units = Map.of("units", String.join(", ", left.maybe()));
        diagnostics.report(left.block().place(), AlignCode.BLOCK_UNALIGNED.with(which, units));
    }

    private static BundleUnit withTarget(BundleUnit unit, CodePlacing.Placed placed, String origin) {
        List<UnitNote> notes = new ArrayList<>(unit.notes());
        notes.removeIf(note ->
                note.isOf(UnitNote.SUGGESTION) || note.isOf(UnitNote.ORIGIN) || note.isOf(UnitNote.PREVIOUS_SOURCE));
        notes.add(UnitNote.of(UnitNote.ORIGIN, origin));
        placed.addresses()
                .forEach(address -> notes.add(UnitNote.of(UnitNote.ADDRESS, "the translation links to " + address)));
        return new BundleUnit(
                unit.place(),
                unit.id(),
                unit.kind(),
                unit.source(),
                unit.codes(),
                placed.target(),
                placed.whole() ? State.TRANSLATED : State.INITIAL,
                null,
                notes,
                unit.foreign());
    }
}
