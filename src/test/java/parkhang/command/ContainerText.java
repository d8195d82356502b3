package parkhang.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The text that a document's container holds, read without any of our readers: the JDK's zip and XML, and nu.validator's HTML. Text is
 * whatever some reader of the document may come to see, also what is hidden, deleted, a comment, or on each page. Numbers that the
 * program makes itself (of pages, and the marks of notes) and words that only machines read (scripts, styles) are none.
 */
final class ContainerText {
    private static final Pattern WORD_PARTS =
            Pattern.compile("word/(?:document|footnotes|endnotes|comments|header[0-9]*|footer[0-9]*)\\.xml");
    private static final Pattern OPEN_PARTS = Pattern.compile("(?:.*/)?content\\.xml|styles\\.xml");
    private static final Set<String> WORD_TEXTS = Set.of("t", "delText");
    private static final Set<String> WORD_ENDS =
            Set.of("p", "tab", "br", "cr", "del", "ins", "moveFrom", "moveTo", "rt", "rubyBase", "comment");
    private static final Set<String> PAGE_MACHINES = Set.of("script", "style", "template", "annotation");
    private static final Set<String> OPEN_MACHINES = Set.of(
            "note-citation",
            "page-number",
            "page-count",
            "creator",
            "date-string",
            "binary-data",
            "change-info",
            "sender-initials");
    private static final Set<String> OPEN_SPACES = Set.of("s", "tab", "line-break");
    private static final Set<String> RUNS =
            Set.of("span", "a", "b", "i", "em", "strong", "u", "s", "sup", "sub", "font", "tt");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[?[0-9ivx]{1,4}\\]?|[\u21A9\uFE0E\\s]+");

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private ContainerText() {}

    /** Its paragraphs, or parts of these; no word is divided between two. */
    static List<String> of(String name, byte[] bytes) throws IOException, SAXException {
        ContainerText text = new ContainerText();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> parts(bytes, WORD_PARTS, text::word);
            case "odt" -> parts(bytes, OPEN_PARTS, text::open);
            case "html" -> text.pieces.addAll(ofPage(new String(bytes, StandardCharsets.UTF_8)));
            case "xml" -> text.pieces.addAll(SiteContainer.of(xml(bytes).getDocumentElement()));
            case "eml" -> text.pieces.addAll(MailContainer.of(bytes));
            default -> throw new IllegalArgumentException("nobody knows where the text of " + name + " is");
        }
        text.end();
        return text.pieces;
    }

    /** The paragraphs of a page. */
    static List<String> ofPage(String html) throws IOException, SAXException {
        ContainerText text = new ContainerText();
        text.page(html(html).getElementsByTagName("body").item(0));
        text.end();
        return text.pieces;
    }

    private static void parts(byte[] bytes, Pattern names, Consumer<Node> reader) throws IOException, SAXException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.matcher(entry.getName()).matches()) {
                    reader.accept(xml(zip.readAllBytes()).getDocumentElement());
                }
            }
        }
    }

    private static Document xml(byte[] bytes) throws IOException, SAXException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document html(String text) throws IOException, SAXException {
        return new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET).parse(new InputSource(new StringReader(text)));
    }

    /** Of two forms of the same, the first. */
    private void word(Node node) {
        String name = node.getLocalName();
        if ("Fallback".equals(name)) {
            return;
        }
        if (WORD_TEXTS.contains(String.valueOf(name))) {
            piece.append(node.getTextContent());
        } else if ("docPr".equals(name)) {
            attribute(node, "descr");
        } else if ("noBreakHyphen".equals(name)) {
            piece.append('\u2011');
        } else if ("softHyphen".equals(name)) {
            piece.append('\u00AD');
        }
        nested(node, !WORD_ENDS.contains(String.valueOf(name)), this::word);
    }

    private void open(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            piece.append(node.getTextContent());
            return;
        }
        String name = String.valueOf(node.getLocalName());
        if (String.valueOf(node.getNamespaceURI()).endsWith("MathML")) {
            nested(node, !name.equals("math"), this::formula);
            return;
        }
        if (OPEN_SPACES.contains(name)) {
            piece.append(' ');
            return;
        }
        boolean isPart = Set.of("document-content", "document-styles").contains(name);
        if (isPart) {
            children(node).stream()
                    .filter(child -> Set.of("body", "master-styles").contains(String.valueOf(child.getLocalName())))
                    .forEach(this::open);
        } else if (!OPEN_MACHINES.contains(name)
                && !(name.equals("date")
                        && "annotation".equals(node.getParentNode().getLocalName()))) {
            boolean isRun = RUNS.contains(name) || name.startsWith("bookmark") || name.startsWith("change");
            nested(node, isRun, this::open);
        }
    }

    /** Its signs in a row, without the same in another notation. */
    private void formula(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            piece.append(node.getTextContent().strip());
        } else if (!"annotation".equals(node.getLocalName())) {
            children(node).forEach(this::formula);
        }
    }

    private void page(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            piece.append(node.getTextContent());
            return;
        }
        String name = String.valueOf(node.getLocalName());
        if (!PAGE_MACHINES.contains(name) && node instanceof Element element && !isNoteMark(element)) {
            if (name.equals("img")) {
                attribute(node, "alt");
            }
            nested(node, RUNS.contains(name), this::page);
        }
    }

    /** Whether an element is a link to a note, or back from one, and holds no more than its mark. */
    private static boolean isNoteMark(Element element) {
        return "a".equals(element.getLocalName())
                && element.getAttribute("href").startsWith("#")
                && NOTE_MARK.matcher(element.getTextContent()).matches();
    }

    private void nested(Node node, boolean isRun, Consumer<Node> reader) {
        if (!isRun) {
            end();
        }
        children(node).forEach(reader);
        if (!isRun) {
            end();
        }
    }

    private void attribute(Node node, String name) {
        end();
        piece.append(((Element) node).getAttribute(name));
        end();
    }

    private void end() {
        if (!piece.toString().isBlank()) {
            pieces.add(piece.toString());
        }
        piece.setLength(0);
    }

    private static List<Node> children(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength())
                .mapToObj(node.getChildNodes()::item)
                .toList();
    }
}
