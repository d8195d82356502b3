package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostic;
import parkhang.docx.EditedWordFile;
import parkhang.docx.WordRenderer;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.html.HtmlRenderer;
import parkhang.html.WebFonts;

/** A finished Word file beside its page: whole, and with one thing spoiled in it. */
class WordFaultsTest {
    private static final Edition EDITION = Editions.edition(
            Sample.article(
                    "One [link](https://example.org/a) and a note.[^a]\n\n## Heading\n\nTwo.\n\n[^a]: The note.\n"),
            Locale.ENGLISH);

    private static List<String> found(byte[] file) throws IOException {
        FileFindings found = new FileFindings("a.docx");
        byte[] page =
                new HtmlRenderer().screen(EDITION, WebFonts.NONE).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        new WordCheckup(found, found).check(file, PageReader.read(page, new FileFindings("a.html")), "en");
        return found.list().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }

    @Test
    void aWholeFileHasNoFault() throws IOException {
        assertEquals(List.of(), found(WordRenderer.render(EDITION)));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, Two., Too., text-differs",
        "word/footnotes.xml, The note., A note., text-differs",
        "word/footer.xml, Berlin, Bern, furniture-differs",
        "docProps/core.xml, >en<, >de<, language-differs",
        "docProps/core.xml, The title, Another, metadata-differs",
        "word/_rels/document.xml.rels, https://example.org/a, javascript:alert(1), link-broken",
        "word/document.xml, </w:body>, </w:boddy>, edition-damaged"
    })
    void aPlantedFaultIsFound(String part, String words, String others, String code) throws IOException {
        byte[] spoiled = new EditedWordFile(WordRenderer.render(EDITION))
                .edit(part, text -> text.replace(words, others))
                .bytes();
        assertEquals(List.of(code), found(spoiled));
    }

    @Test
    void whatIsNoWordFileIsDamaged() throws IOException {
        assertEquals(List.of("edition-damaged"), found(new byte[] {1, 2, 3}));
    }

    @Test
    void whatIsMoreOrLessThanItsPartsIsFound() throws IOException {
        byte[] whole = WordRenderer.render(EDITION);
        for (int length : List.of(whole.length - 1, whole.length - 200, whole.length + 1)) {
            assertEquals(List.of("edition-damaged"), found(Arrays.copyOf(whole, length)));
        }
    }
}
