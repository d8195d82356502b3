package parkhang.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.export.plan.ExportOrder;
import parkhang.imprint.Points;
import parkhang.imprint.TrimSize;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressProfile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What the editions are made for: a screen, sheets of an office, or a print shop and what it wants. */
final class ProfileOptions {
    /** Beyond it a pile can't be stapled, and pages would leave the sheet: cardboard. In millimetres. */
    private static final float THICKEST = 1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = Named.class,
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

    @Option(
            names = "--trim",
            paramLabel = "SIZE",
            converter = Trim.class,
            description = "press: the trimmed sheet: A4, A5, Letter, Legal or 170x240mm (default: the imprint's)")
    private @Nullable TrimSize trim;

    @Option(
            names = "--bleed",
            paramLabel = "MM",
            converter = Bleed.class,
            description = "press: how far a page goes on beyond its edge, in millimetres (default: 3)")
    private @Nullable Float bleed;

    @Option(
            names = "--icc",
            paramLabel = "FILE",
            description = "press: the print shop's CMYK profile (default: FOGRA39, offset on coated paper)")
    private @Nullable Path icc;

    @Option(
            names = "--ink-limit",
            paramLabel = "PERCENT",
            converter = InkLimit.class,
            description = "press: how much of the four inks may lie on one spot together (default: 330)")
    private @Nullable Integer inkLimit;

    /** @throws ParameterException if what was asked for doesn't go together */
    Profile profile() {
        Profile wanted = wanted();
        if (wanted != Profile.PRESS && (trim != null || bleed != null || icc != null || inkLimit != null)) {
            throw wrong("--trim, --bleed, --icc and --ink-limit are for --profile press");
        }
        return wanted;
    }

    private Profile wanted() {
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
        if (thickness == null) {
            return ExportOrder.USUAL_PAPER;
        }
        float millimetres = thickness;
        if (!(millimetres >= 0 && millimetres <= THICKEST)) {
            throw wrong("--paper takes a thickness in millimetres up to 1: office paper of 80 grams has 0.1");
        }
        return Points.ofMillimetres(millimetres);
    }

    /** What the print shop wants; empty and reported where the profile can't be used. */
    Optional<PressOrder> press(Diagnostics found) {
        Optional<PressProfile> profile =
                icc == null ? Optional.of(PressProfile.ofProgram()) : PressProfile.read(icc, found);
        return profile.map(shop -> new PressOrder(
                trim,
                bleed == null ? PressOrder.USUAL_BLEED : Points.ofMillimetres(bleed),
                shop,
                inkLimit == null ? PressOrder.USUAL_INK_LIMIT : inkLimit));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** A profile that has a name on the command line; the others have an option of their own. */
    private static final class Named implements ITypeConverter<Profile> {
        private static final Set<Profile> NAMED = EnumSet.of(Profile.SCREEN, Profile.PRINT, Profile.PRESS);

        @Override
        public Profile convert(String value) {
            Optional<Profile> profile =
                    Profile.named(value.toLowerCase(Locale.ROOT)).filter(NAMED::contains);
            return profile.orElseThrow(
                    () -> new TypeConversionException("`" + value + "` is none of screen, print, press"));
        }
    }

    private static final class Trim implements ITypeConverter<TrimSize> {
        @Override
        public TrimSize convert(String text) {
            return TrimSize.named(text)
                    .orElseThrow(() -> new TypeConversionException("`" + text
                            + "` is no size of a sheet: write A4, A5, Letter, Legal, or width and height of 100 to 450 mm,"
                            + " such as 170x240mm"));
        }
    }

    private static final class Bleed implements ITypeConverter<Float> {
        @Override
        public Float convert(String text) {
            if (!text.matches("1?[0-9]([.][0-9]{1,2})?")) {
                throw new TypeConversionException("`" + text + "` is no bleed: write 0 to 19 mm, such as 3 or 3.5");
            }
            return Float.valueOf(text);
        }
    }

    private static final class InkLimit implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-3][0-9]{2}|400")) {
                throw new TypeConversionException("`" + text + "` is no limit: write 100 to 400");
            }
            return Integer.valueOf(text);
        }
    }
}
