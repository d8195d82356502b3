package parkhang.translation;

import java.util.Optional;

/** What bundles of articles that are gone hold for the units of one that is there: the same words under another name. */
@FunctionalInterface
public interface FormerUnits {
    FormerUnits NONE = unit -> Optional.empty();

    /**
     * A unit of a bundle whose article is gone.
     *
     * @param origin where it lies: the file and its id there
     */
    record Former(BundleUnit unit, String origin) {}

    /** The one with the same source and a target. */
    Optional<Former> of(Unit unit);
}
