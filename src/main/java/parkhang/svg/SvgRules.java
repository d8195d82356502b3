package parkhang.svg;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parkhang.diagnostic.Finding;

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

    static Optional<Finding> element(String name) {
        return DRAWN.contains(name) ? Optional.empty() : refused("print", name);
    }

    /** The same within a label. */
    static Optional<Finding> span(String name) {
        return name.equals("tspan") ? Optional.empty() : refused("label", name);
    }

    static Optional<Finding> attribute(String name, String value) {
        if (name.regionMatches(true, 0, "on", 0, 2)) {
            return refused("script", name);
        } else if (name.equals("href")) {
            return LOCAL.matcher(value).matches() ? Optional.empty() : refused("href", name);
        } else if (EFFECTS.contains(name) && !value.strip().equals("none")) {
            return refused("print", name);
        }
        return style(value);
    }

    /** Whether a style sheet says how labels are set, which nobody would follow. */
    static boolean setsType(String css) {
        return TYPE.matcher(css).find();
    }

    static Optional<Finding> style(String css) {
        if (FETCHING.matcher(css).find()) {
            return refused("style", "");
        }
        return EFFECT.matcher(css).find() ? refused("effect", "") : Optional.empty();
    }

    private static Optional<Finding> refused(String which, String name) {
        return Optional.of(SvgCode.SVG_REFUSED.with(which, Map.of("name", name)));
    }
}
