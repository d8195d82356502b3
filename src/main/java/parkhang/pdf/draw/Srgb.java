package parkhang.pdf.draw;

/** The light that a level of sRGB stands for (IEC 61966-2-1). */
public final class Srgb {
    private Srgb() {}

    /**
     * The part of the full light, from 0 to 1.
     *
     * @param level from 0 to 255
     */
    public static double light(int level) {
        double value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The highest level that has no more light than a part of the full one, from 0 to 1. */
    static int level(double light) {
        double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.floor(255 * value + 1e-9);
    }
}
