package parkhang.command;

import org.jspecify.annotations.Nullable;
import parkhang.edition.Profile;
import parkhang.imprint.Points;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the editions are made for. */
final class ProfileOptions {
    /** Beyond it a pile can't be stapled, and pages would leave the sheet: cardboard. In millimetres. */
    private static final float THICKEST = 1;

    /** Of 80 grams a square metre, in millimetres. */
    private static final float USUAL = 0.1f;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = ProfileName.class,
            description = {
                "what the editions are for (default: screen):",
                "screen: live links, margins as a screen has them;",
                "print: an office printer: margins for both sides of a leaf, greys, the addresses of links in a list;",
                "press: a print shop: trim, bleed, marks and inks, meant as PDF/X-4 and not validated as such"
            })
    private @Nullable Profile profile;

    @Option(
            names = "--booklet",
            description = {
                "as for print, two pages on a side of the next larger sheet, in the order in which it is folded and stapled;",
                "print on both sides, flipped on the short edge"
            })
    private boolean booklet;

    @Option(
            names = "--paper",
            paramLabel = "MM",
            description =
                    "how thick a booklet's paper is, in millimetres: inner pages move to the fold by as much (default: 0.1)")
    private @Nullable Float thickness;

    @Option(
            names = "--nup",
            paramLabel = "N",
            description = "as for print, 2 or 4 pages on a sheet, made smaller: a proof")
    private int pages;

    /** @throws ParameterException if what was asked for doesn't go together */
    Profile profile() {
        if (thickness != null && !booklet) {
            throw wrong("--paper says how thick a booklet's paper is: leave it out, or add --booklet");
        }
        if (!booklet && pages == 0) {
            return profile == null ? Profile.SCREEN : profile;
        }
        if (booklet && pages != 0) {
            throw wrong("--booklet and --nup put pages on sheets in different orders: leave out one of them");
        }
        if (profile != null && profile != Profile.PRINT) {
            throw wrong("--profile " + profile.word() + " makes no sheets: leave it out, or --booklet and --nup");
        }
        return booklet ? Profile.BOOKLET : proof();
    }

    private Profile proof() {
        return switch (pages) {
            case 2 -> Profile.TWO_UP;
            case 4 -> Profile.FOUR_UP;
            default -> throw wrong("--nup takes 2 or 4");
        };
    }

    /** How thick it is, in points. */
    float paper() {
        float millimetres = thickness == null ? USUAL : thickness;
        if (!(millimetres >= 0 && millimetres <= THICKEST)) {
            throw wrong("--paper takes a thickness in millimetres up to 1: office paper of 80 grams has 0.1");
        }
        return Points.ofMillimetres(millimetres);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
