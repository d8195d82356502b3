package parkhang.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Epubcheck;
import parkhang.Golden;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.html.WebFonts;
import parkhang.text.BareLetters;

/** What is in an e-book's files, and that others take it for one. */
class EpubRendererTest {
    private static final Golden GOLDEN = new Golden("book");
    private static final PdfPages PAGES = new PdfPages(
            List.of(new PdfPages.Start(1, 9999, ""), new PdfPages.Start(2, 200, "")), true, BareLetters.WITH_DIGITS);

    private static byte[] book(String tag) throws IOException {
        Edition edition = Editions.edition(
                Sample.file(GOLDEN.input("article.md"), new Diagnostics()), Locale.forLanguageTag(tag));
        return new EpubRenderer(WebFonts.NONE).render(edition, new byte[] {1, 2, 3}, PAGES);
    }

    @Test
    void anEditionAsABook() throws IOException {
        byte[] german = book("de");
        GOLDEN.assertOutput("de.package.opf", Books.text(german, "EPUB/package.opf"));
        GOLDEN.assertOutput("de.nav.xhtml", Books.text(german, "EPUB/nav.xhtml"));
        GOLDEN.assertOutput("de.text.xhtml", Books.text(german, "EPUB/text.xhtml"));
        byte[] arabic = book("ar");
        GOLDEN.assertOutput("ar.package.opf", Books.text(arabic, "EPUB/package.opf"));
        GOLDEN.assertOutput("ar.text.xhtml", Books.text(arabic, "EPUB/text.xhtml"));
    }

    /** The picture of three bytes that the article names is none, which it says of nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar", "bo"})
    void itIsValid(String tag) throws IOException {
        List<String> faults = Epubcheck.findings(book(tag)).stream()
                .filter(fault -> !fault.contains("images/1.png") && !fault.contains("cover.png"))
                .toList();
        assertEquals(List.of(), faults);
    }

    /** A reading system looks at the first bytes of the zip (EPUB 3.3, section 4.2.6.2). */
    @Test
    void itIsTheSameEachTimeAndSaysFirstWhatItIs() throws IOException {
        byte[] book = book("en");
        assertArrayEquals(book, book("en"));
        String begin = new String(book, 30, 28, StandardCharsets.US_ASCII);
        assertEquals("mimetype" + EpubRenderer.MIMETYPE, begin);
    }

    @Test
    void whatASiteHasAroundATextIsNotInABook() throws IOException {
        String text = Books.text(book("en"), "EPUB/text.xhtml");
        assertFalse(text.contains("<nav"));
        assertFalse(text.contains("class=\"skip\""));
        assertFalse(text.contains("\u00AD"));
        assertTrue(text.contains("role=\"doc-backlink\""));
    }
}
