package parkhang.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.pdf.markup.Dom;

/** What in the files of an e-book would run, or load something from elsewhere; nothing of ours does. */
final class ActiveMarkup {
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "form",
            "audio",
            "video",
            "base",
            "foreignobject");

    /** Addresses that are loaded, as against those that somebody follows. */
    private static final Set<String> LOADED = Set.of("src", "srcset", "data", "poster");

    private static final Pattern ELSEWHERE = Pattern.compile("(?is)\\s*([a-z][a-z0-9+.-]*:|//).*");
    private static final Pattern LOADED_BY_STYLES =
            Pattern.compile("(?is)(@import|url\\(\\s*+[\"']?+\\s*+([a-z][a-z0-9+.-]*:|//))");

    private ActiveMarkup() {}

    static List<String> in(Document document) {
        List<String> found = new ArrayList<>();
        for (Element element : Dom.all(document)) {
            String name = local(element.getTagName());
            if (ELEMENTS.contains(name) || element.hasAttribute("http-equiv")) {
                found.add("it has <" + name + ">, which runs or loads something of its own");
            }
            boolean isFollowed = name.equals("a");
            NamedNodeMap attributes = element.getAttributes();
            IntStream.range(0, attributes.getLength())
                    .mapToObj(i -> (Attr) attributes.item(i))
                    .filter(attribute -> isActive(attribute, isFollowed))
                    .forEach(attribute ->
                            found.add("<" + name + "> has " + attribute.getName() + ", which runs or loads something"));
            if (name.equals("style")) {
                found.addAll(inStyles(ownText(element)));
            }
        }
        return found;
    }

    private static boolean isActive(Attr attribute, boolean isFollowed) {
        String name = local(attribute.getName());
        boolean isLoaded = LOADED.contains(name) || (name.equals("href") && !isFollowed);
        return name.startsWith("on")
                || (isLoaded && ELSEWHERE.matcher(attribute.getValue()).matches())
                || (name.equals("style") && !inStyles(attribute.getValue()).isEmpty());
    }

    static List<String> inStyles(String css) {
        return LOADED_BY_STYLES.matcher(css).find()
                ? List.of("a style sheet of it loads something from elsewhere")
                : List.of();
    }

    /** Without that of elements in it, which may be many, and which is no style. */
    private static String ownText(Element element) {
        StringBuilder own = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            own.append(child instanceof Text text ? text.getData() : "");
        }
        return own.toString();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
