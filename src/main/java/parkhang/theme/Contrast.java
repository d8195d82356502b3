package parkhang.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.theme.Arrangement.FirstPage;

/** Sees to it that text can be read on what it stands on (WCAG 2.2, success criterion 1.4.3 at level AA). */
public final class Contrast {
    /** For text of any size: the accent sets some at 8 points. */
    static final double TEXT = 4.5;

    private static final int STEPS = 256;

    /** What the dark scheme has behind text, in screen.css. */
    private static final List<Colour> DARK = List.of(new Colour(0x191715), new Colour(0x25211e));

    private Contrast() {}

    /** Reports each colour of a theme that text can't have, or that text can't stand on; what the theme leaves out is as usual. */
    public static void check(Theme theme, Diagnostics diagnostics) {
        List<Colour> paper = List.of(theme.colour(Role.PAPER), Colour.WHITE);
        List<Colour> all = List.of(theme.colour(Role.PAPER), Colour.WHITE, theme.colour(Role.TINT));
        List<Colour> text = List.of(theme.colour(Role.ACCENT), theme.colour(Role.INK));
        List<Colour> every = List.of(theme.colour(Role.ACCENT), theme.colour(Role.INK), theme.colour(Role.QUIET));
        boolean isTinted = theme.arrangement().firstPage() == FirstPage.BAND; // a title that is not translated is quiet
        check(theme, Role.TINT, isTinted ? every : text, diagnostics);
        check(theme, Role.PAPER, every, diagnostics);
        check(theme, Role.ACCENT, all, diagnostics);
        check(theme, Role.INK, all, diagnostics);
        check(theme, Role.QUIET, isTinted ? all : paper, diagnostics);
    }

    /** One of two that don't go together is enough to be told of: the background, where the theme has both. */
    private static void check(Theme theme, Role role, List<Colour> others, Diagnostics diagnostics) {
        Located<Colour> own = theme.colours().get(role);
        if (own == null || passes(own.value(), others)) {
            return;
        }
        Colour worst = others.stream()
                .min(Comparator.comparingDouble(own.value()::contrast))
                .orElseThrow();
        Optional<Colour> near = nearest(own.value(), others);
        Map<String, ?> found = Map.of(
                "role", role.key(),
                "colour", own.value().toString(),
                "contrast", Math.floor(own.value().contrast(worst) * 100) / 100,
                "worst", worst.toString(),
                "wanted", TEXT,
                "near", near.map(Colour::toString).orElse("none"));
        diagnostics.report(own.place(), ThemeCode.CONTRAST_LOW.with(found));
    }

    private static boolean passes(Colour colour, List<Colour> others) {
        return others.stream().allMatch(other -> colour.contrast(other) >= TEXT);
    }

    /** The first colour with enough contrast on the way to black or to white, whichever is nearer; empty where there is none. */
    static Optional<Colour> nearest(Colour colour, List<Colour> others) {
        for (int step = 0; step <= STEPS; step++) {
            for (Colour end : List.of(Colour.BLACK, Colour.WHITE)) {
                Colour mixed = colour.mixed(end, step, STEPS);
                if (passes(mixed, others)) {
                    return Optional.of(mixed);
                }
            }
        }
        return Optional.empty();
    }

    /** A colour light enough for the dark scheme, of the same hue. */
    static Colour onDark(Colour colour) {
        return nearest(colour, DARK).orElse(Colour.WHITE);
    }
}
