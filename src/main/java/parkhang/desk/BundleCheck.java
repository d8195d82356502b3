package parkhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parkhang.translation.ArticleTargets;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.check.Checks;
import parkhang.translation.check.Findings;
import parkhang.translation.check.Pair;

/** Checks what a bundle itself holds for an article; what it inherits is checked where it is written. */
public final class BundleCheck {
    private BundleCheck() {}

    /**
     * Each unit whose target is translated or better, in the order of the article, as seen by every check that needs to know
     * nothing of other articles. Stale and prefilled targets are to be redone and are not looked at.
     *
     * @param disabled the ids of checks that the user does not want to hear of
     */
    public static List<CheckedUnit> check(List<Unit> units, ArticleTargets bundle, Set<String> disabled) {
        Targets targets = Targets.match(units, List.of(bundle));
        List<CheckedUnit> checked = new ArrayList<>();
        for (Unit unit : units) {
            Targets.Printable printable = targets.of(unit, State.TRANSLATED);
            if (printable != null) {
                Pair pair = new Pair(unit, printable.unit(), printable.target(), bundle.source(), bundle.target());
                Findings findings = new Findings(printable.unit(), disabled);
                Checks.check(pair, findings);
                checked.add(new CheckedUnit(pair, findings));
            }
        }
        return checked;
    }
}
