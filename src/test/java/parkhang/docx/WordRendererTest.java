package parkhang.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Sample;
import parkhang.archive.Picture;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.word.WordDocument;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.Editions;
import parkhang.gate.GateCode;
import parkhang.gate.WordGate;
import parkhang.svg.Svg;

/** An edition as a Word file: what other readers find in it, and what the gate does. */
class WordRendererTest {
    private static final String RICH =
            """
            ---
            title: "Fish & <chips>: བོད་"
            date: 2023-05-10
            summary: "A summary & more"
            authors: ["Tenzin T"]
            tags: [report]
            correction: Wrong figure.
            embargo: 2023-05-10T12:00:00-04:00
            kind: letter
            contact: {name: "A & <B>", phone: +1 202 555 0143, mail: a@example.org}
            ---
            ## Fish & chips

            A *b **c*** [d](https://example.org/?a=b&c=d) `e<f>` g[^n] h[^n]\\
            [i](other.md#x) [j](#fish-chips) བོད་ལྗོངས། and Тибет.

            1. one

               two
            2. > quoted
               >
               > – Somebody

            7. seven
               - deeper

            - [ ] open

            Table: Scores & *more*

            | Land  | Score |
            | ----- | ----: |
            | Tibet | 1[^m] |

            > [!NOTE]
            > Mind this.

            ![A "chart" & more](images/a.png "The caption")

            ```
            <b>code</b> & more
            ```

            ***

            ### Deeper

            [^n]: The note, and a second.

                | in | note |
                |----|------|
            [^m]: Another
            """;

    private static Edition edition(String tag) {
        return Editions.edition(Sample.file(RICH, new Diagnostics()), Locale.forLanguageTag(tag));
    }

    private static List<String> gate(Edition edition, byte[] file) {
        Diagnostics found = new Diagnostics();
        List<String> expected = EditionText.texts(
                Stream.concat(
                                EditionText.of(edition).stream(),
                                EditionText.imprint(edition).stream().map(line -> new EditionText.Passage(null, line)))
                        .toList(),
                true);
        List<byte[]> pictures = edition.pictures().values().stream()
                .map(picture -> Base64.getDecoder().decode(picture.base64()))
                .toList();
        new WordGate(Place.of("a.docx"), found).check(file, expected, EditionText.footer(edition), pictures);
        return found.list().stream().map(one -> one.code().id()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar", "bo"})
    void theTextIsWholeAndTheBytesAreTheSame(String tag) {
        byte[] file = WordRenderer.render(edition(tag));
        assertEquals(List.of(), gate(edition(tag), file));
        assertArrayEquals(file, WordRenderer.render(edition(tag)));
    }

    @Test
    void namesKeepTheirDirection() {
        assertTrue(document("ar").contains("\u2066International Campaign for Tibet &amp; Co.\u2069"));
        assertTrue(document("ar").contains("\u2066Tenzin T\u2069"));
        assertFalse(document("en").contains("\u2066"));
    }

    private static String document(String tag) {
        return new EditedWordFile(WordRenderer.render(edition(tag))).part("word/document.xml");
    }

    /** Planted faults: each is found by the gate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml|Mind this.|",
                "word/document.xml|seven|seven seven",
                "word/document.xml|<w:footnoteReference w:id=\"2\"/>|",
                "word/footnotes.xml|Another|Others",
                "word/document.xml|<w:tr>|<w:del>",
            })
    void whatIsLostIsFound(String fault) {
        String[] parts = fault.split("\\|", -1);
        Edition edition = edition("en");
        byte[] file = new EditedWordFile(WordRenderer.render(edition))
                .edit(parts[0], text -> text.replace(parts[1], parts[2]))
                .bytes();
        assertEquals(
                List.of(GateCode.TEXT_LOST.id()),
                gate(edition, file).stream().distinct().toList());
    }

    @Test
    void aLineAtTheFootAndAPictureThatAreLostAreFound() {
        Edition edition = edition("en");
        EditedWordFile file = new EditedWordFile(WordRenderer.render(edition));
        file.edit("word/footer.xml", text -> text.replace("Berlin", "Bern"));
        file.edit("word/document.xml", text -> text.replace("r:embed", "r:link"));
        assertEquals(List.of(GateCode.FOOTER_MISSING.id(), GateCode.PICTURE_LOST.id()), gate(edition, file.bytes()));
    }

    @Test
    void poiFindsStylesListsTableNotesPictureLinksAndProperties() throws IOException {
        Edition edition = edition("en");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordRenderer.render(edition)))) {
            List<String> styles = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .distinct()
                    .toList();
            assertTrue(
                    styles.containsAll(List.of(
                            "Title",
                            "Subtitle",
                            "Heading1",
                            "Heading2",
                            "ListNumber",
                            "ListBullet",
                            "Quote",
                            "Caption")),
                    styles.toString());
            XWPFTable table = document.getTables().get(0);
            assertTrue(table.getRow(0).isRepeatHeader());
            assertEquals("1", table.getRow(1).getCell(1).getText().replaceAll("[^0-9]+.*", ""));
            assertEquals(
                    2,
                    document.getFootnotes().stream()
                            .filter(note -> note.getId().intValue() > 0)
                            .count());
            assertEquals(1, document.getAllPictures().size());
            assertTrue(document.getHyperlinks()[0].getURL().startsWith("https://example.org/"));
            assertEquals(
                    edition.publication().title(),
                    document.getProperties().getCoreProperties().getTitle());
            assertEquals(
                    "Tenzin T", document.getProperties().getCoreProperties().getCreator());
            assertEquals(
                    "2023",
                    document.getProperties()
                            .getCoreProperties()
                            .getCreated()
                            .toInstant()
                            .toString()
                            .substring(0, 4));
            XWPFParagraph seven = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("seven"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("decimal", seven.getNumFmt());
        }
    }

    /** What goes out as Word comes in again as an article with the same words. */
    @Test
    void ourOwnImportReadsItsText() {
        Edition edition = edition("en");
        Diagnostics found = new Diagnostics();
        Content content =
                WordDocument.read("a.docx", WordRenderer.render(edition), found).orElseThrow();
        String text =
                Runs.of(content.blocks()).stream().map(PlainText::of).toList().toString();
        for (String words : List.of("two", "seven", "deeper", "quoted", "Mind this.", "Scores & more", "<b>code</b>")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertEquals(2, content.notes().size());
        assertEquals(List.of(), found.list());
    }

    @Test
    void directionAndLanguageAreSaid() {
        EditedWordFile arabic = new EditedWordFile(WordRenderer.render(edition("ar")));
        assertTrue(arabic.part("word/styles.xml").contains("<w:lang w:bidi=\"ar-EG\"/>"));
        assertTrue(arabic.part("word/document.xml").contains("<w:bidiVisual/>"));
        EditedWordFile english = new EditedWordFile(WordRenderer.render(edition("en")));
        assertTrue(english.part("word/document.xml").contains("<w:cs/><w:lang w:bidi=\"bo-CN\"/>"));
    }

    /** A red square on the left half of a figure is red on the left half of its pixels. */
    @Test
    void aFigureInSvgIsDrawnInPixels() throws IOException {
        String xml = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\" viewBox=\"0 0 40 20\">"
                + "<rect x=\"0\" y=\"0\" width=\"20\" height=\"20\" fill=\"#ff0000\"/></svg>";
        Picture figure = Picture.of(new Svg(xml, 40, 20));
        var image = ImageIO.read(new ByteArrayInputStream(FigurePixels.png(figure)));
        assertEquals(120, image.getWidth());
        assertEquals(0xFFFF0000, image.getRGB(30, 30));
        assertEquals(0, image.getRGB(90, 30));
        assertTrue(new String(figure.bytes(), StandardCharsets.UTF_8).contains("rect"));
    }
}
