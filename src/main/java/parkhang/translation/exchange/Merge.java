package parkhang.translation.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.State;
import parkhang.translation.SubState;

/** Merges what came back for one article into its bundle, unit by unit. */
public final class Merge {
    private final Map<String, BundleUnit> units = new LinkedHashMap<>();
    private final boolean fourEyes;
    private final Diagnostics diagnostics;
    private final List<HandedUnit> unsigned = new ArrayList<>();
    private int taken;
    private int unchanged;
    private int conflicts;

    private Merge(ArticleTargets bundle, boolean fourEyes, Diagnostics diagnostics) {
        bundle.units().forEach(unit -> units.put(unit.id(), unit));
        this.fourEyes = fourEyes;
        this.diagnostics = diagnostics;
    }

    /**
     * What became of a bundle's targets.
     *
     * @param targets equal to the old ones where nothing was to be taken
     * @param taken how many units have other words or another state than before
     * @param conflicts how many had changed here, too
     */
    public record Merged(ArticleTargets targets, int taken, int unchanged, int conflicts) {}

    /**
     * Merges units into their bundle.
     *
     * @param fourEyes whether a state above translated is given by sign-off only; a tool's is taken as translated then
     */
    public static Merged merge(
            ArticleTargets bundle, List<HandedUnit> handed, boolean fourEyes, Diagnostics diagnostics) {
        Merge merge = new Merge(bundle, fourEyes, diagnostics);
        handed.forEach(merge::unit);
        merge.reportUnsigned();
        ArticleTargets targets = bundle.with(List.copyOf(merge.units.values()));
        return new Merged(targets, merge.taken, merge.unchanged, merge.conflicts);
    }

    private void unit(HandedUnit handed) {
        BundleUnit own = units.get(handed.id());
        UnitMerge.Merged merged = own == null ? unknown(handed) : new UnitMerge(own, handed).merge();
        if (merged == null) {
            unchanged++;
            return;
        }
        BundleUnit unit = signedOnly(own, merged.unit(), handed);
        units.put(handed.id(), unit);
        if (merged.conflict() != null) {
            diagnostics.report(handed.place(), merged.conflict());
            conflicts++;
        } else if (unit.equals(own)) {
            unchanged++;
        } else {
            taken++;
        }
    }

    /** A unit in no state that a tool alone has given it: four eyes are those of people who sign. */
    private BundleUnit signedOnly(@Nullable BundleUnit own, BundleUnit merged, HandedUnit handed) {
        boolean held =
                own != null && own.state().isAtLeast(State.TRANSLATED) && Objects.equals(own.target(), merged.target());
        State most = own != null && held ? own.state() : State.TRANSLATED;
        if (!fourEyes || most.isAtLeast(merged.state())) {
            return merged;
        }
        unsigned.add(handed);
        return merged.with(merged.target(), most, merged.subState(), merged.notes());
    }

    private void reportUnsigned() {
        if (!unsigned.isEmpty()) {
            HandedUnit first = unsigned.get(0);
            Map<String, ?> units = Map.of("count", unsigned.size(), "first", first.id());
            diagnostics.report(first.place(), ExchangeCode.HANDBACK_UNSIGNED.with(units));
        }
    }

    /** A unit that the bundle never had is kept as obsolete; null where nobody has written anything in it. */
    private static UnitMerge.@Nullable Merged unknown(HandedUnit handed) {
        Content target = handed.target();
        if (target == null || target.isBlank() || target.equals(handed.source())) {
            return null;
        }
        State state = handed.state() == null ? State.TRANSLATED : handed.state();
        BundleUnit unit = new BundleUnit(
                handed.place(),
                handed.id(),
                null,
                handed.source(),
                List.of(),
                target,
                state,
                SubState.OBSOLETE,
                handed.notes(),
                Foreign.NONE);
        return new UnitMerge.Merged(
                unit, ExchangeCode.HANDBACK_UNIT_UNKNOWN.with("never", Map.of("unit", handed.id())));
    }
}
