package parkhang.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.pdf.markup.Dom;

/**
 * What in styles and markup could keep a text from being seen that is there. All that no edition's styles say is refused, for there are more ways
 * to hide a text than anybody has counted; and of what they say, what would make something of no size or take it off the page.
 */
final class HidingStyles {
    /** A book leaves colours to its reader. */
    static final HidingStyles OF_BOOKS = new HidingStyles(Set.of(
            ("background border border-bottom border-collapse border-color border-inline-start border-top break-after"
                            + " break-inside display font-family font-size font-style font-variant-caps"
                            + " font-variant-numeric font-weight height hyphens line-height list-style margin"
                            + " margin-bottom margin-top max-height max-width overflow-wrap padding padding-bottom"
                            + " padding-inline-start padding-top page-break-after page-break-inside src text-align"
                            + " text-decoration unicode-range vertical-align -webkit-hyphens white-space width")
                    .split(" ")));

    static final HidingStyles OF_MAILS = new HidingStyles(Set.of(
            ("background-color border border-bottom border-collapse border-left border-right border-spacing border-top"
                            + " color font-family font-size font-style font-synthesis font-weight height line-height"
                            + " list-style margin max-width overflow-wrap padding padding-left padding-right"
                            + " text-align text-decoration text-wrap vertical-align white-space width")
                    .split(" ")));

    private static final Set<String> RULES = Set.of("@media", "@font-face");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|'[^'\\n]*+'");
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\([^)]*+\\)");

    /** Where nothing is said of text: its lines are as high as those around them. */
    private static final Set<String> RAISED = Set.of("sub, sup", "sub", "sup");

    private static final Pattern SIZE = Pattern.compile("(\\d*\\.?\\d+)(em|rem|%|px|pt|)");

    /** The least in which a text can be read, by its unit; without one, in heights of a line. */
    private static final Map<String, Double> LEAST =
            Map.of("em", 0.5, "rem", 0.5, "%", 50d, "px", 8d, "pt", 6d, "", 0.8);

    private static final Pattern NOTHING = Pattern.compile("(?:^|[^0-9.])(?:0++(?:\\.0*+)?+|\\.0++)(?![0-9.])");
    private static final Pattern FAR = Pattern.compile("-[.0-9]|(?<![.0-9])[0-9]{3}");

    private static final Pattern COLOUR = Pattern.compile("(?i)(?:^|;) *(background-)?color *: *([^;]+)");

    /** Elements whose text is seen at times, or never. */
    private static final Set<String> HIDING =
            Set.of("style", "template", "noscript", "details", "dialog", "datalist", "select", "font", "marquee");

    private final Set<String> properties;

    private HidingStyles(Set<String> properties) {
        this.properties = properties;
    }

    /** What hides in a style sheet. */
    List<String> inSheet(String sheet) {
        String bare = ADDRESS.matcher(
                        STRING.matcher(COMMENT.matcher(sheet).replaceAll(" ")).replaceAll("\"\""))
                .replaceAll("url()");
        List<String> found = new ArrayList<>();
        if (bare.indexOf('\\') >= 0) {
            found.add("has names that are written in escapes");
        }
        String selector = "";
        int from = 0;
        for (int i = 0; i < bare.length(); i++) {
            char sign = bare.charAt(i);
            if (sign == '{' || sign == '}' || sign == ';') {
                String words = bare.substring(from, i).strip().toLowerCase(Locale.ROOT);
                if (sign == '{') {
                    selector = words;
                    rule(words, found);
                } else {
                    declaration(words, selector, found);
                }
                from = i + 1;
            }
        }
        declaration(bare.substring(from).strip().toLowerCase(Locale.ROOT), selector, found);
        return found;
    }

    /** What hides in a document, but for the style of what has neither text nor picture. */
    List<String> in(Document document) {
        List<String> found = new ArrayList<>();
        Set<String> letters = new HashSet<>();
        Set<String> grounds = new HashSet<>();
        for (Element element : Dom.all(document)) {
            String name = element.getTagName().replaceFirst(".*:", "");
            if (HIDING.contains(name)) {
                found.add("has an element <" + name + '>');
            }
            if (element.hasAttribute("hidden") || element.hasAttribute("aria-hidden")) {
                found.add("hides its <" + name + '>');
            }
            if (element.hasAttribute("style")
                    && (name.equals("img") || !element.getTextContent().isBlank())) {
                found.addAll(inSheet(name + " {" + element.getAttribute("style") + "}"));
            }
            COLOUR.matcher(element.getAttribute("style"))
                    .results()
                    .forEach(colour -> (colour.group(1) == null ? letters : grounds)
                            .add(colour.group(2).strip().toLowerCase(Locale.ROOT)));
        }
        letters.retainAll(grounds);
        letters.forEach(colour -> found.add("has letters and a ground of " + colour));
        return found;
    }

    private static void rule(String words, List<String> found) {
        String name = words.split("[\\s(]", 2)[0];
        if (name.startsWith("@") && !RULES.contains(name)) {
            found.add("has a rule " + name);
        }
    }

    private void declaration(String words, String selector, List<String> found) {
        int colon = words.indexOf(':');
        String property = words.substring(0, Math.max(0, colon)).strip();
        String value = words.substring(colon + 1).strip();
        if (!words.isEmpty() && (!properties.contains(property) || hides(property, value, selector))) {
            found.add("says " + words);
        }
    }

    private static boolean hides(String property, String value, String selector) {
        if (property.startsWith("margin") || property.startsWith("padding")) {
            return FAR.matcher(value).find();
        }
        return switch (property) {
            case "display" -> value.contains("none");
            case "background" -> !selector.startsWith("img");
            case "color", "background-color" -> !value.matches("#[0-9a-f]{6}");
            case "font-size" -> isTiny(value);
            case "line-height" -> !RAISED.contains(selector) && isTiny(value);
            case "width", "height", "max-width", "max-height" ->
                NOTHING.matcher(value).find();
            default -> false;
        };
    }

    private static boolean isTiny(String value) {
        Matcher size = SIZE.matcher(value);
        return !size.matches() || Double.parseDouble(size.group(1)) < LEAST.getOrDefault(size.group(2), 0d);
    }
}
