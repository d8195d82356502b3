package parkhang.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
    public static final Colour WHITE = new Colour(0xFFFFFF);
    public static final Colour BLACK = new Colour(0);

    private static final Pattern WRITTEN = Pattern.compile("#?(\\p{XDigit}{6}|\\p{XDigit}{3})");

    /** Where sRGB's curve leaves its straight beginning, as WCAG 2.2 rounds it. */
    private static final double STRAIGHT = 0.04045;

    /** A colour as CSS writes it in hexadecimal, with or without its sign; empty where it is none. */
    public static Optional<Colour> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String digits = written.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Optional.of(new Colour(Integer.parseInt(six, 16)));
    }

    /** The ratio of two colours' luminances, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8) + 0.0722 * light(rgb);
    }

    private static double light(int part) {
        double value = (part & 0xFF) / 255.0;
        return value <= STRAIGHT ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** A mixture, with so many of {@code parts} parts of the other colour. */
    Colour mixed(Colour other, int count, int parts) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = rgb >> shift & 0xFF;
            int to = other.rgb >> shift & 0xFF;
            mixed |= (from + Math.round((to - from) * count / (float) parts)) << shift;
        }
        return new Colour(mixed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
