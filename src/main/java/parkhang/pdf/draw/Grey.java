package parkhang.pdf.draw;

/** Greys in place of colours, by their light (IEC 61966-2-1). */
public final class Grey {
    private Grey() {}

    /**
     * How light a colour is, from 0 to 1.
     *
     * @param rgb red, green and blue, eight bits each
     */
    public static double light(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    /** The level of a grey of that light, from 0 to 255, and no lighter. */
    public static int level(double light) {
        double encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.floor(255 * encoded);
    }

    private static double linear(int level) {
        double value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
