package parkhang.picture;

import java.util.Arrays;

/**
 * How a picture looks: the mean colour of each of its parts, so that two pictures can be compared whatever their sizes and packings.
 *
 * @param columns of parts
 * @param means of red, green and blue, from 0 to 255, part by part from the top left
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its own measure
public record Swatches(int columns, int rows, float[] means) {
    /** More parts see smaller faults, and more of what a packing loses. */
    private static final int MOST = 24;

    /** The parts of a picture without alpha; a small one has as many as it has pixels. */
    public static Swatches of(Pixels pixels) {
        return of(pixels, Math.min(MOST, pixels.width()), Math.min(MOST, pixels.height()));
    }

    /** The same in as many parts as another picture was cut into. */
    public static Swatches of(Pixels pixels, int columns, int rows) {
        float[] sums = new float[3 * columns * rows];
        int[] firsts = new int[pixels.width() + 1];
        for (int x = 0; x <= pixels.width(); x++) {
            firsts[x] = (int) ((long) x * columns / pixels.width());
        }
        double[] line = new double[3 * columns];
        for (int y = 0; y < pixels.height(); y++) {
            Arrays.fill(line, 0);
            for (int x = 0; x < pixels.width(); x++) {
                int colour = pixels.argb()[y * pixels.width() + x];
                for (int column = firsts[x];
                        column < columns && (long) column * pixels.width() < (x + 1L) * columns;
                        column++) {
                    double share = share(x, pixels.width(), column, columns);
                    line[3 * column] += share * ((colour >> 16) & 0xFF);
                    line[3 * column + 1] += share * ((colour >> 8) & 0xFF);
                    line[3 * column + 2] += share * (colour & 0xFF);
                }
            }
            for (int row = (int) ((long) y * rows / pixels.height());
                    row < rows && (long) row * pixels.height() < (y + 1L) * rows;
                    row++) {
                double share = share(y, pixels.height(), row, rows);
                for (int i = 0; i < line.length; i++) {
                    sums[row * line.length + i] += (float) (share * line[i]);
                }
            }
        }
        return new Swatches(columns, rows, sums);
    }

    /** How much of a part a pixel fills, along one side. */
    private static double share(int pixel, int pixels, int part, int parts) {
        double size = (double) pixels / parts;
        double overlap = Math.min(pixel + 1d, (part + 1) * size) - Math.max(pixel, part * size);
        return Math.max(0, overlap) / size;
    }

    /** The largest difference of a mean. */
    public float difference(Swatches other) {
        float most = 0;
        for (int i = 0; i < means.length; i++) {
            most = Math.max(most, Math.abs(means[i] - other.means[i]));
        }
        return most;
    }

    /** The same without colours: each part is the grey that is as light as sRGB's luma has it. */
    public Swatches grey() {
        float[] greys = new float[means.length];
        for (int i = 0; i < means.length; i += 3) {
            Arrays.fill(greys, i, i + 3, 0.299f * means[i] + 0.587f * means[i + 1] + 0.114f * means[i + 2]);
        }
        return new Swatches(columns, rows, greys);
    }
}
