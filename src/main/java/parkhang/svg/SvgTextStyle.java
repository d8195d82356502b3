package parkhang.svg;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a figure's text is set; elements inherit it from those around them (SVG 2, chapter 11).
 *
 * @param size of an em, in the figure's units
 * @param anchor which part of the text stands at its place: {@code start}, {@code middle} or {@code end}
 * @param baseline which line of it does, by SVG's words
 */
record SvgTextStyle(double size, Lettering.Type type, String anchor, String baseline) {
    static final SvgTextStyle INITIAL = new SvgTextStyle(16, new Lettering.Type(false, false, false), "start", "auto");

    private static final double PIXELS_PER_POINT = 96 / 72.0;
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)(px|pt|em|)(?![\\w%]).*");
    private static final Pattern DECLARATION = Pattern.compile("([-\\w]+)\\s*:([^;]*)");
    private static final Pattern SHORTHAND_SIZE = Pattern.compile("(?:^|\\s)([\\d.]+(?:px|pt|em))");
    private static final Pattern SERIF = Pattern.compile("(?<!sans-)(?<!sans )serif|times|georgia|garamond|palatino");

    /** The style of an element in one of this style. Its {@code style} attribute counts before the others. */
    SvgTextStyle with(Map<String, String> attributes) {
        Map<String, String> declared = new HashMap<>(attributes);
        Matcher declaration = DECLARATION.matcher(attributes.getOrDefault("style", ""));
        while (declaration.find()) {
            declared.put(declaration.group(1), declaration.group(2).strip());
        }
        String font = declared.getOrDefault("font", "");
        Matcher shorthand = SHORTHAND_SIZE.matcher(font);
        if (shorthand.find()) {
            declared.putIfAbsent("font-size", shorthand.group(1));
            declared.putIfAbsent("font-weight", font.contains("bold") ? "bold" : "normal");
            declared.putIfAbsent("font-family", font);
        }
        return new SvgTextStyle(
                size(declared.get("font-size")),
                type(declared),
                declared.getOrDefault("text-anchor", anchor),
                declared.getOrDefault("dominant-baseline", baseline));
    }

    /** What is no size, or none that can be drawn, is passed over. */
    private double size(@Nullable String text) {
        double found = length(text).orElse(size);
        return found >= 1e-3 && found <= 1e4 ? found : size;
    }

    private Lettering.Type type(Map<String, String> declared) {
        String weight = declared.getOrDefault("font-weight", type.bold() ? "bold" : "normal");
        String slope = declared.getOrDefault("font-style", type.italic() ? "italic" : "normal");
        String family = declared.get("font-family");
        return new Lettering.Type(
                family == null
                        ? type.serif()
                        : SERIF.matcher(family.toLowerCase(Locale.ROOT)).find(),
                weight.matches("bold|bolder|[6-9]00"),
                slope.matches("italic|oblique.*"));
    }

    /** A length in the figure's units, the first where it is a list; empty where it is none, or in percent. */
    OptionalDouble length(@Nullable String text) {
        Matcher length = LENGTH.matcher(text == null ? "" : text);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double unit =
                switch (length.group(2)) {
                    case "em" -> size;
                    case "pt" -> PIXELS_PER_POINT;
                    default -> 1;
                };
        return OptionalDouble.of(Double.parseDouble(length.group(1)) * unit);
    }

    /** How far below its place the text's own baseline is, in ems. */
    double drop() {
        return switch (baseline) {
            case "middle" -> 0.27;
            case "central" -> 0.35;
            case "hanging", "text-before-edge", "text-top" -> 0.75;
            case "text-after-edge", "text-bottom", "ideographic" -> -0.25;
            default -> 0;
        };
    }
}
