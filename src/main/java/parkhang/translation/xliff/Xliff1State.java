package parkhang.translation.xliff;

import org.jspecify.annotations.Nullable;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;

/** The states of XLIFF 1.2 (section 2.3, "state"). */
final class Xliff1State {
    /** Stands beside a state of ours that a tool has not touched: it is not taken for the tool's word. */
    static final String OPEN = "x-parkhang-open";

    private Xliff1State() {}

    static String of(BundleUnit unit) {
        return switch (unit.state()) {
            case INITIAL -> "needs-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case FINAL -> "final";
        };
    }

    /**
     * What a tool says; null where it says nothing. Poedit says {@code needs-l10n} for what is in doubt, older ones
     * {@code needs-adaptation}; {@code approved} is not asked, because converters set it for whatever has a target.
     */
    static @Nullable State of(@Nullable String word, @Nullable String qualifier) {
        if (word == null || OPEN.equals(qualifier)) {
            return null;
        }
        return switch (word) {
            case "translated" -> State.TRANSLATED;
            case "signed-off" -> State.REVIEWED;
            case "final" -> State.FINAL;
            default -> word.equals("new") || word.startsWith("needs-") ? State.INITIAL : null;
        };
    }
}
