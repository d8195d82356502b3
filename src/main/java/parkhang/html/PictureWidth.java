package parkhang.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.archive.Picture;
import parkhang.article.ImageSize;

/** The width that an author wants a picture to have, as the style of its element. */
public final class PictureWidth {
    private static final Pattern LIMIT = Pattern.compile("([0-9.]+)(%|px)");

    /** How high a picture is at most, in rem; as in the style sheet. */
    private static final double HIGHEST = 60;

    private PictureWidth() {}

    /** A width alone, so that the picture keeps its proportions whatever limits it. */
    static String style(ImageSize size, Picture picture) {
        double ratio = (double) picture.width() / picture.height();
        List<String> limits = new ArrayList<>();
        add(size.percent(), "%", limits);
        add(Math.min(size.width(), size.height() * ratio), "px", limits);
        add(HIGHEST * ratio, "rem", limits);
        return "width: min(" + String.join(", ", limits) + ")";
    }

    /** The width that a style leaves, in CSS pixels of a text so wide; infinite where it says nothing of it. */
    public static double pixels(String style, double text) {
        double width = Double.POSITIVE_INFINITY;
        Matcher limits = LIMIT.matcher(style);
        while (limits.find()) {
            double number = Double.parseDouble(limits.group(1));
            width = Math.min(width, limits.group(2).equals("%") ? text * number / 100 : number);
        }
        return width;
    }

    private static void add(double number, String unit, List<String> limits) {
        if (!Double.isInfinite(number)) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
            limits.add(rounded.stripTrailingZeros().toPlainString() + unit);
        }
    }
}
