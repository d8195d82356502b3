package parkhang.translation;

import java.util.Optional;

/** Where a unit that nobody has translated may get a target from. */
public interface Precedents {
    /** Where there is nothing to be had. */
    Precedents NONE = new Precedents() {
        @Override
        public Optional<Precedent> of(Unit unit) {
            return Optional.empty();
        }

        @Override
        public boolean hold(Content target) {
            return false;
        }
    };

    /** The best one for a unit. */
    Optional<Precedent> of(Unit unit);

    /** Whether a target is a mere copy: somebody else's words, which stand elsewhere still. */
    boolean hold(Content target);
}
