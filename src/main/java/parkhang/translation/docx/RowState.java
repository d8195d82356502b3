package parkhang.translation.docx;

import java.util.Locale;
import java.util.Optional;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;

/** How far a unit is, in the word and the colour that a translator sees. */
enum RowState {
    INITIAL("FFFFFF", State.INITIAL),
    SUGGESTED("E4DFEC", State.INITIAL),
    PREFILLED("E4DFEC", State.INITIAL),
    STALE("FCE4D6", State.INITIAL),
    TRANSLATED("FFF2CC", State.TRANSLATED),
    REVIEWED("E2EFDA", State.REVIEWED),
    FINAL("C6E0B4", State.FINAL);

    private final String colour;
    private final State state;

    RowState(String colour, State state) {
        this.colour = colour;
        this.state = state;
    }

    static RowState of(BundleUnit unit) {
        if (unit.isStale()) {
            return STALE;
        } else if (unit.isPrefilled()) {
            return PREFILLED;
        } else if (unit.isSuggested()) {
            return SUGGESTED;
        }
        return valueOf(unit.state().name());
    }

    static Optional<RowState> of(String word) {
        for (RowState state : values()) {
            if (state.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Six hexadecimal digits. */
    String colour() {
        return colour;
    }

    State state() {
        return state;
    }
}
