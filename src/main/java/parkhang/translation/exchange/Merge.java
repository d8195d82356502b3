package parkhang.translation.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Diagnostics diagnostics;
    private int taken;
    private int unchanged;
    private int conflicts;

    private Merge(ArticleTargets bundle, Diagnostics diagnostics) {
        bundle.units().forEach(unit -> units.put(unit.id(), unit));
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

    public static Merged merge(ArticleTargets bundle, List<HandedUnit> handed, Diagnostics diagnostics) {
        Merge merge = new Merge(bundle, diagnostics);
        handed.forEach(merge::unit);
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
        units.put(handed.id(), merged.unit());
        if (merged.conflict() != null) {
            diagnostics.report(handed.place(), merged.conflict(), merged.message());
            conflicts++;
        } else if (merged.unit().equals(own)) {
            unchanged++;
        } else {
            taken++;
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
        return new UnitMerge.Merged(unit, ExchangeCode.HANDBACK_UNIT_UNKNOWN, "the article has no unit " + handed.id());
    }
}
