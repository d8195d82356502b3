package parkhang.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG of every kind (ISO/IEC 15948), sample by sample, so that a test knows what is in it. */
public final class Pngs {
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final int width;
    private final int height;
    private final int depth;
    private final int type;
    private boolean interlaced;
    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

    /** @param type as in a header: 0 grey, 2 colours, 3 a palette, 4 grey with alpha, 6 colours with alpha */
    public Pngs(int width, int height, int depth, int type) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.type = type;
    }

    /** The samples at a place, each within the depth. */
    public interface Samples {
        int[] at(int x, int y);
    }

    public Pngs interlaced() {
        interlaced = true;
        return this;
    }

    /** With one chunk more before the pixels. */
    public Pngs with(String name, byte[] content) {
        write(chunks, name, content);
        return this;
    }

    /** The gamma of the samples in 100,000ths. */
    public Pngs withGamma(int gamma) {
        return with("gAMA", ints(gamma));
    }

    public Pngs withPalette(int... colours) {
        byte[] palette = new byte[3 * colours.length];
        for (int i = 0; i < colours.length; i++) {
            palette[3 * i] = (byte) (colours[i] >> 16);
            palette[3 * i + 1] = (byte) (colours[i] >> 8);
            palette[3 * i + 2] = (byte) colours[i];
        }
        return with("PLTE", palette);
    }

    public Pngs withProfile(byte[] icc) {
        return with("iCCP", packed("profile", icc));
    }

    static byte[] ints(int... values) {
        return bytes(out -> {
            for (int value : values) {
                out.writeInt(value);
            }
        });
    }

    /** A name and what is packed under it. */
    static byte[] packed(String name, byte[] content) {
        return bytes(out -> {
            out.write(name.getBytes(StandardCharsets.ISO_8859_1));
            out.writeShort(0);
            out.write(deflated(content));
        });
    }

    private static byte[] deflated(byte[] content) {
        return bytes(out -> {
            DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9));
            deflater.write(content);
            deflater.finish();
        });
    }

    public byte[] of(Samples samples) {
        return bytes(out -> {
            out.writeLong(0x89504E470D0A1A0AL);
            write(out, "IHDR", bytes(header -> {
                header.writeInt(width);
                header.writeInt(height);
                header.write(new byte[] {(byte) depth, (byte) type, 0, 0, (byte) (interlaced ? 1 : 0)});
            }));
            out.write(chunks.toByteArray());
            byte[] pixels = deflated(interlaced ? passes(samples) : pass(samples, 0, 0, 1, 1));
            int half = pixels.length / 2;
            write(out, "IDAT", java.util.Arrays.copyOf(pixels, half));
            write(out, "IDAT", java.util.Arrays.copyOfRange(pixels, half, pixels.length));
            write(out, "IEND", new byte[0]);
        });
    }

    private byte[] passes(Samples samples) {
        return bytes(out -> {
            for (int[] pass : PASSES) {
                out.write(pass(samples, pass[0], pass[1], pass[2], pass[3]));
            }
        });
    }

    /** The rows of a pass, each by the next kind of filter. */
    private byte[] pass(Samples samples, int left, int top, int stepX, int stepY) {
        int columns = (width - left + stepX - 1) / stepX;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (columns <= 0) {
            return out.toByteArray();
        }
        int channels = type == 2 ? 3 : type == 6 ? 4 : type == 4 ? 2 : 1;
        int unit = Math.max(1, channels * depth / 8);
        byte[] above = new byte[(columns * channels * depth + 7) / 8];
        for (int y = top, row = 0; y < height; y += stepY, row++) {
            byte[] line = new byte[above.length];
            for (int column = 0; column < columns; column++) {
                int[] pixel = samples.at(left + column * stepX, y);
                for (int channel = 0; channel < channels; channel++) {
                    put(line, (column * channels + channel) * depth, pixel[channel]);
                }
            }
            filter(line, above, unit, row % 5, out);
            above = line;
        }
        return out.toByteArray();
    }

    private void put(byte[] line, int bit, int sample) {
        if (depth == 16) {
            line[bit / 8] = (byte) (sample >> 8);
            line[bit / 8 + 1] = (byte) sample;
        } else {
            line[bit / 8] |= (byte) (sample << (8 - depth - bit % 8));
        }
    }

    private static void filter(byte[] line, byte[] above, int unit, int kind, ByteArrayOutputStream out) {
        out.write(kind);
        for (int i = 0; i < line.length; i++) {
            int left = i < unit ? 0 : line[i - unit] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < unit ? 0 : above[i - unit] & 0xFF;
            int guess = left + up - corner;
            int toLeft = Math.abs(guess - left);
            int toUp = Math.abs(guess - up);
            int toCorner = Math.abs(guess - corner);
            int paeth = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
            int[] predicted = {0, left, up, (left + up) / 2, paeth};
            out.write((line[i] & 0xFF) - predicted[kind]);
        }
    }

    private static void write(java.io.OutputStream out, String name, byte[] content) {
        byte[] chunk = bytes(data -> {
            byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
            data.writeInt(content.length);
            data.write(letters);
            data.write(content);
            CRC32 sum = new CRC32();
            sum.update(letters);
            sum.update(content);
            data.writeInt((int) sum.getValue());
        });
        try {
            out.write(chunk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes something. */
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
