package parkhang.prepress;

import parkhang.pdf.draw.Srgb;

/**
 * How light a colour is, and how far from grey, as the eye sees it (CIE L*a*b*).
 *
 * @param lightness from 0 to 100
 * @param chroma 0 for a grey, about 100 for the strongest colours
 */
record Lab(double lightness, double chroma) {
    /** Where the cube root gives way to a line (CIE 15). */
    private static final double LINEAR_BELOW = 216.0 / 24389;

    private static final double SLOPE = 24389.0 / 27;

    /** @param rgb a colour of sRGB, eight bits each */
    static Lab of(int rgb) {
        double red = Srgb.light(rgb >> 16 & 0xFF);
        double green = Srgb.light(rgb >> 8 & 0xFF);
        double blue = Srgb.light(rgb & 0xFF);
        double x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        double y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.0890);
        return new Lab(lightness(y), Math.hypot(500 * (x - y), 200 * (y - z)));
    }

    /** @param y how much light there is, 1 for the paper's white */
    static double ofLight(double y) {
        return lightness(curve(y));
    }

    private static double lightness(double curved) {
        return 116 * curved - 16;
    }

    private static double curve(double light) {
        return light > LINEAR_BELOW ? Math.cbrt(light) : (SLOPE * light + 16) / 116;
    }
}
