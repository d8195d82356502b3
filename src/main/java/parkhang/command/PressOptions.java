package parkhang.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.Points;
import parkhang.imprint.TrimSize;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressProfile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a print shop wants of its sheets. */
final class PressOptions {
    /** In millimetres. */
    private static final float USUAL_BLEED = 3;

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

    boolean areGiven() {
        return trim != null || bleed != null || icc != null || inkLimit != null;
    }

    /** Empty and reported where the profile can't be used. */
    Optional<PressOrder> order(Diagnostics found) {
        Optional<PressProfile> profile =
                icc == null ? Optional.of(PressProfile.ofProgram()) : PressProfile.read(icc, found);
        return profile.map(press -> new PressOrder(
                trim,
                Points.ofMillimetres(bleed == null ? USUAL_BLEED : bleed),
                press,
                inkLimit == null ? PressOrder.USUAL_INK_LIMIT : inkLimit));
    }
}
