package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an image's size, {@code width=50%} or {@code height=8cm}, and keeps what it does not understand. */
final class ImageSizeReader {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(width|height)=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))|\\S+", Pattern.CASE_INSENSITIVE);

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5}(?:[.,][0-9]{1,4})?)(%|[a-z]{0,2})");

    /** Of CSS (Values and Units Level 3, section 6.2), in its pixels. */
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    private final List<String> unknown = new ArrayList<>();
    private ImageSize size;

    /** @param typed the braces and what is between them */
    ImageSizeReader(String typed) {
        size = ImageSize.none(typed);
        String inside = typed.substring(1, typed.length() - 1)
                .replaceFirst("^:", "")
                .replaceAll("\\s*+=\\s*+", "=")
                .replaceAll("(?<=[0-9])\\s+(?=%)", "");
        Matcher attributes = ATTRIBUTE.matcher(inside);
        while (attributes.find()) {
            if (!isSize(attributes)) {
                unknown.add(attributes.group());
            }
        }
    }

    ImageSize size() {
        return size;
    }

    /** What says nothing here, as it is typed. */
    List<String> unknown() {
        return unknown;
    }

    private boolean isSize(Matcher attribute) {
        if (attribute.group(1) == null) {
            return false;
        }
        String value = attribute.group(2) != null
                ? attribute.group(2)
                : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
        Matcher length = LENGTH.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            return false;
        }
        double number = Double.parseDouble(length.group(1).replace(',', '.'));
        boolean isWidth = attribute.group(1).equalsIgnoreCase("width");
        if (length.group(2).equals("%")) {
            return isWidth && number <= 100 && limit(OptionalDouble.of(number), Double.POSITIVE_INFINITY, isWidth);
        }
        Double pixels = UNITS.get(length.group(2));
        return pixels != null && limit(OptionalDouble.empty(), number * pixels, isWidth);
    }

    /** Whether the limit is more than nothing, and the first of its kind. */
    private boolean limit(OptionalDouble percent, double pixels, boolean isWidth) {
        boolean isSet = isWidth
                ? !Double.isInfinite(size.percent()) || !Double.isInfinite(size.width())
                : !Double.isInfinite(size.height());
        if (isSet || percent.orElse(pixels) <= 0) {
            return false;
        }
        size = new ImageSize(
                percent.orElse(size.percent()),
                isWidth ? pixels : size.width(),
                isWidth ? size.height() : pixels,
                size.typed());
        return true;
    }
}
