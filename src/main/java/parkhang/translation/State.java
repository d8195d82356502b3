package parkhang.translation;

import java.util.Locale;
import java.util.Optional;

/** How far a target has come (XLIFF 2.1, section 4.3.1.31). */
public enum State {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    /** The word for it in files and on screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(State other) {
        return compareTo(other) >= 0;
    }

    /** The state of that word. */
    public static Optional<State> of(String word) {
        for (State state : values()) {
            if (state.word().equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
