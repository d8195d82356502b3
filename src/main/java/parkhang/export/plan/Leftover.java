package parkhang.export.plan;

import java.util.List;
import java.util.stream.Collectors;
import parkhang.ledger.EditionKey;

/**
 * An edition in the output whose article or bundle is gone.
 *
 * @param made its files that lie there as an export made them
 * @param others its files that somebody has changed, or of which nobody knows who made them
 * @param known whether the ledger knows the edition; where it does not, there are only others
 */
public record Leftover(EditionKey key, List<String> made, List<String> others, boolean known) {
    public Leftover {
        made = List.copyOf(made);
        others = List.copyOf(others);
    }

    /** Whether anything of it lies there. */
    public boolean isThere() {
        return !made.isEmpty() || !others.isEmpty();
    }

    /** Whether {@code --prune} would leave nothing of it. */
    public boolean isRemovable() {
        return others.isEmpty();
    }

    /** The files that {@code --prune} does not touch, as they are named in a sentence. */
    String kept() {
        return others.stream()
                .map(name -> name.substring(name.indexOf('/') + 1))
                .collect(Collectors.joining(", "));
    }
}
