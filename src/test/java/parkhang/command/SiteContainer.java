package parkhang.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The text that the export of a WordPress site holds, read with the JDK's XML and nu.validator's HTML: of each post and page that is
 * published its title, excerpt, author, categories, tags, text and notes, the blocks that it shares with others, and what the site says
 * of its pictures in galleries. Of one that is not published, the title.
 */
final class SiteContainer {
    private static final Pattern SHARED = Pattern.compile("<!-- wp:block \\{\"ref\":(\\d+)\\} /-->");
    private static final Pattern GALLERY = Pattern.compile("(?<!\\[)\\[gallery[^\\]]*ids=\"([\\d,]+)\"[^\\]]*\\]");
    private static final Pattern EMBEDDED =
            Pattern.compile("\\[(?:audio|video)[^\\]]*\"(https?:[^\"]*)\"[^\\]]*\\]\\[/\\w+\\]");
    private static final Pattern OWN = Pattern.compile("\\[/?(?:caption|embed)\\b[^\\]]*\\]");
    private static final Pattern NOTE = Pattern.compile("\"content\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final List<Element> items;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();

    private SiteContainer(Element root) {
        items = elements(root, "item");
        items.forEach(item -> byId.put(text(item, "wp:post_id"), item));
        elements(root, "wp:author")
                .forEach(
                        author -> authors.put(text(author, "wp:author_login"), text(author, "wp:author_display_name")));
    }

    static List<String> of(Element root) throws IOException, SAXException {
        SiteContainer site = new SiteContainer(root);
        List<String> pieces = new ArrayList<>();
        for (Element item : site.items) {
            String kind = text(item, "wp:post_type");
            if (kind.equals("post") || kind.equals("page")) {
                pieces.addAll(site.post(item));
            }
        }
        return pieces;
    }

    private List<String> post(Element item) throws IOException, SAXException {
        List<String> html = new ArrayList<>(List.of(text(item, "title")));
        if (text(item, "wp:status").equals("publish")) {
            html.add(text(item, "excerpt:encoded"));
            html.add(authors.get(text(item, "dc:creator")));
            elements(item, "category").forEach(category -> html.add(category.getTextContent()));
            html.add(shown(text(item, "content:encoded")));
            elements(item, "wp:postmeta").stream()
                    .filter(meta -> text(meta, "wp:meta_key").equals("footnotes"))
                    .flatMap(meta -> NOTE.matcher(text(meta, "wp:meta_value")).results())
                    .forEach(note -> html.add(unescaped(note.group(1))));
        }
        List<String> pieces = new ArrayList<>();
        for (String one : html) {
            pieces.addAll(ContainerText.ofPage(one));
        }
        return pieces;
    }

    private String shown(String content) {
        String text = SHARED.matcher(content)
                .replaceAll(block -> Matcher.quoteReplacement(
                        text(Objects.requireNonNull(byId.get(block.group(1))), "content:encoded")));
        text = GALLERY.matcher(text)
                .replaceAll(gallery ->
                        Matcher.quoteReplacement(Stream.of(gallery.group(1).split(","))
                                .map(byId::get)
                                .map(SiteContainer::picture)
                                .reduce("", String::concat)));
        text = EMBEDDED.matcher(text).replaceAll("<p>$1</p>");
        return OWN.matcher(text).replaceAll(" ").replace("[[", "[").replace("]]", "]");
    }

    private static String picture(Element attachment) {
        String description = elements(attachment, "wp:postmeta").stream()
                .filter(meta -> text(meta, "wp:meta_key").equals("_wp_attachment_image_alt"))
                .map(meta -> text(meta, "wp:meta_value"))
                .findFirst()
                .orElse("");
        return "<p>" + description + "</p><p>" + text(attachment, "excerpt:encoded") + "</p>";
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(json)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .replaceAll("\\\\(.)", "$1");
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
