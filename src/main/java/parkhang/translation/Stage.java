package parkhang.translation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How far a unit has come in a bundle: its state, and where nothing is to be printed yet, what is there instead. */
public enum Stage {
    /** There is no target. */
    MISSING,
    /** There is what the program believes to be the target, and nobody has taken it yet. */
    SUGGESTED,
    /** There is a target of a similar unit to start from. */
    PREFILLED,
    /** There is a target for what the article said before. */
    STALE,
    /** There are words whose state does not say that they are the translation. */
    UNCONFIRMED,
    TRANSLATED,
    REVIEWED,
    FINAL;

    /** As bars and figures have them. */
    public static final List<Stage> BEST_FIRST =
            Stream.of(values()).sorted(Comparator.reverseOrder()).toList();

    /** The word for it in files and on screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public State state() {
        return compareTo(TRANSLATED) < 0 ? State.INITIAL : State.valueOf(name());
    }

    /** The stage of a unit by what its own bundle has for it. */
    public static Stage of(BundleUnit unit) {
        return unit.isPrintable(State.TRANSLATED) ? of(unit.state()) : ofUnprinted(unit);
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
        } else if (unit.isSuggested()) {
            return SUGGESTED;
        }
        return unit.isPrefilled() ? PREFILLED : UNCONFIRMED;
    }
}
