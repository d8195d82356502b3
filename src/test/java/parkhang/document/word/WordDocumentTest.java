package parkhang.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;

/** Every letter of a Word file is in a block, or named. */
class WordDocumentTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String ALL = W
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String STYLES = "<w:styles " + W + ">"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"
            + style("Titel", "Title")
            + style("Untertitel", "Subtitle")
            + style("berschrift1", "heading 1")
            + style("berschrift2", "heading 2")
            + style("Zitat", "Quote")
            + style("Beschriftung", "caption")
            + style("Verzeichnis1", "toc 1")
            + "<w:style w:type=\"character\" w:styleId=\"Fett\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
            + "</w:styles>";
    private static final String NUMBERING = "<w:numbering " + W + ">"
            + "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "•") + level(1, "bullet", "◦")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/>"
            + "</w:lvlOverride></w:num></w:numbering>";

    private final Diagnostics diagnostics = new Diagnostics();

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static String level(int level, String format, String sign) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + sign + "\"/></w:lvl>";
    }

    private static String p(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(words) + "</w:p>";
    }

    private static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A file as Word writes it, with as few parts as there need be. */
    private static byte[] docx(String body, String... parts) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "_rels/.rels",
                relations("r0", "officeDocument", "word/document.xml"),
                "word/document.xml",
                "<w:document " + ALL + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                STYLES,
                "word/numbering.xml",
                NUMBERING));
        all.addAll(List.of(parts));
        if (!all.contains("word/_rels/document.xml.rels")) {
            all.addAll(List.of(
                    "word/_rels/document.xml.rels",
                    relations("r1", "styles", "styles.xml", "r2", "numbering", "numbering.xml")));
        }
        return zip(all);
    }

    private static byte[] zip(List<String> namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts.get(i)));
                zip.write(namesAndTexts.get(i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Of ids, kinds and targets; a target with a colon is outside. */
    private static String relations(String... triples) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < triples.length; i += 3) {
            xml.append("<Relationship Id=\"")
                    .append(triples[i])
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(triples[i + 1])
                    .append("\" Target=\"")
                    .append(triples[i + 2])
                    .append(triples[i + 2].contains(":") ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private Content read(byte[] bytes) {
        return WordDocument.read("a.docx", bytes, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    private String markdown(String body, String... parts) throws IOException {
        Content content = read(docx(body, parts));
        diagnostics.add(told(content));
        return ArticleWriter.body(content.blocks(), content.notes(), diagnostics);
    }

    private static Diagnostics told(Content content) {
        Diagnostics told = new Diagnostics();
        content.findings().forEach(one -> told.report(one.place(), one.code(), one.message()));
        return told;
    }

    private List<String> ids() {
        return diagnostics.list().stream()
                .map(one -> one.code().id())
                .distinct()
                .toList();
    }

    @Test
    void realStylesAreHeadingsWhateverTheirIds() throws IOException {
        String body = p("Titel", r("The title"))
                + p("Untertitel", r("More of it"))
                + p("berschrift1", r("<w:b/>", "One"))
                + p("Text.")
                + p("berschrift2", r("Two"))
                + p("Zitat", r("Quoted"))
                + p("End.");
        Content content = read(docx(body));
        assertEquals("The title", Objects.requireNonNull(content.said().title()).words());
        assertEquals(
                "More of it", Objects.requireNonNull(content.said().summary()).words());
        assertEquals(
                "## One\n\nText.\n\n### Two\n\n> Quoted\n\nEnd.\n",
                ArticleWriter.body(content.blocks(), content.notes(), diagnostics));
        assertEquals("a.docx, paragraph 3", content.blocks().get(0).place().toString());
    }

    @Test
    void linesThatAreBoldHeadWhereNoStyleDoes() throws IOException {
        String body = p("A first line") + "<w:p>" + r("<w:b/>", "Bold line") + "</w:p>" + p("Text.") + "<w:p>"
                + r("<w:b/>", "A bold sentence.") + "</w:p>" + p("Text.");
        assertEquals("A first line\n\n## Bold line\n\nText.\n\n**A bold sentence.**\n\nText.\n", markdown(body));
        Content content = read(docx(body));
        assertEquals(
                List.of("Bold line"),
                content.guesses().stream().map(Content.Aside::words).toList());
    }

    @Test
    void listsKeepTheirLevelsAndNumbers() throws IOException {
        String body = item(1, 0, "one")
                + item(1, 0, "two")
                + item(1, 1, "a")
                + item(1, 1, "b")
                + item(1, 0, "three")
                + p("Between.")
                + item(1, 0, "four")
                + item(2, 0, "bullet")
                + item(2, 1, "inner")
                + item(3, 0, "seven")
                + item(3, 0, "eight");
        assertEquals(
                "1. one\n2. two\n   1. a\n   2. b\n3. three\n\nBetween.\n\n4. four\n\n- bullet\n  - inner\n\n7. seven\n8. eight\n",
                markdown(body));
    }

    @Test
    void formatsOfWords() throws IOException {
        String body = "<w:p>" + r("<w:b/>", "bold") + r(" ") + r("<w:rStyle w:val=\"Fett\"/>", "strong") + r(" ")
                + r("<w:b w:val=\"0\"/><w:i/>", "em ") + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                + r("<w:u w:val=\"single\"/>", " line") + r("<w:smallCaps/>", " caps") + r("<w:strike/>", " gone")
                + "<w:r><w:br/><w:t>next</w:t><w:noBreakHyphen/><w:t>line</w:t></w:r></w:p>";
        assertEquals("**bold** **strong** *em* <sup>2</sup> line caps ~~gone~~\\\nnext\u2011line\n", markdown(body));
        assertEquals(List.of("formatting-omitted"), ids());
    }

    @Test
    void tablesWithHeadsAndMergedCells() throws IOException {
        String body = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", "A") + cell("", "B") + "</w:tr><w:tr>"
                + cell("<w:gridSpan w:val=\"2\"/>", "wide") + "</w:tr><w:tr>"
                + cell("<w:vMerge w:val=\"restart\"/>", "tall")
                + cell("", "1") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + "<w:tc>" + p("one") + p("two")
                + "</w:tc></w:tr></w:tbl>";
        assertEquals("| A | B |\n| --- | --- |\n| wide | |\n| tall | 1 |\n| | one two |\n", markdown(body));
        assertTrue(ids().contains("table-unrolled"), () -> ids().toString());
        assertTrue(ids().contains("not-in-markdown"), () -> ids().toString());
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
    }

    @Test
    void notesLinksAndFields() throws IOException {
        String body = "<w:p>" + r("See ") + "<w:hyperlink r:id=\"h1\">" + r("here") + "</w:hyperlink>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(", ")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> HYPERLINK \"https://b.org/\" </w:instrText>"
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("there")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + r(" and ") + "<w:hyperlink r:id=\"h2\">" + r("nowhere") + "</w:hyperlink>"
                + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>";
        String relations = relations(
                "h1",
                "hyperlink",
                "https://a.org/",
                "h2",
                "hyperlink",
                "javascript:alert(1)",
                "f",
                "footnotes",
                "footnotes.xml",
                "e",
                "endnotes",
                "endnotes.xml");
        String text = markdown(
                body,
                "word/_rels/document.xml.rels",
                relations,
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:footnote w:type=\"separator\" w:id=\"0\">" + p("")
                        + "</w:footnote><w:footnote w:id=\"2\">" + p("A note.") + "</w:footnote><w:footnote w:id=\"3\">"
                        + p("Lonely.") + "</w:footnote></w:footnotes>",
                "word/endnotes.xml",
                "<w:endnotes " + W + "><w:endnote w:id=\"1\">" + p("At the end.") + "</w:endnote></w:endnotes>");
        assertEquals(
                "See [here](https://a.org/)[^1], [there](https://b.org/) and nowhere[^2]\n\n[^1]: A note.\n\n[^2]: At the end.\n",
                text);
        assertEquals(List.of("link-omitted", "text-omitted"), ids());
    }

    @Test
    void deletedRowsAndBlocksAreNamedByTheirWords() throws IOException {
        String gone = "<w:tc><w:p><w:del><w:r><w:delText>%s</w:delText></w:r></w:del></w:p></w:tc>";
        Content content = read(docx("<w:tbl><w:tr>" + "<w:tc>" + p("A") + "</w:tc><w:tc>" + p("B") + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:del/></w:trPr>" + gone.formatted("Kept") + gone.formatted("secret")
                + "</w:tr></w:tbl><w:del><w:r><w:delText>between</w:delText></w:r></w:del>"));
        diagnostics.add(told(content));
        assertEquals(
                List.of(
                        "what was deleted while changes were tracked is left out: `Kept secret`",
                        "what was deleted while changes were tracked is left out: `between`"),
                diagnostics.list().stream().map(Diagnostic::message).toList());
        assertEquals(1, content.blocks().size());
    }

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        String body = "<w:p>" + r("Text") + "<w:ins>" + r(" inserted")
                + "</w:ins><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                + r("<w:vanish/>", "hidden") + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
                + p("Verzeichnis1", r("Contents 3"))
                + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("Boxed")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + p("Boxed")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:sectPr><w:headerReference r:id=\"k\"/></w:sectPr>";
        Content content = read(docx(
                body,
                "word/_rels/document.xml.rels",
                relations(
                        "s",
                        "styles",
                        "styles.xml",
                        "c",
                        "comments",
                        "comments.xml",
                        "k",
                        "header",
                        "header1.xml",
                        "v",
                        "vbaProject",
                        "vbaProject.bin"),
                "word/comments.xml",
                "<w:comments " + W + "><w:comment w:id=\"0\" w:author=\"Ann\">" + p("Sure?")
                        + "</w:comment></w:comments>",
                "word/header1.xml",
                "<w:hdr " + W + ">" + p("RiverWatch") + "</w:hdr>"));
        assertEquals(
                "<!-- translators: Sure? -->\n\nText inserted\n\nBoxed\n",
                ArticleWriter.body(content.blocks(), content.notes(), diagnostics));
        diagnostics.add(told(content));
        assertEquals(
                Set.of("text-omitted", "changes-accepted", "comment-kept", "text-moved", "macros-omitted"),
                Set.copyOf(ids()));
        assertEquals(
                List.of("RiverWatch"),
                content.furniture().stream().map(Content.Aside::words).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pandoc.docx", "libreoffice.docx"})
    void readsOtherProgramsAlike(String name) throws Exception {
        Content content = read(resource(name));
        assertEquals(
                "The dam “displaces” people",
                Objects.requireNonNull(content.said().title()).words());
        assertEquals(List.of("Ann Author", "Bo Writer"), content.said().authors());
        assertEquals(
                List.of(
                        "Paragraph",
                        "Heading",
                        "Paragraph",
                        "ItemList",
                        "ItemList",
                        "Quote",
                        "Table",
                        "Figure",
                        "Heading",
                        "Code",
                        "ThematicBreak",
                        "Paragraph"),
                content.blocks().stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList());
        assertEquals(4, ((Block.ItemList) content.blocks().get(4)).start());
        assertEquals(1, content.pictures().size());
        assertEquals(2, content.notes().size());
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = WordDocumentTest.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void damagedFilesAreNamed() throws IOException {
        byte[] whole = docx(p("Some text that is long enough to be cut."));
        for (int length = 4; length < whole.length - 200; length += 50) {
            Diagnostics found = new Diagnostics();
            byte[] cut = Arrays.copyOf(whole, length);
            if (WordDocument.read("a.docx", cut, found).isEmpty()) {
                assertTrue(found.list().stream().allMatch(one -> one.code().id().equals("document-broken")));
                assertEquals(1, found.list().size(), () -> found.list().toString());
            }
        }
    }

    @Test
    void nothingOutsideIsRead() throws IOException {
        byte[] bytes = zip(List.of(
                "_rels/.rels",
                relations("r0", "officeDocument", "word/document.xml"),
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document " + W + "><w:body>" + p("&x;")
                        + "</w:body></w:document>"));
        assertTrue(WordDocument.read("a.docx", bytes, diagnostics).isEmpty());
        assertEquals(List.of("document-broken"), ids());
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(WordDocument.read("a.docx", bytes.toByteArray(), diagnostics).isEmpty());
        assertEquals(List.of("document-too-large"), ids());
    }
}
