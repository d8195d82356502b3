package parkhang.pdf.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.tag.Link;

/**
 * Says of each link where it leads, in the edition's own words: its text, and behind it the address, or how that begins which it leads
 * to. A link with a title says that.
 */
public final class LinkWords {
    private static final String BETWEEN = " \u2013 ";

    /** In code points: more of a note nobody wants to hear at its number. */
    private static final int LONGEST = 120;

    private static final String SOFT_HYPHEN = "\u00AD";

    private final Map<String, Element> targets = new HashMap<>();

    private LinkWords(Document document) {
        for (Element element : Dom.all(document)) {
            if (element.hasAttribute("id")) {
                targets.putIfAbsent('#' + element.getAttribute("id"), element);
            }
        }
    }

    /** The links of an edition, in its order. */
    public static List<Link> of(Document document) {
        LinkWords words = new LinkWords(document);
        return Dom.all(document, "a").stream()
                .filter(link -> link.hasAttribute("href"))
                .map(link -> new Link(link, words.of(link)))
                .toList();
    }

    private String of(Element link) {
        if (!link.getAttribute("title").isBlank()) {
            return link.getAttribute("title").strip();
        }
        String text = text(link);
        String address = link.getAttribute("href");
        Element target = targets.get(address);
        boolean inside = address.startsWith("#");
        String goal = inside ? target == null ? "" : beginning(target) : said(address);
        if (goal.isEmpty() || goal.equals(text) || (!inside && text.contains(goal))) {
            return text;
        }
        boolean said = inside ? goal.startsWith(text + ' ') : goal.contains(text);
        return text.isEmpty() || said ? goal : text + BETWEEN + goal;
    }

    private static String said(String address) {
        return address.replaceFirst("^(mailto|tel):", "");
    }

    /** A chapter begins with its title, a note with its words. */
    private static String beginning(Element target) {
        Element heading = heading(target);
        String text = text(heading == null ? target : heading);
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        String first = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        return first.replaceFirst("\\s+\\S*$", "") + '\u2026';
    }

    private static @Nullable Element heading(Element around) {
        for (Node node = around.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                Element found = element.getTagName().matches("h[1-6]") ? element : heading(element);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Of a picture its description; without the numbers of notes. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString().replace(SOFT_HYPHEN, "").replaceAll("\\s+", " ").strip();
    }

    private static void append(Element element, StringBuilder text) {
        if (element.getTagName().equals("img")) {
            text.append(' ').append(element.getAttribute("alt")).append(' ');
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                if (!isNumber(inner)) {
                    append(inner, text);
                }
            } else {
                text.append(node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "");
            }
        }
    }

    private static boolean isNumber(Element element) {
        return Dom.hasClass(element, PageClass.NOTE_REFERENCE)
                || Dom.hasClass(element, PageClass.ADDRESS_REFERENCE)
                || Dom.hasClass(element, PageClass.FOOTNOTE)
                || Dom.hasClass(element, PageClass.FOOTNOTE_NUMBER);
    }
}
