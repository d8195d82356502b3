package parkhang.edition;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.text.Locales;
import parkhang.translation.Coverage;
import parkhang.translation.Labels;
import parkhang.translation.State;

/** Says how much of an edition is translated. */
public final class CoverageWording {
    private final Locale source;
    private final Labels labels;
    private final Locale locale;
    private final Choices choices;

    /** The wording of a locale's editions. */
    public CoverageWording(Locale source, Labels labels, Locale locale, Choices choices) {
        this.source = source;
        this.labels = labels;
        this.locale = locale;
        this.choices = choices;
    }

    /** What the reader is told above the text; nothing where the user wants it so. */
    @Nullable
    String banner(Coverage coverage) {
        return switch (choices.incomplete()) {
            case MARK, OMIT -> labels.get(bannerKey(), arguments(coverage));
            case SOURCE, REFUSE -> null;
        };
    }

    /** The label that says it. */
    String bannerKey() {
        return choices.incomplete() == Incomplete.OMIT ? "banner-omit" : "banner";
    }

    /** What the colophon says. */
    public LabelledText state(Coverage coverage, boolean original) {
        String key = original ? "translation-none" : "translation-state";
        String text = labels.get(key, arguments(coverage));
        return LabelledText.of(labels, locale, "translation", text, null, labels.foreignLanguage(key, locale));
    }

    private Map<String, Object> arguments(Coverage coverage) {
        Coverage.Count done = coverage.atLeast(choices.required());
        int percent = done.units() == 0 ? 0 : Math.max(1, done.percentOf(coverage.total()));
        return Map.of(
                "percent", percent / 100.0,
                "language", source.getLanguage(),
                "name", Locales.nameIn(source, locale),
                "state", lowest(coverage).word());
    }

    /** The state that all printed targets have at least: one unread sentence makes the whole unread. */
    private State lowest(Coverage coverage) {
        for (State state : State.values()) {
            if (state.isAtLeast(choices.required()) && coverage.has(state)) {
                return state;
            }
        }
        return choices.required();
    }
}
