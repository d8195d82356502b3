package parkhang.verify;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import parkhang.pdf.ScreenOnly;

/** Reads an HTML edition as a browser does: whatever stands in it, there is a page. */
final class PageReader extends DefaultHandler {
    /** What runs or loads something of its own; structured data do not. */
    private static final Set<String> ACTIVE =
            Set.of("script", "iframe", "frame", "object", "embed", "applet", "form", "base");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final String DATA = "application/ld+json";

    private final List<Heading> headings = new ArrayList<>();
    private final List<PageFacts.Link> links = new ArrayList<>();
    private final List<PageFacts.Active> active = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final List<String> imprint = new ArrayList<>();
    private final Map<String, String> metas = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private String language = "";
    private String direction = "";
    private String canonical = "";
    private @Nullable Locator place;

    /** How deep we are in the body, in what is for the screen only, in a heading, in a line of the imprint, in the title; 0 is outside. */
    private int body;

    private int unprinted;
    private int heading;
    private int line;
    private int titles;
    private int headingStart;
    private int lineStart;

    private PageReader() {}

    /** What a page holds. */
    static PageFacts read(String html) throws IOException {
        PageReader reader = new PageReader();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(reader);
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new PageFacts(
                reader.language,
                reader.direction,
                reader.title.toString().strip(),
                reader.metas,
                reader.canonical,
                reader.headings,
                reader.links,
                reader.anchors,
                reader.text.toString(),
                reader.imprint,
                reader.active);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        body += body > 0 || name.equals("body") ? 1 : 0;
        unprinted += unprinted > 0 || ScreenOnly.holds(name, value(attributes, "class")) ? 1 : 0;
        titles += titles > 0 || name.equals("title") ? 1 : 0;
        if (name.matches("h[1-6]") || heading > 0) {
            headingStart = heading++ == 0 ? text.length() : headingStart;
        }
        if (List.of(value(attributes, "class").split(" ")).contains("line") || line > 0) {
            lineStart = line++ == 0 ? text.length() : lineStart;
        }
        if (name.equals("html")) {
            language = value(attributes, "lang");
            direction = value(attributes, "dir");
        }
        lookForFacts(name, attributes);
        lookForActive(name, attributes);
    }

    private void lookForFacts(String name, Attributes attributes) {
        String id = value(attributes, "id");
        if (!id.isEmpty()) {
            anchors.add(id);
        }
        String address = value(attributes, "href");
        if (name.equals("meta")) {
            metas.put(value(attributes, "name"), value(attributes, "content"));
        } else if (name.equals("link") && value(attributes, "rel").equals("canonical")) {
            canonical = address;
        }
        if (attributes.getIndex("href") >= 0 && !name.equals("base")) {
            boolean printed = unprinted == 0 && name.equals("a");
            links.add(new PageFacts.Link(address, printed, lineNumber(), column()));
        }
        if (name.equals("img")) {
            links.add(new PageFacts.Link(value(attributes, "src"), false, lineNumber(), column()));
        }
    }

    private void lookForActive(String name, Attributes attributes) {
        if (ACTIVE.contains(name) && !value(attributes, "type").equals(DATA)) {
            active.add(new PageFacts.Active("an element <" + name + ">", lineNumber(), column()));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i).toLowerCase(Locale.ROOT);
            String value = attributes.getValue(i).strip().toLowerCase(Locale.ROOT);
            boolean runs =
                    ADDRESSES.contains(attribute) && value.replaceAll("\\s", "").startsWith("javascript:");
            if (runs || attribute.startsWith("on")) {
                active.add(
                        new PageFacts.Active("an attribute " + attribute + " that runs code", lineNumber(), column()));
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (titles > 0 && body == 0) {
            title.append(characters, start, length);
        } else if (body > 0 && unprinted == 0) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (heading > 0 && --heading == 0) {
            headings.add(new Heading(
                    name.charAt(1) - '0', text.substring(headingStart).strip()));
        }
        if (line > 0 && --line == 0) {
            imprint.add(text.substring(lineStart));
        }
        titles -= titles > 0 ? 1 : 0;
        unprinted -= unprinted > 0 ? 1 : 0;
        body -= body > 0 ? 1 : 0;
    }

    private int lineNumber() {
        return place == null ? 0 : place.getLineNumber();
    }

    private int column() {
        return place == null ? 0 : place.getColumnNumber();
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value == null ? "" : value;
    }
}
