package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;

/** A document is what it is, whatever its file is called. */
class DocumentReadersTest {
    private static final String ARTICLE = "---\ntitle: A title\ndate: 2023-05-10\n---\n\nSome **strong** words.\n";
    private static final String RELEASE = "ORG\n\nEin Titel\n\n10. Mai 2023\n\nEin *Stern* im Text.\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private Path folder;

    @BeforeEach
    void layOut(@TempDir Path temporary) {
        folder = temporary;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Draft translation(String name, String text) throws IOException {
        return DocumentReaders.ofTranslations(Locale.GERMAN)
                .read(DocumentSource.named(file(name, text)), diagnostics)
                .get(0);
    }

    private static String text(Draft draft) {
        return draft.text(Locale.GERMAN, new Diagnostics());
    }

    private Optional<WholeDraft> article(Path file) {
        return DocumentReaders.ofArticles(Locale.ENGLISH).read(DocumentSource.named(file), diagnostics).stream()
                .findFirst()
                .flatMap(draft -> WholeDraft.of(draft, Locale.ENGLISH, diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.txt", "a.docx", "a"})
    void anArticleStaysAsItIs(String name) throws IOException {
        WholeDraft draft = article(file(name, ARTICLE)).orElseThrow();
        assertEquals(ARTICLE, draft.article());
        assertEquals("a-title", draft.slug());
        assertEquals(
                List.of("paragraphs-counted"),
                diagnostics.list().stream().map(found -> found.code().id()).toList());
        assertEquals(ARTICLE, text(translation(name, ARTICLE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.pdf", "a"})
    void aPressReleaseIsPlainText(String name) throws IOException {
        Draft draft = translation(name, RELEASE);
        assertEquals("---\ntitle: Ein Titel\ndate: 2023-05-10\n---\n\nEin \\*Stern\\* im Text.\n", text(draft));
        assertEquals("ORG", draft.letterhead().get(0).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void aHeadingBeginsMarkdown(String name) throws IOException {
        String text = "# Ein Titel\n\n10. Mai 2023\n\nEin *Stern* im Text.\n";
        assertEquals(text, text(translation(name, text)));
    }

    @Test
    void theNameTellsWhatTheTextLeavesOpen() throws IOException {
        String text = "Ein Titel\n\nEin *Stern* im Text.\n";
        assertEquals(text, text(translation("a.md", text)));
        assertTrue(text(translation("a.txt", text)).endsWith("Ein \\*Stern\\* im Text.\n"));
        String marked = RELEASE + "\n## Eine Überschrift\n";
        assertEquals(marked, text(translation("a.md", marked)));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, document-kind, a PDF",
        "%PDF-1.7 /EmbeddedFile Parkhang, pdf-with-article, a PDF that carries its article",
        "{\\rtf1\\ansi Text}, document-kind, a file in Rich Text Format"
    })
    void aKindThatNobodyReadsIsNamed(String beginning, String code, String words) throws IOException {
        assertNamed(beginning.getBytes(StandardCharsets.UTF_8), code, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><h1>Ein Titel</h1><p>Ein <b>Text</b>",
                " <?xml version=\"1.0\"?> <!-- x --> <HTML lang=\"en\"><h1>Ein Titel</h1>Ein <b>Text</b>",
                "<h1>Ein Titel</h1><p>Ein <b>Text</b></p>"
            })
    void aPageIsReadWhateverItIsCalled(String page) throws IOException {
        Draft draft = translation("a.txt", page);
        assertTrue(text(draft).endsWith("\n\nEin **Text**\n"));
        assertEquals(
                "Ein Titel",
                PlainText.of(Objects.requireNonNull(draft.head().title()).text()));
    }

    @Test
    void aTitleThatIsNamedIsTheTitleAndTheTextStays() throws IOException {
        String page =
                "<html lang=en><head><meta name=description content=About><meta property=\"article:published_time\""
                        + " content=\"2026-03-12\"></head><article><h1>The title</h1><p>A first line.<sup><a href=\"#n\">1</a></sup></p>"
                        + "<p>A second line.</p><ol><li id=n>Note</ol></article></html>";
        WholeDraft draft = article(file("a.html", page)).orElseThrow();
        assertEquals(
                "---\ntitle: The title\ndate: 2026-03-12\nsummary: About\n---\n\nA first line.[^1]\n\nA second line.\n\n[^1]: Note\n",
                draft.article());
    }

    @Test
    void anOfficeProgramsFileIsNamed() throws IOException {
        assertNamed(zip("[Content_Types].xml", "xl/workbook.xml"), "document-not-text", "a spreadsheet");
        assertNamed(zip("[Content_Types].xml", "ppt/presentation.xml"), "document-not-text", "a presentation");
        assertNamed(zip("a.txt"), "zip-of-files", "a zip of other files");
        assertNamed(zip("Index/Document.iwa"), "document-kind", "a document of Apple Pages or its like");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertNamed(old, "document-kind", "a file of Word 2003 or its like");
    }

    @Test
    void aWordFileWithoutTextOrWithAPasswordIsNamed() throws IOException {
        assertEquals(Optional.empty(), article(file("a.docx", zip("[Content_Types].xml", "word/document.xml"))));
        String mark =
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        byte[] locked = mark.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.empty(), article(file("b.docx", locked)));
        assertEquals(
                List.of("document-broken", "document-encrypted"),
                diagnostics.list().stream().map(one -> one.code().id()).toList());
    }

    private void assertNamed(byte[] bytes, String code, String words) throws IOException {
        Path file = file("release.txt", bytes);
        assertEquals(Optional.empty(), article(file));
        String head = diagnostics.list().get(diagnostics.list().size() - 1).head();
        assertEquals(file + ": error[" + code + "]: this is " + words, head);
    }

    /** A zip whose entries are not deflated. */
    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] type = "application/x".getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(type.length);
                entry.setCrc(check.getValue());
                zip.putNextEntry(entry);
                zip.write(type);
            }
        }
        return bytes.toByteArray();
    }
}
