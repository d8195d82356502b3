package parkhang.imprint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a sheet when it is trimmed, in points. */
public record TrimSize(float width, float height) {
    /** In millimetres: {@code 170x240mm}. */
    private static final Pattern MEASURED = Pattern.compile("([0-9]{2,3}(?:\\.[0-9]+)?)x([0-9]{2,3}(?:\\.[0-9]+)?)mm");

    /** In millimetres: an A6 is a little wider. A smaller sheet holds no column of text, and a larger one is no page. */
    private static final float LEAST = 100;

    private static final float MOST = 450;

    public static TrimSize of(Paper paper) {
        return new TrimSize(paper.width(), paper.height());
    }

    /** A paper's name, or a width and a height such as {@code 170x240mm}; empty where it is neither, or no size for a page. */
    public static Optional<TrimSize> named(String text) {
        Matcher measured = MEASURED.matcher(text);
        return measured.matches()
                ? of(Float.parseFloat(measured.group(1)), Float.parseFloat(measured.group(2)))
                : Paper.named(text).map(TrimSize::of);
    }

    /** In millimetres, as an imprint has it. */
    public String label() {
        return millimetres(width) + "x" + millimetres(height) + "mm";
    }

    private static String millimetres(float points) {
        return BigDecimal.valueOf(Points.toMillimetres(points))
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Optional<TrimSize> of(float width, float height) {
        boolean isPage = width >= LEAST && height >= LEAST && width <= MOST && height <= MOST;
        return isPage
                ? Optional.of(new TrimSize(Points.ofMillimetres(width), Points.ofMillimetres(height)))
                : Optional.empty();
    }
}
