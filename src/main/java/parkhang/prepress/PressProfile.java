package parkhang.prepress;

import java.awt.color.CMMException;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.BoundedFile;
import parkhang.file.DiskFault;
import parkhang.text.Resource;

/** What a press makes of its four inks (an ICC profile), and which inks give a colour on it. Safe to use from several threads. */
public final class PressProfile {
    /** The registered name of the printing condition that the program's own profile describes. */
    private static final String CONDITION = "FOGRA39";

    private static final int FULL = 100;

    /** In bytes; those of print shops have some 3 million. */
    private static final long LARGEST = 32L << 20;

    private final byte[] bytes;
    private final ICC_ColorSpace space;
    private final String name;
    private final boolean registered;

    /** How light each percentage of black ink is, L* from 0 to 100. */
    private final double[] lightness = new double[FULL + 1];

    private PressProfile(byte[] bytes, boolean registered) {
        this.bytes = bytes;
        this.space = new ICC_ColorSpace(ICC_Profile.getInstance(bytes));
        this.name = registered ? CONDITION : IccDescription.of(space.getProfile());
        this.registered = registered;
        double white = space.toCIEXYZ(new float[4])[1];
        for (int percent = 0; percent <= FULL; percent++) {
            double light = space.toCIEXYZ(new float[] {0, 0, 0, percent / (float) FULL})[1];
            lightness[percent] = Lab.ofLight(light / white);
        }
    }

    /** The program's own: sheet-fed offset on coated paper, from measurements of Fogra's. */
    public static PressProfile ofProgram() {
        return new PressProfile(Resource.bytes(PressProfile.class, "FOGRA39L_coated.icc"), true);
    }

    /** A print shop's; empty and reported where it is no profile of a press with four inks. */
    public static Optional<PressProfile> read(Path file, Diagnostics diagnostics) {
        try {
            byte[] bytes = BoundedFile.read(file, LARGEST);
            if (ICC_Profile.getInstance(bytes).getColorSpaceType() == ICC_ColorSpace.TYPE_CMYK) {
                PressProfile profile = new PressProfile(bytes, false);
                profile.mixed(0);
                return Optional.of(profile);
            }
            report(file, "this is no profile of cyan, magenta, yellow and black", diagnostics);
        } catch (IOException e) {
            report(file, DiskFault.reason(e), diagnostics);
        } catch (IllegalArgumentException | CMMException e) {
            report(file, "this is no ICC profile that colours can be converted to", diagnostics);
        }
        return Optional.empty();
    }

    private static void report(Path file, String message, Diagnostics diagnostics) {
        diagnostics.report(Place.of(file.toString()), PrepressCode.ICC_UNUSABLE, message);
    }

    /** The profile's own name; of a registered printing condition, that one's. */
    public String name() {
        return name;
    }

    /** Whether the name is in ICC's registry of printing conditions. */
    boolean isRegistered() {
        return registered;
    }

    /** As it lies in its file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    ICC_Profile icc() {
        return space.getProfile();
    }

    /** All four inks for a colour of sRGB, eight bits each. */
    Ink mixed(int rgb) {
        float[] parts =
                space.fromRGB(new float[] {(rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f});
        return new Ink(percent(parts[0]), percent(parts[1]), percent(parts[2]), percent(parts[3]));
    }

    private static int percent(float part) {
        return Math.round(part * FULL);
    }

    /** The black ink that comes nearest to a lightness (L*); what is darker than the ink can be is the full ink. */
    Ink black(double wanted) {
        int nearest = 0;
        for (int percent = 1; percent <= FULL; percent++) {
            if (Math.abs(lightness[percent] - wanted) <= Math.abs(lightness[nearest] - wanted)) {
                nearest = percent;
            }
        }
        return Ink.black(nearest);
    }
}
