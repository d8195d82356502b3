package parkhang.svg;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a figure. Each answer is what is wrong, or nothing. */
final class SvgRules {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** What leaves no mark on a page. */
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata");

    private static final Set<String> DRAWN = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "clipPath",
            "marker",
            "style",
            "text",
            "tspan");

    private static final Pattern LOCAL = Pattern.compile("#[^\\s#\"'()]+");

    /** CSS can write any letter as an escape, and its at-rules fetch. */
    private static final Pattern FETCHING = Pattern.compile("(?i)[\\\\@<]|url\\(\\s*[\"']?(?!#)|javascript:");

    /** They would turn lines and areas into pixels. */
    private static final Pattern EFFECT =
            Pattern.compile("(?i)(?<![-\\w])(filter|mask|mix-blend-mode)\\s*:\\s*(?!none|normal)");

    private static final Pattern TYPE =
            Pattern.compile("(?i)(?<![-\\w])(font|text-anchor|dominant-baseline)[-a-z]*\\s*:");

    private static final Set<String> EFFECTS = Set.of("filter", "mask");

    private SvgRules() {}

    /** Whether an element and all in it says nothing that is drawn: notes of the program that made the figure, for one. */
    static boolean isUnseen(boolean foreign, String element) {
        return foreign || UNSEEN.contains(element);
    }

    static Optional<String> element(String name) {
        return DRAWN.contains(name) ? Optional.empty() : Optional.of("`" + name + "` can't be printed as it is");
    }

    /** The same within a label. */
    static Optional<String> span(String name) {
        return name.equals("tspan") ? Optional.empty() : Optional.of("`" + name + "` can't stand in a label");
    }

    static Optional<String> attribute(String name, String value) {
        if (name.regionMatches(true, 0, "on", 0, 2)) {
            return Optional.of("`" + name + "` would run a script");
        } else if (name.equals("href")) {
            return LOCAL.matcher(value).matches() ? Optional.empty() : Optional.of("`href` leads out of the figure");
        } else if (EFFECTS.contains(name) && !value.strip().equals("none")) {
            return Optional.of("`" + name + "` can't be printed as it is");
        }
        return style(value);
    }

    /** Whether a style sheet says how labels are set, which nobody would follow. */
    static boolean setsType(String css) {
        return TYPE.matcher(css).find();
    }

    static Optional<String> style(String css) {
        if (FETCHING.matcher(css).find()) {
            return Optional.of("a style leads out of the figure");
        }
        return EFFECT.matcher(css).find()
                ? Optional.of("a style's effect can't be printed as it is")
                : Optional.empty();
    }
}
