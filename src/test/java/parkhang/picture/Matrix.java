package parkhang.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import parkhang.prepress.PressProfile;

/** A picture of each kind that an article may name. All show patches of colours, no two quarters alike. */
public final class Matrix {
    /** Of the upright picture, in pixels. */
    static final int WIDTH = 64;

    static final int HEIGHT = 32;

    /** Red, green, blue, yellow; and three greys and a brown below. */
    private static final int[] PATCHES = {0xD02020, 0x20A040, 0x2030C0, 0xE0D020, 0x202020, 0x808080, 0xE8E8E8, 0x805030
    };

    private static final int[] CHROMATICITIES = {31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000};

    private Matrix() {}

    /** The colour at a place, as sRGB. */
    static int colour(int x, int y) {
        return PATCHES[y * 2 / HEIGHT * 4 + x * 4 / WIDTH];
    }

    private static int patch(int x, int y) {
        return y * 2 / HEIGHT * 4 + x * 4 / WIDTH;
    }

    static BufferedImage image() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, colour(x, y));
            }
        }
        return image;
    }

    /** One of them. */
    public static byte[] one(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** All pictures, by what is said of each. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        palettes(all);
        samples(all);
        jpegs(all);
        inks(all);
        webps(all);
        tiffs(all);
        try {
            ByteArrayOutputStream gif = new ByteArrayOutputStream();
            ImageIO.write(image(), "gif", gif);
            all.put("gif", gif.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void palettes(Map<String, byte[]> all) {
        for (int depth : new int[] {1, 2, 4, 8}) {
            int count = Math.min(PATCHES.length, 1 << depth);
            Pngs.Samples samples = (x, y) -> new int[] {patch(x, y) % count};
            int[] palette = java.util.Arrays.copyOf(PATCHES, count);
            all.put("palette " + depth, png(depth, 3).withPalette(palette).of(samples));
            all.put(
                    "palette " + depth + " gAMA",
                    png(depth, 3).withGamma(100_000).withPalette(palette).of(samples));
            all.put(
                    "palette " + depth + " gAMA cHRM",
                    png(depth, 3)
                            .withGamma(45_455)
                            .with("cHRM", Pngs.ints(CHROMATICITIES))
                            .withPalette(palette)
                            .of(samples));
            all.put(
                    "palette " + depth + " iCCP",
                    png(depth, 3)
                            .withProfile(Profiles.ADOBE_RGB)
                            .withPalette(palette)
                            .of(samples));
            all.put(
                    "palette " + depth + " tRNS",
                    png(depth, 3)
                            .withPalette(palette)
                            .with("tRNS", new byte[] {(byte) 128})
                            .of(samples));
            all.put(
                    "palette " + depth + " interlaced",
                    png(depth, 3).withPalette(palette).interlaced().of(samples));
        }
    }

    private static void samples(Map<String, byte[]> all) {
        for (int depth : new int[] {1, 2, 4, 8, 16}) {
            int most = (1 << depth) - 1;
            Pngs.Samples grey = (x, y) -> new int[] {patch(x, y) * most / 7, most - most / 3 * (patch(x, y) % 3)};
            all.put("grey " + depth, png(depth, 0).of(grey));
            all.put("grey " + depth + " gAMA", png(depth, 0).withGamma(100_000).of(grey));
            all.put(
                    "grey " + depth + " iCCP",
                    png(depth, 0).withProfile(Profiles.GREY).of(grey));
            all.put(
                    "grey " + depth + " tRNS",
                    png(depth, 0).with("tRNS", new byte[] {0, 0}).of(grey));
            all.put("grey " + depth + " interlaced", png(depth, 0).interlaced().of(grey));
            if (depth >= 8) {
                all.put("grey " + depth + " alpha", png(depth, 4).of(grey));
                colours(all, depth);
            }
        }
    }

    private static void colours(Map<String, byte[]> all, int depth) {
        int scale = depth == 8 ? 1 : 257;
        Pngs.Samples rgb = (x, y) -> {
            int colour = colour(x, y);
            int[] samples = {colour >> 16, colour >> 8 & 0xFF, colour & 0xFF, 255 - 60 * (patch(x, y) % 4)};
            for (int i = 0; i < samples.length; i++) {
                samples[i] *= scale;
            }
            return samples;
        };
        all.put("rgb " + depth, png(depth, 2).of(rgb));
        all.put(
                "rgb " + depth + " sRGB",
                png(depth, 2).withGamma(45_455).with("sRGB", new byte[1]).of(rgb));
        all.put("rgb " + depth + " gAMA", png(depth, 2).withGamma(55_556).of(rgb));
        all.put(
                "rgb " + depth + " cHRM",
                png(depth, 2).with("cHRM", Pngs.ints(CHROMATICITIES)).of(rgb));
        all.put(
                "rgb " + depth + " gAMA cHRM",
                png(depth, 2)
                        .withGamma(45_455)
                        .with("cHRM", Pngs.ints(CHROMATICITIES))
                        .of(rgb));
        all.put(
                "rgb " + depth + " AdobeRGB",
                png(depth, 2).withProfile(Profiles.ADOBE_RGB).of(rgb));
        all.put(
                "rgb " + depth + " Display P3",
                png(depth, 2).withProfile(Profiles.DISPLAY_P3).of(rgb));
        all.put(
                "rgb " + depth + " grey profile",
                png(depth, 2).withProfile(Profiles.GREY).of(rgb));
        all.put("rgb " + depth + " tRNS", png(depth, 2).with("tRNS", key(scale)).of(rgb));
        all.put("rgb " + depth + " interlaced", png(depth, 2).interlaced().of(rgb));
        all.put("rgb " + depth + " alpha", png(depth, 6).of(rgb));
        all.put("rgb " + depth + " alpha interlaced", png(depth, 6).interlaced().of(rgb));
        all.put(
                "rgb " + depth + " eXIf",
                png(depth, 2).with("eXIf", Jpegs.exif(6)).of(rgb));
    }

    /** The red patch shall be clear. */
    private static byte[] key(int scale) {
        return Pngs.bytes(out -> {
            out.writeShort(0xD0 * scale);
            out.writeShort(0x20 * scale);
            out.writeShort(0x20 * scale);
        });
    }

    private static void jpegs(Map<String, byte[]> all) {
        byte[] plain = Jpegs.of(image(), false);
        byte[] progressive = Jpegs.of(image(), true);
        BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                grey.getRaster().setSample(x, y, 0, colour(x, y) >> 8 & 0xFF);
            }
        }
        all.put("jpeg", plain);
        all.put("jpeg progressive", progressive);
        all.put("jpeg grey", Jpegs.of(grey, false));
        all.put("jpeg grey progressive", Jpegs.of(grey, true));
        all.put("jpeg grey profile", Jpegs.profiled(Jpegs.of(grey, false), Profiles.GREY));
        for (int orientation = 1; orientation <= 8; orientation++) {
            all.put(
                    "jpeg turned " + orientation,
                    Jpegs.turned(orientation % 2 == 0 ? plain : progressive, orientation));
        }
        all.put("jpeg AdobeRGB", Jpegs.profiled(plain, Profiles.ADOBE_RGB));
        all.put("jpeg Display P3", Jpegs.profiled(progressive, Profiles.DISPLAY_P3));
        all.put("jpeg P3 turned", Jpegs.turned(Jpegs.profiled(plain, Profiles.DISPLAY_P3), 8));
        all.put("jpeg grey profile on colours", Jpegs.profiled(plain, Profiles.GREY));
        all.put("jpeg broken profile", Jpegs.profiled(plain, new byte[200]));
        all.put("jpeg Adobe", Jpegs.adobe(plain, 1));
        all.put("jpeg turned 9", Jpegs.turned(plain, 9));
    }

    private static void inks(Map<String, byte[]> all) {
        byte[] icc = PressProfile.ofProgram().bytes();
        byte[] inks = new byte[4 * WIDTH * HEIGHT];
        byte[] inverted = new byte[inks.length];
        byte[] ycck = new byte[inks.length];
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int[] cmyk = cmyk(colour(i % WIDTH, i / WIDTH));
            int[] luma = luma(cmyk[0], cmyk[1], cmyk[2]);
            for (int ink = 0; ink < 4; ink++) {
                inks[4 * i + ink] = (byte) cmyk[ink];
                inverted[4 * i + ink] = (byte) (255 - cmyk[ink]);
                ycck[4 * i + ink] = (byte) (ink < 3 ? luma[ink] : 255 - cmyk[3]);
            }
        }
        byte[] cmyk = Jpegs.adobe(Jpegs.ofFour(WIDTH, HEIGHT, inverted), 0);
        byte[] adobeYcck = Jpegs.adobe(Jpegs.ofFour(WIDTH, HEIGHT, ycck), 2);
        all.put("cmyk unmarked", Jpegs.ofFour(WIDTH, HEIGHT, inks));
        all.put("cmyk", cmyk);
        all.put("cmyk profile", Jpegs.profiled(cmyk, icc));
        all.put("cmyk profile unmarked", Jpegs.profiled(Jpegs.ofFour(WIDTH, HEIGHT, inks), icc));
        all.put("ycck", adobeYcck);
        all.put("ycck profile", Jpegs.profiled(adobeYcck, icc));
        all.put("cmyk turned", Jpegs.turned(cmyk, 6));
    }

    private static void webps(Map<String, byte[]> all) {
        try (InputStream in = Matrix.class.getResourceAsStream("webp.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList()) {
                int space = line.indexOf(' ');
                String name = "webp " + line.substring(0, space);
                byte[] webp = Base64.getDecoder().decode(line.substring(space + 1));
                all.put(name, webp);
                all.put(name + " turned", turnedWebp(webp, 6));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With one chunk more, and a word of it in the first one. */
    private static byte[] turnedWebp(byte[] webp, int orientation) {
        byte[] exif = Jpegs.exif(orientation);
        ByteBuffer turned = ByteBuffer.allocate(webp.length + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        turned.put(webp)
                .put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length)
                .put(exif);
        turned.putInt(4, turned.capacity() - 8);
        turned.put(20, (byte) (webp[20] | 8));
        return turned.array();
    }

    private static void tiffs(Map<String, byte[]> all) {
        for (int orientation = 1; orientation <= 8; orientation++) {
            all.put("tiff turned " + orientation, tiff(orientation, 2, 3));
        }
        all.put("tiff grey", tiff(1, 1, 1));
        all.put("tiff grey white is 0", tiff(1, 0, 1));
        all.put("tiff inks", tiff(1, 5, 4));
    }

    /**
     * Of bare samples (TIFF 6.0, sections 6 and 16).
     *
     * @param meaning of the samples: 0 and 1 greys, 2 colours, 5 inks
     * @param samples of a pixel
     */
    private static byte[] tiff(int orientation, int meaning, int samples) {
        int[][] entries = {
            {256, 3, 1, WIDTH << 16},
            {257, 3, 1, HEIGHT << 16},
            {258, 3, 1, 8 << 16},
            {259, 3, 1, 1 << 16},
            {262, 3, 1, meaning << 16},
            {273, 4, 1, 8 + 2 + 12 * 10 + 4},
            {274, 3, 1, orientation << 16},
            {277, 3, 1, samples << 16},
            {278, 3, 1, HEIGHT << 16},
            {279, 4, 1, samples * WIDTH * HEIGHT}
        };
        return Pngs.bytes(out -> {
            out.writeInt(0x4D4D002A);
            out.writeInt(8);
            out.writeShort(entries.length);
            for (int[] entry : entries) {
                out.writeShort(entry[0]);
                out.writeShort(entry[1]);
                out.writeInt(entry[2]);
                out.writeInt(entry[3]);
            }
            out.writeInt(0);
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                int colour = colour(i % WIDTH, i / WIDTH);
                for (int sample = 0; sample < samples; sample++) {
                    int value = sample == 3 ? 0 : (colour >> (16 - 8 * sample)) & 0xFF;
                    out.write(meaning == 0 || (meaning == 5 && sample < 3) ? 255 - value : value);
                }
            }
        });
    }

    private static int[] cmyk(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int white = Math.max(red, Math.max(green, blue));
        return new int[] {255 - 255 * red / white, 255 - 255 * green / white, 255 - 255 * blue / white, 255 - white};
    }

    private static int[] luma(int red, int green, int blue) {
        return new int[] {
            sample(0.299 * red + 0.587 * green + 0.114 * blue),
            sample(-0.168736 * red - 0.331264 * green + 0.5 * blue + 128),
            sample(0.5 * red - 0.418688 * green - 0.081312 * blue + 128)
        };
    }

    private static int sample(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static Pngs png(int depth, int type) {
        return new Pngs(WIDTH, HEIGHT, depth, type);
    }
}
