package parkhang.workbench.translate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has written for a unit and has not saved.
 *
 * @param window in which she writes it: two of them may have the same unit open
 * @param at when she wrote the last of it
 * @param sight what she saw of the unit, see {@link Translation#sight}
 * @param source the unit's, as tagged text: the article may have lost it meanwhile
 * @param text as tagged text, whether its codes fit or not
 */
record Draft(UnitName unit, String window, Instant at, String sight, String source, String text) {
    private static final String HEAD = "parkhang draft ";
    private static final int LINES = 4;

    /** What a form says; empty where it says nothing that a page of ours would, or more than is kept. */
    static Optional<Draft> typed(Map<String, String> form) {
        String window = form.getOrDefault("window", "");
        String text = TypedTarget.line(form.getOrDefault("text", ""));
        String source = TypedTarget.line(form.getOrDefault("source", ""));
        boolean isKept =
                Drafts.isWindow(window) && text.length() <= Drafts.LONGEST && source.length() <= Drafts.LONGEST;
        return UnitName.parse(form.getOrDefault("unit", ""))
                .filter(unit -> isKept)
                .map(unit -> new Draft(
                        unit,
                        window,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        form.getOrDefault("sight", "").replaceAll("[^a-z0-9]", ""),
                        source,
                        text));
    }

    /** Four lines; nothing of a unit has a line feed in it. */
    String written() {
        return HEAD + at + "\n" + sight + "\n" + source + "\n" + text + "\n";
    }

    /** Reads one again; empty where it is none. */
    static Optional<Draft> parse(UnitName unit, String window, String written) {
        List<String> lines = List.of(written.split("\n", -1));
        if (lines.size() <= LINES || !lines.get(0).startsWith(HEAD)) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(lines.get(0).substring(HEAD.length()));
            return Optional.of(new Draft(unit, window, at, lines.get(1), lines.get(2), lines.get(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
