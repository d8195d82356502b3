package parkhang.picture.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import parkhang.picture.BrokenPicture;
import parkhang.picture.ColourSpaces;
import parkhang.picture.IccProfile;
import parkhang.picture.Inks;
import parkhang.picture.Pixels;
import parkhang.picture.PngFile;

/** Decodes PNG by the letter of its standard (ISO/IEC 15948, 7 to 9), and shares nothing with the reader that Java has. */
final class ReferencePng {
    private static final int PALETTE = 3;

    /** Where each pass of an interlaced picture begins, and its steps. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    private final PngFile png;
    private final int channels;
    private final int most;

    private ReferencePng(PngFile png) {
        this.png = png;
        this.channels = png.channels();
        this.most = (1 << png.depth()) - 1;
    }

    static Pixels decode(PngFile png) throws BrokenPicture {
        return new ReferencePng(png).pixels().turned(png.orientation());
    }

    private Pixels pixels() throws BrokenPicture {
        int[] argb = new int[png.width() * png.height()];
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(png.packed()))) {
            for (int[] pass : png.interlaced() ? PASSES : ONE_PASS) {
                int columns = (png.width() - pass[0] + pass[2] - 1) / pass[2];
                byte[] above = new byte[(columns * channels * png.depth() + 7) / 8];
                for (int y = pass[1]; columns > 0 && y < png.height(); y += pass[3]) {
                    above = row(in, above);
                    for (int column = 0; column < columns; column++) {
                        argb[y * png.width() + pass[0] + column * pass[2]] = pixel(above, column);
                    }
                }
            }
        } catch (BrokenPicture e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenPicture("breaks off, or its pixels are damaged");
        }
        return new Pixels(png.width(), png.height(), meant(argb));
    }

    private byte[] row(InputStream in, byte[] above) throws IOException {
        int filter = in.read();
        byte[] row = in.readNBytes(above.length);
        if (filter < 0 || filter > 4 || row.length < above.length) {
            throw new BrokenPicture("breaks off");
        }
        int unit = Math.max(1, channels * png.depth() / 8);
        for (int i = 0; i < row.length; i++) {
            int left = i < unit ? 0 : row[i - unit] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < unit ? 0 : above[i - unit] & 0xFF;
            row[i] += (byte)
                    switch (filter) {
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> 0;
                    };
        }
        return row;
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private int sample(byte[] row, int index) {
        int bit = index * png.depth();
        if (png.depth() == 16) {
            return ((row[bit / 8] & 0xFF) << 8) | (row[bit / 8 + 1] & 0xFF);
        }
        return (row[bit / 8] >> (8 - png.depth() - bit % 8)) & most;
    }

    /** With samples of eight bits, not yet as sRGB. */
    private int pixel(byte[] row, int column) throws BrokenPicture {
        int first = sample(row, column * channels);
        byte[] clear = png.clear();
        if (png.type() == PALETTE) {
            if (3 * first >= png.palette().length) {
                throw new BrokenPicture("has a colour that is not in its palette");
            }
            int alpha = clear == null || first >= clear.length ? 0xFF : clear[first] & 0xFF;
            return Pixels.pixel(
                    alpha, png.palette()[3 * first], png.palette()[3 * first + 1], png.palette()[3 * first + 2]);
        }
        boolean grey = channels < 3;
        int second = grey ? first : sample(row, column * channels + 1);
        int third = grey ? first : sample(row, column * channels + 2);
        int alpha = most;
        if (channels == 2 || channels == 4) {
            alpha = sample(row, column * channels + channels - 1);
        } else if (clear != null && clear.length >= 2 * channels && isClear(clear, first, second, third)) {
            alpha = 0;
        }
        return Pixels.pixel(eight(alpha), eight(first), eight(second), eight(third));
    }

    private boolean isClear(byte[] clear, int... samples) {
        for (int i = 0; i < channels; i++) {
            if ((((clear[2 * i] & 0xFF) << 8) | (clear[2 * i + 1] & 0xFF)) != samples[i]) {
                return false;
            }
        }
        return true;
    }

    private int eight(int sample) {
        return png.depth() == 16 ? sample >> 8 : sample * 255 / most;
    }

    /** The same pixels as sRGB. */
    private int[] meant(int[] argb) {
        IccProfile profile = png.profile().orElse(null);
        Optional<ColourSpaces> space = profile == null ? ColourSpaces.of(png, 255) : ColourSpaces.of(profile, 255);
        if (space.isPresent()) {
            for (int i = 0; i < argb.length; i++) {
                int found = argb[i];
                argb[i] = (found & 0xFF000000)
                        | space.get().colour((found >> 16) & 0xFF, (found >> 8) & 0xFF, found & 0xFF);
            }
        } else if (profile != null) {
            return byTables(argb, profile);
        }
        return argb;
    }

    private int[] byTables(int[] argb, IccProfile profile) {
        int components = profile.profile().getNumComponents();
        byte[] samples = new byte[components * argb.length];
        for (int i = 0; i < argb.length; i++) {
            for (int k = 0; k < components; k++) {
                samples[components * i + k] = (byte) (argb[i] >> (16 - 8 * k));
            }
        }
        byte[] rgb = Inks.toSrgb(samples, png.width(), png.height(), profile.profile());
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Pixels.pixel(argb[i] >>> 24, rgb[3 * i], rgb[3 * i + 1], rgb[3 * i + 2]);
        }
        return argb;
    }
}
