package parkhang.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.pdf.markup.Dom;
import parkhang.text.Characters;

/**
 * What in styles and markup could keep a text from being seen that is there: properties, rules and elements that no edition has, and
 * values that would make something of no size or take it off the page. What it does not see: letters in nearly the colour of their
 * ground, sizes that grow smaller or margins that grow wider from one element to the next in it, and fonts whose letters are blank.
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

    /** Behind so many findings nothing more is looked at. */
    static final int MOST = 20;

    /** Of what is said of a finding, in code points. */
    private static final int LONGEST = 100;

    /** Where nothing is said of text: its lines are as high as those around them. */
    private static final Set<String> RAISED = Set.of("sub, sup", "sub", "sup");

    private static final Pattern PICTURE = Pattern.compile("img(?:\\.[a-z-]++)?+");
    private static final Pattern SIZE = Pattern.compile("(\\d++(?:\\.\\d++)?+|\\.\\d++)(em|rem|%|px|pt|)");
    private static final Pattern SPACE = Pattern.compile("\\s++");

    /** The least in which a text can be read, by its unit; without one, in heights of a line. */
    private static final Map<String, Double> LEAST =
            Map.of("em", 0.5, "rem", 0.5, "%", 50d, "px", 8d, "pt", 6d, "", 0.8);

    /** The most that an edition leaves beside or above something, by its unit; without one, nothing. */
    private static final Map<String, Double> FARTHEST =
            Map.of("em", 4d, "rem", 4d, "%", 10d, "px", 64d, "pt", 48d, "", 0d);

    private static final Pattern COLOUR = Pattern.compile("(?i)(?:^|;)\\s*+(background-)?color\\s*+:\\s*+([^;]++)");

    /** Elements whose text is seen at times, or never. */
    private static final Set<String> HIDING =
            Set.of("style", "template", "noscript", "details", "dialog", "datalist", "select", "font", "marquee");

    private final Set<String> properties;

    private HidingStyles(Set<String> properties) {
        this.properties = properties;
    }

    /** What hides in a style sheet. */
    List<String> inSheet(String sheet) {
        List<String> found = new ArrayList<>();
        String bare = BareStyles.of(sheet, found);
        String selector = "";
        int from = 0;
        for (int i = 0; i < bare.length() && found.size() < MOST; i++) {
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
        if (found.size() < MOST) {
            declaration(bare.substring(from).strip().toLowerCase(Locale.ROOT), selector, found);
        }
        return found;
    }

    /** What hides in a document, but for the style of what has neither text nor picture. */
    List<String> in(Document document) {
        List<String> found = new ArrayList<>();
        Set<String> letters = new HashSet<>();
        Set<String> grounds = new HashSet<>();
        List<Element> elements = Dom.all(document);
        Set<Node> lettered = lettered(elements);
        for (Element element : elements) {
            if (found.size() >= MOST) {
                return found;
            }
            String name = element.getTagName().substring(element.getTagName().indexOf(':') + 1);
            if (HIDING.contains(name)) {
                found.add("has an element <" + name + '>');
            }
            capitals(element, found);
            if (element.hasAttribute("hidden") || element.hasAttribute("aria-hidden")) {
                found.add("hides its <" + name + '>');
            }
            String style = element.getAttribute("style");
            if (!style.isEmpty() && (name.equals("img") || lettered.contains(element))) {
                found.addAll(inSheet(name + " {" + style + "}"));
            }
            COLOUR.matcher(BareStyles.of(style, new ArrayList<>()))
                    .results()
                    .forEach(colour -> (colour.group(1) == null ? letters : grounds)
                            .add(colour.group(2).strip().toLowerCase(Locale.ROOT)));
        }
        letters.retainAll(grounds);
        letters.forEach(colour -> found.add("has letters and a ground of " + colour));
        return found;
    }

    /** What has text in it; looked for from the text upwards, so that each element is come to once. */
    private static Set<Node> lettered(List<Element> elements) {
        Set<Node> lettered = new HashSet<>();
        for (Element element : elements) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text && !text.getData().isBlank()) {
                    Node around = element;
                    while (around != null && lettered.add(around)) {
                        around = around.getParentNode();
                    }
                }
            }
        }
        return lettered;
    }

    /** To who reads HTML they are small letters, and to who reads XML something else. */
    private static void capitals(Element element, List<String> found) {
        NamedNodeMap attributes = element.getAttributes();
        Stream.concat(
                        Stream.of(element.getTagName()),
                        IntStream.range(0, attributes.getLength())
                                .mapToObj(i -> attributes.item(i).getNodeName()))
                .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(name -> found.add("has the name " + name + " in capitals"));
    }

    private static void rule(String words, List<String> found) {
        String name = words.split("[\\s(]", 2)[0];
        if (name.startsWith("@") && !RULES.contains(name)) {
            found.add("has a rule " + Characters.line(name, LONGEST));
        }
    }

    private void declaration(String words, String selector, List<String> found) {
        int colon = words.indexOf(':');
        String property = words.substring(0, Math.max(0, colon)).strip();
        String value = words.substring(colon + 1).strip();
        if (!words.isEmpty() && (!properties.contains(property) || hides(property, value, selector))) {
            found.add("says " + Characters.line(words, LONGEST));
        }
    }

    private static boolean hides(String property, String value, String selector) {
        if (property.startsWith("margin") || property.startsWith("padding")) {
            return SPACE.splitAsStream(value).anyMatch(HidingStyles::isFar);
        }
        return switch (property) {
            case "display" -> value.contains("none");
            case "background" -> !PICTURE.matcher(selector).matches();
            case "color", "background-color" -> !value.matches("#[0-9a-f]{6}");
            case "font-size" -> isTiny(value);
            case "line-height" -> !RAISED.contains(selector) && isTiny(value);
            case "width", "height", "max-width", "max-height" -> !value.equals("auto") && isTiny(value);
            default -> false;
        };
    }

    private static boolean isFar(String value) {
        Matcher size = SIZE.matcher(value);
        return !value.equals("auto")
                && !(size.matches() && Double.parseDouble(size.group(1)) <= FARTHEST.getOrDefault(size.group(2), 0d));
    }

    private static boolean isTiny(String value) {
        Matcher size = SIZE.matcher(value);
        return !size.matches() || Double.parseDouble(size.group(1)) < LEAST.getOrDefault(size.group(2), 0d);
    }
}
