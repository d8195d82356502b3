package parkhang.translation;

import java.util.Locale;

/** How far a unit has come in a bundle: its state, and where nothing is to be printed yet, what is there instead. */
public enum Stage {
    /** There is no target, or a draft that its translator has not let go of. */
    MISSING,
    /** There is a target of a similar unit to start from. */
    PREFILLED,
    /** There is a target for what the article said before. */
    STALE,
    TRANSLATED,
    REVIEWED,
    FINAL;

    /** The word for it in files and on screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public State state() {
        return this == MISSING || this == PREFILLED || this == STALE ? State.INITIAL : State.valueOf(name());
    }

    /** The stage of a unit whose target is printed in a state. */
    static Stage of(State state) {
        return state == State.INITIAL ? MISSING : valueOf(state.name());
    }

    /** The stage of a unit of which nothing is printed. */
    static Stage ofUnprinted(BundleUnit unit) {
        if (unit.target() == null || unit.target().isBlank() || unit.isObsolete()) {
            return MISSING;
        } else if (unit.isStale()) {
            return STALE;
        }
        return unit.isPrefilled() ? PREFILLED : MISSING;
    }
}
