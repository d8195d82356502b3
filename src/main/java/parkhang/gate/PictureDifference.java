package parkhang.gate;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Profile;
import parkhang.picture.Inks;
import parkhang.picture.Orientation;
import parkhang.picture.Pixels;
import parkhang.picture.Swatches;

/** Tells a picture that a page draws from the one that it should: by its proportions, and by the mean colours of its parts. */
final class PictureDifference {
    /** Of a part's mean, of 255: packing anew and rounding change a mean by less, another picture or a turn by more. */
    static final float ALIKE = 8;

    /** Of a side, in points: pictures are laid out in whole pixels. */
    private static final double ROUNDED = 1;

    /** The same as a part of the side. */
    private static final double ROUNDED_PART = 0.01;

    private final Profile profile;
    private final @Nullable ICC_Profile inks;

    /** @param inks what a document's inks look like; null where it has none */
    PictureDifference(Profile profile, @Nullable ICC_Profile inks) {
        this.profile = profile;
        this.inks = inks;
    }

    /** What differs, in words that go on after "the picture on page 3"; empty where nothing does. */
    Optional<String> find(ExpectedPicture expected, DrawnPicture drawn) throws IOException {
        Optional<Orientation> turn = drawn.turn();
        if (turn.isEmpty()) {
            return Optional.of("is slanted");
        }
        Pixels stored = drawn.pixels(inks);
        Swatches look = look(expected, drawn);
        if (isAlike(look, stored.turned(turn.get()))) {
            return hasProportions(expected, drawn)
                    ? Optional.empty()
                    : Optional.of(String.format(
                            "is stretched: it is %.0f points wide and %.0f high, of %d and %d pixels",
                            drawn.width(), drawn.height(), expected.width(), expected.height()));
        }
        for (Orientation other : Orientation.values()) {
            if (isAlike(look, stored.turned(other))) {
                return Optional.of("is turned or mirrored");
            }
        }
        return Optional.of("is not the one of the file, or has other colours");
    }

    /** The largest difference of a part's mean, of 255; the picture is turned as it is drawn, and not slanted. */
    float colours(ExpectedPicture expected, DrawnPicture drawn) throws IOException {
        return difference(
                look(expected, drawn), drawn.pixels(inks).turned(drawn.turn().orElseThrow()));
    }

    /** What inks do to colours is no difference: they are put into the same inks first. */
    private Swatches look(ExpectedPicture expected, DrawnPicture drawn) throws IOException {
        if (inks == null || !drawn.isInInks()) {
            return expected.look();
        }
        Pixels pixels = expected.file().pixels();
        byte[] inked = Inks.ofSrgb(pixels.srgb(), pixels.width(), pixels.height(), inks);
        byte[] back = Inks.toSrgb(inked, pixels.width(), pixels.height(), inks);
        return Swatches.of(Pixels.ofSrgb(back, pixels.width()));
    }

    private boolean isAlike(Swatches look, Pixels pixels) {
        return difference(look, pixels) <= ALIKE;
    }

    private float difference(Swatches look, Pixels pixels) {
        Swatches found = Swatches.of(pixels, look.columns(), look.rows());
        return profile.isGrey() ? look.grey().difference(found.grey()) : look.difference(found);
    }

    private static boolean hasProportions(ExpectedPicture expected, DrawnPicture drawn) {
        double width = drawn.height() * expected.width() / expected.height();
        double height = drawn.width() * expected.height() / expected.width();
        return Math.abs(width - drawn.width()) <= Math.max(ROUNDED, ROUNDED_PART * width)
                || Math.abs(height - drawn.height()) <= Math.max(ROUNDED, ROUNDED_PART * height);
    }
}
