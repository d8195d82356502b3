package parkhang.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;

/** Counts the letters of Word files in their own XML, and what was read of them. */
class WordLossTest {
    private final Random random = new Random(17);

    @ParameterizedTest
    @ValueSource(strings = {"pandoc.docx", "libreoffice.docx"})
    void losesNoLetterOfOtherPrograms(String name) throws Exception {
        assertNothingLost(WordDocumentTest.resource(name));
    }

    @Test
    void losesNoLetterOfRandomDocuments() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertNothingLost(document());
        }
    }

    private byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFHeaderFooterPolicy furniture = document.createHeaderFooterPolicy();
            furniture
                    .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(words());
            furniture
                    .createFooter(XWPFHeaderFooterPolicy.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText(words());
            for (int i = 0; i < 12; i++) {
                if (random.nextInt(5) == 0) {
                    table(document);
                } else {
                    paragraph(document, document.createParagraph());
                }
            }
            document.getProperties().getCoreProperties().setTitle(words());
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void table(XWPFDocument document) {
        XWPFTable table = document.createTable(1 + random.nextInt(3), 1 + random.nextInt(3));
        table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cell(document, cell)));
    }

    private void cell(XWPFDocument document, XWPFTableCell cell) {
        paragraph(document, cell.getParagraphs().get(0));
        if (random.nextInt(3) == 0) {
            paragraph(document, cell.addParagraph());
        }
        if (random.nextInt(6) == 0) {
            cell.getCTTc().addNewTcPr().addNewVMerge();
        }
    }

    private void paragraph(XWPFDocument document, XWPFParagraph paragraph) {
        if (random.nextInt(4) == 0) {
            paragraph.setStyle(
                    List.of("Heading1", "Title", "Quote", "Caption", "TOC1").get(random.nextInt(5)));
        }
        int runs = 1 + random.nextInt(4);
        for (int i = 0; i < runs; i++) {
            XWPFRun run = random.nextInt(5) == 0
                    ? paragraph.createHyperlinkRun(random.nextBoolean() ? "https://example.org/" : "javascript:x()")
                    : paragraph.createRun();
            run.setText(words());
            run.setBold(random.nextBoolean());
            run.setItalic(random.nextInt(4) == 0);
            run.setVanish(random.nextInt(12) == 0);
            run.setUnderline(random.nextInt(6) == 0 ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
            if (random.nextInt(6) == 0) {
                run.addBreak();
            }
        }
        if (random.nextInt(5) == 0) {
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText(words());
            paragraph.addFootnoteReference(note);
        }
    }

    private String words() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> List.of("Fluss", "дом", "*b*", "&amp;", "ཆུ", "[1]", "a_b", "<i>", "№ 5", "Wort")
                        .get(random.nextInt(10)))
                .collect(Collectors.joining(" "));
    }

    /** Counts from the file's own XML. */
    private static void assertNothingLost(byte[] bytes) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Content content = WordDocument.read("a.docx", bytes, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
        String found = Stream.of(
                        Runs.of(content.blocks()).stream(),
                        content.notes().stream().flatMap(note -> Runs.of(note.blocks()).stream()))
                .flatMap(runs -> runs)
                .map(PlainText::of)
                .collect(Collectors.joining());
        String said = Stream.concat(
                        Stream.of(content.said().title(), content.said().summary())
                                .filter(Objects::nonNull)
                                .map(Content.Aside::words),
                        content.said().authors().stream())
                .collect(Collectors.joining());
        String named = content.findings().stream().map(one -> one.message()).collect(Collectors.joining());
        String around = content.furniture().stream().map(Content.Aside::words).collect(Collectors.joining());
        int[] counts = new int[Character.MAX_VALUE + 1];
        (found + said + named + around).chars().forEach(c -> counts[c]++);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(document|footnotes|endnotes|header[0-9]*|footer[0-9]*)\\.xml")) {
                    letters(zip.readAllBytes()).chars().forEach(c -> counts[c]--);
                }
            }
        }
        StringBuilder lost = new StringBuilder();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] < 0 && !Character.isWhitespace(c)) {
                lost.append((char) c).append(-counts[c]).append(' ');
            }
        }
        assertEquals("", lost.toString());
    }

    private static String letters(byte[] xml) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
        StringBuilder letters = new StringBuilder();
        NodeList texts = document.getElementsByTagNameNS("*", "t");
        for (int i = 0; i < texts.getLength(); i++) {
            if (!isIn((Element) texts.item(i), "Fallback")) {
                letters.append(texts.item(i).getTextContent());
            }
        }
        return letters.toString();
    }

    private static boolean isIn(Element element, String name) {
        Node parent = element.getParentNode();
        while (parent != null && !name.equals(parent.getLocalName())) {
            parent = parent.getParentNode();
        }
        return parent != null;
    }
}
