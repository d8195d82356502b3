package parkhang.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the samples of a picture mean (ICC.1:2022). One that is not for them, or that PDF/A lets no file have, is none at all: browsers
 * do without it too.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record IccProfile(byte[] bytes) {
    /** Of a profile, in bytes: those of print shops have half a megabyte to two. */
    static final int LARGEST = 4 << 20;

    /** Scanners, screens, printers and spaces of colour. */
    private static final Set<Integer> CLASSES = Set.of(
            ICC_Profile.CLASS_INPUT,
            ICC_Profile.CLASS_DISPLAY,
            ICC_Profile.CLASS_OUTPUT,
            ICC_Profile.CLASS_COLORSPACECONVERSION);

    private static final int NEWEST = 4;

    /**
     * The profile of samples.
     *
     * @param components how many samples a pixel has: 1, 3 or 4
     */
    static Optional<IccProfile> of(byte @Nullable [] bytes, int components) {
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            boolean fits = profile.getNumComponents() == components
                    && profile.getColorSpaceType() == space(components)
                    && CLASSES.contains(profile.getProfileClass())
                    && profile.getMajorVersion() <= NEWEST;
            if (!fits) {
                return Optional.empty();
            }
            Inks.toSrgb(new byte[components], 1, 1, profile); // whether colours can be converted by it
            return Optional.of(new IccProfile(profile.getData()));
        } catch (RuntimeException e) { // Java throws several kinds at broken profiles
            return Optional.empty();
        }
    }

    private static int space(int components) {
        return switch (components) {
            case 1 -> ColorSpace.TYPE_GRAY;
            case 3 -> ColorSpace.TYPE_RGB;
            default -> ColorSpace.TYPE_CMYK;
        };
    }

    public ICC_Profile profile() {
        return ICC_Profile.getInstance(bytes);
    }
}
