package parkhang.pdf.draw;

/** The levels of sRGB and the light that they stand for (IEC 61966-2-1). */
public final class Srgb {
    private Srgb() {}

    /**
     * The part of the full light, from 0 to 1.
     *
     * @param level of red, green or blue, from 0 to 255
     */
    public static double light(int level) {
        double value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /**
     * How light a colour is, from 0 to 1.
     *
     * @param rgb red, green and blue, eight bits each
     */
    public static double luminance(int rgb) {
        return 0.2126 * light(rgb >> 16 & 0xFF) + 0.7152 * light(rgb >> 8 & 0xFF) + 0.0722 * light(rgb & 0xFF);
    }

    /** The level of a grey of that light, from 0 to 255, and no lighter. */
    public static int grey(double light) {
        double encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.floor(255 * encoded);
    }
}
