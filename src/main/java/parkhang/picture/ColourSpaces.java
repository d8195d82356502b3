package parkhang.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reckons from the samples of a picture to sRGB (IEC 61966-2-1), where a curve for each sample and three primaries are all there is to it. */
public final class ColourSpaces {
    /** From XYZ under the light of D50, as profiles have it, to sRGB's primaries. */
    private static final double[][] FROM_XYZ = {
        {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
    };

    /** Bradford's, from XYZ to the eye's three kinds of cones. */
    private static final double[][] CONES = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    private static final double[] D50 = {0.9642, 1, 0.8249};

    private static final double[][] SAME = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    private static final int STEPS = 4096;

    private final double[][] curves = new double[3][];
    private final double[][] toLinear;

    /** @param toLinear from the samples' own primaries to those of sRGB */
    private ColourSpaces(DoubleUnaryOperator[] curves, double[][] toLinear, int levels) {
        for (int i = 0; i < 3; i++) {
            this.curves[i] = new double[levels + 1];
            for (int level = 0; level <= levels; level++) {
                this.curves[i][level] = curves[i].applyAsDouble(level / (double) levels);
            }
        }
        this.toLinear = toLinear;
    }

    private static final byte[] ENCODED = new byte[STEPS + 1];

    static {
        for (int i = 0; i <= STEPS; i++) {
            // Finer where it is dark: the table is asked by the root.
            double linear = Math.pow(i / (double) STEPS, 2);
            double encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
            ENCODED[i] = (byte) Math.round(255 * encoded);
        }
    }

    /**
     * What a PNG says of its samples without a profile; empty where they are as in sRGB. Primaries without a gamma say nothing, as in
     * browsers.
     *
     * @param levels the largest sample
     */
    public static Optional<ColourSpaces> of(PngFile png, int levels) {
        if (png.gamma() == 0) {
            return Optional.empty();
        }
        double exponent = 100_000d / png.gamma();
        DoubleUnaryOperator curve = sample -> Math.pow(sample, exponent);
        int[] primaries = png.primaries();
        double[][] way =
                primaries == null || png.type() == 0 || png.type() == 4 ? SAME : product(FROM_XYZ, xyz(primaries));
        return Optional.of(new ColourSpaces(new DoubleUnaryOperator[] {curve, curve, curve}, way, levels));
    }

    /**
     * What a profile says; empty where it says more than that, in tables.
     *
     * @param levels the largest sample
     */
    public static Optional<ColourSpaces> of(IccProfile profile, int levels) {
        Map<String, ByteBuffer> tags = tags(profile.bytes());
        if (tags.containsKey("A2B0") || tags.containsKey("A2B1")) {
            return Optional.empty();
        }
        DoubleUnaryOperator grey = curve(tags.get("kTRC"));
        if (grey != null) {
            return Optional.of(new ColourSpaces(new DoubleUnaryOperator[] {grey, grey, grey}, SAME, levels));
        }
        DoubleUnaryOperator[] curves = new DoubleUnaryOperator[3];
        double[][] primaries = new double[3][3];
        for (int i = 0; i < 3; i++) {
            String colour = "rgb".substring(i, i + 1);
            DoubleUnaryOperator curve = curve(tags.get(colour + "TRC"));
            ByteBuffer place = tags.get(colour + "XYZ");
            if (curve == null || place == null || place.capacity() < 20) {
                return Optional.empty();
            }
            curves[i] = curve;
            for (int row = 0; row < 3; row++) {
                primaries[row][i] = place.getInt(8 + 4 * row) / 65536d;
            }
        }
        return Optional.of(new ColourSpaces(curves, product(FROM_XYZ, primaries), levels));
    }

    /** The colour of three samples, as sRGB. */
    public int colour(int red, int green, int blue) {
        double first = curves[0][red];
        double second = curves[1][green];
        double third = curves[2][blue];
        int colour = 0;
        for (double[] row : toLinear) {
            double linear = row[0] * first + row[1] * second + row[2] * third;
            double root = Math.sqrt(Math.max(0, Math.min(1, linear)));
            colour = (colour << 8) | (ENCODED[(int) Math.round(root * STEPS)] & 0xFF);
        }
        return colour;
    }

    /** XYZ of the three primaries, in columns, under D50. */
    private static double[][] xyz(int[] primaries) {
        double[][] places = new double[3][3];
        for (int i = 0; i < 3; i++) {
            double[] place = xyz(primaries[2 + 2 * i], primaries[3 + 2 * i]);
            for (int row = 0; row < 3; row++) {
                places[row][i] = place[row];
            }
        }
        double[] white = xyz(primaries[0], primaries[1]);
        double[] shares = product(inverse(places), white);
        for (double[] row : places) {
            for (int i = 0; i < 3; i++) {
                row[i] *= shares[i];
            }
        }
        return product(adaptation(white), places);
    }

    private static double[] xyz(int x, int y) {
        double height = Math.max(1, y);
        return new double[] {x / height, 1, (100_000 - x - y) / height};
    }

    private static double[][] adaptation(double[] white) {
        double[] from = product(CONES, white);
        double[] to = product(CONES, D50);
        double[][] scaled = new double[3][];
        for (int i = 0; i < 3; i++) {
            scaled[i] = CONES[i].clone();
            for (int k = 0; k < 3; k++) {
                scaled[i][k] *= to[i] / from[i];
            }
        }
        return product(inverse(CONES), scaled);
    }

    private static double[] product(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
                .toArray();
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                product[i][k] = left[i][0] * right[0][k] + left[i][1] * right[1][k] + left[i][2] * right[2][k];
            }
        }
        return product;
    }

    private static double[][] inverse(double[][] m) {
        double[][] cofactors = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                double[] a = m[(i + 1) % 3];
                double[] b = m[(i + 2) % 3];
                cofactors[k][i] = a[(k + 1) % 3] * b[(k + 2) % 3] - a[(k + 2) % 3] * b[(k + 1) % 3];
            }
        }
        double determinant = m[0][0] * cofactors[0][0] + m[0][1] * cofactors[1][0] + m[0][2] * cofactors[2][0];
        for (double[] row : cofactors) {
            for (int k = 0; k < 3; k++) {
                row[k] /= determinant;
            }
        }
        return cofactors;
    }

    /** The tags of a profile by their signature (ICC.1:2022, 7.3). */
    private static Map<String, ByteBuffer> tags(byte[] icc) {
        Map<String, ByteBuffer> tags = new HashMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(icc);
        int count = icc.length < 132 ? 0 : bytes.getInt(128);
        for (int i = 0; i < count && 144 + 12 * i <= icc.length; i++) {
            int entry = 132 + 12 * i;
            long offset = Integer.toUnsignedLong(bytes.getInt(entry + 4));
            long size = Integer.toUnsignedLong(bytes.getInt(entry + 8));
            if (size >= 12 && offset + size <= icc.length) {
                tags.put(new String(icc, entry, 4, StandardCharsets.ISO_8859_1), bytes.slice((int) offset, (int) size));
            }
        }
        return tags;
    }

    /** A curve (ICC.1:2022, 10.6 and 10.18); null where there is none that is known. */
    private static @Nullable DoubleUnaryOperator curve(@Nullable ByteBuffer tag) {
        if (tag == null) {
            return null;
        }
        String type = StandardCharsets.ISO_8859_1.decode(tag.slice(0, 4)).toString();
        if (type.equals("curv")) {
            return sampled(tag);
        }
        return type.equals("para") ? parametric(tag) : null;
    }

    private static @Nullable DoubleUnaryOperator sampled(ByteBuffer tag) {
        int count = tag.getInt(8);
        if (count < 0 || count > (tag.capacity() - 12) / 2) {
            return null;
        } else if (count == 0) {
            return sample -> sample;
        } else if (count == 1) {
            double gamma = (tag.getShort(12) & 0xFFFF) / 256d;
            return sample -> Math.pow(sample, gamma);
        }
        return sample -> {
            double place = sample * (count - 1);
            int before = Math.min(count - 2, (int) place);
            double first = (tag.getShort(12 + 2 * before) & 0xFFFF) / 65535d;
            double next = (tag.getShort(14 + 2 * before) & 0xFFFF) / 65535d;
            return first + (next - first) * (place - before);
        };
    }

    private static @Nullable DoubleUnaryOperator parametric(ByteBuffer tag) {
        int[] sizes = {1, 3, 4, 5, 7};
        int type = tag.getShort(8);
        if (type < 0 || type >= sizes.length || tag.capacity() < 12 + 4 * sizes[type]) {
            return null;
        }
        double[] p = new double[7];
        for (int i = 0; i < sizes[type]; i++) {
            p[i] = tag.getInt(12 + 4 * i) / 65536d;
        }
        return switch (type) {
            case 0 -> x -> Math.pow(x, p[0]);
            case 1 -> x -> x >= -p[2] / p[1] ? Math.pow(p[1] * x + p[2], p[0]) : 0;
            case 2 -> x -> x >= -p[2] / p[1] ? Math.pow(p[1] * x + p[2], p[0]) + p[3] : p[3];
            case 3 -> x -> x >= p[4] ? Math.pow(p[1] * x + p[2], p[0]) : p[3] * x;
            default -> x -> x >= p[4] ? Math.pow(p[1] * x + p[2], p[0]) + p[5] : p[3] * x + p[6];
        };
    }
}
