package parkhang.document.opendocument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;

/** Counts the letters of files of LibreOffice and its like in their own XML, and what was read of them. */
class OpenDocumentLossTest {
    /** What is in a text's XML and is no text of it: when something was changed, and numbers that are counted again. */
    private static final Set<String> NO_TEXT = Set.of(
            "change-info", "date", "creator-initials", "number", "note-citation", "binary-data", "event-listeners");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pandoc.odt",
                "libreoffice.odt",
                "libreoffice-of-word.odt",
                "libreoffice-of-web.odt",
                "everything.odt",
                "everything.fodt"
            })
    void losesNoLetter(String name) throws Exception {
        byte[] bytes = resource(name);
        assertEquals("", lost(letters(content(bytes)), bytes));
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = OpenDocumentLossTest.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** Letters of the text that were not read, each with how often. */
    static String lost(String text, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        Content content = OpenDocument.read("a.odt", bytes, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
        int[] counts = new int[Character.MAX_VALUE + 1];
        read(content).chars().forEach(c -> counts[c]++);
        text.chars().forEach(c -> counts[c]--);
        StringBuilder lost = new StringBuilder();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] < 0 && !Character.isWhitespace(c)) {
                lost.append((char) c).append(-counts[c]).append(' ');
            }
        }
        return lost.toString();
    }

    private static String read(Content content) {
        Stream<String> text = Stream.concat(
                        Runs.of(content.blocks()).stream(),
                        content.notes().stream().flatMap(note -> Runs.of(note.blocks()).stream()))
                .map(run -> PlainText.of(run)
                        + Runs.only(Inline.Image.class, Runs.flat(run)).stream()
                                .map(image -> PlainText.of(image.description().text()))
                                .collect(Collectors.joining()));
        Stream<String> said = Stream.concat(
                Stream.of(content.said().title(), content.said().summary())
                        .filter(Objects::nonNull)
                        .map(Content.Aside::words),
                content.said().authors().stream());
        Stream<String> named = content.findings().stream().map(one -> one.message());
        return Stream.of(text, said, named).flatMap(all -> all).collect(Collectors.joining());
    }

    private static byte[] content(byte[] bytes) throws IOException {
        if (bytes[0] != 'P') {
            return bytes;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("content.xml")) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }

    /** All that stands between tags in the body. */
    private static String letters(byte[] xml) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
        StringBuilder letters = new StringBuilder();
        Element body = (Element) document.getElementsByTagNameNS("*", "body").item(0);
        append(body, letters);
        return letters.toString();
    }

    private static void append(Node node, StringBuilder into) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            into.append(node.getNodeValue());
        } else if (!isNoText(node)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                append(child, into);
            }
        }
    }

    /** A note's sign counts where its author chose it. */
    private static boolean isNoText(Node node) {
        boolean isChosen = node instanceof Element element
                && element.hasAttributeNS("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "label");
        return node.getLocalName() != null && NO_TEXT.contains(node.getLocalName()) && !isChosen;
    }
}
