package parkhang.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes small ICC profiles (ICC.1:2001-12): three primaries, and a gamma. */
public final class Profiles {
    /** Adobe RGB (1998), whose primaries are given for D50 as in every profile. */
    public static final byte[] ADOBE_RGB = of(
            2.19921875,
            new double[] {0.60974, 0.31111, 0.01947},
            new double[] {0.20528, 0.62567, 0.06087},
            new double[] {0.14919, 0.06322, 0.74457});

    /** The primaries of Display P3, with a plain gamma in place of sRGB's curve. */
    public static final byte[] DISPLAY_P3 =
            of(2.2, new double[] {0.51512, 0.24120, -0.00105}, new double[] {0.29198, 0.69225, 0.04189}, new double[] {
                0.15710, 0.06657, 0.78407
            });

    /** Greys lighter than sRGB's. */
    public static final byte[] GREY =
            profile("GRAY", List.of(new Tag("wtpt", xyz(0.9642, 1, 0.8249)), new Tag("kTRC", curve(1.8))));

    private Profiles() {}

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Tag(String name, byte[] content) {}

    private static byte[] of(double gamma, double[] red, double[] green, double[] blue) {
        return profile(
                "RGB ",
                List.of(
                        new Tag("wtpt", xyz(0.9642, 1, 0.8249)),
                        new Tag("rXYZ", xyz(red)),
                        new Tag("gXYZ", xyz(green)),
                        new Tag("bXYZ", xyz(blue)),
                        new Tag("rTRC", curve(gamma)),
                        new Tag("gTRC", curve(gamma)),
                        new Tag("bTRC", curve(gamma))));
    }

    private static byte[] profile(String space, List<Tag> own) {
        List<Tag> tags = new ArrayList<>(own);
        tags.add(new Tag("desc", description()));
        tags.add(new Tag("cprt", text()));
        int head = 128 + 4 + 12 * tags.size();
        int size = head
                + tags.stream().mapToInt(tag -> padded(tag.content().length)).sum();
        return Pngs.bytes(out -> {
            out.writeInt(size);
            out.writeInt(0);
            out.writeInt(0x02400000);
            out.write(ascii("mntr" + space + "XYZ "));
            out.write(new byte[12]);
            out.write(ascii("acsp"));
            out.write(new byte[28]);
            for (double part : new double[] {0.9642, 1, 0.8249}) {
                out.writeInt((int) Math.round(part * 65536));
            }
            out.write(new byte[48]);
            out.writeInt(tags.size());
            int at = head;
            for (Tag tag : tags) {
                out.write(ascii(tag.name()));
                out.writeInt(at);
                out.writeInt(tag.content().length);
                at += padded(tag.content().length);
            }
            for (Tag tag : tags) {
                out.write(java.util.Arrays.copyOf(tag.content(), padded(tag.content().length)));
            }
        });
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] xyz(double... parts) {
        return Pngs.bytes(out -> {
            out.write(ascii("XYZ "));
            out.writeInt(0);
            for (double part : parts) {
                out.writeInt((int) Math.round(part * 65536));
            }
        });
    }

    private static byte[] curve(double gamma) {
        return Pngs.bytes(out -> {
            out.write(ascii("curv"));
            out.writeInt(0);
            out.writeInt(1);
            out.writeShort((int) Math.round(gamma * 256));
        });
    }

    private static byte[] description() {
        return Pngs.bytes(out -> {
            out.write(ascii("desc"));
            out.writeInt(0);
            out.writeInt(5);
            out.write(ascii("Test\0"));
            out.write(new byte[4 + 4 + 2 + 1 + 67]);
        });
    }

    private static byte[] text() {
        return Pngs.bytes(out -> {
            out.write(ascii("text"));
            out.writeInt(0);
            out.write(ascii("None\0"));
        });
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
