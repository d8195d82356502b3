package parkhang.translation;

import java.util.Optional;

/** Where a unit that nobody has translated may get a target from. */
public interface MemoryMatches {
    /** Where there is nothing to be had. */
    MemoryMatches NONE = new MemoryMatches() {
        @Override
        public Optional<MemoryMatch> of(Unit unit) {
            return Optional.empty();
        }

        @Override
        public boolean hold(Content target) {
            return false;
        }
    };

    /** The best match for a unit. */
    Optional<MemoryMatch> of(Unit unit);

    /** Whether a target is a mere copy: somebody else's words, which stand elsewhere still. */
    boolean hold(Content target);
}
