package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Epubcheck;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.FileKind;
import parkhang.epub.Books;
import parkhang.epub.PdfPages;
import parkhang.gate.DrawnPdf;
import parkhang.gate.EpubFile;
import parkhang.gate.EpubGate;
import parkhang.gate.PageStarts;
import parkhang.gate.TagTree;
import parkhang.text.BareLetters;

/** E-books with one thing spoiled in them: what the gate lets through, and what verify finds beside the page. */
class BookFaultsTest {
    private static byte[] book = {};
    private static byte[] page = {};
    private static Path printed = Path.of("");
    private static PdfPages pages = new PdfPages(List.of(), false, BareLetters.WITH_DIGITS);

    @BeforeAll
    static void make(@TempDir Path folder) throws IOException {
        GoodEdition good = GoodEdition.withBook(folder);
        page = Files.readAllBytes(good.page());
        book = Files.readAllBytes(good.page().resolveSibling("good.epub"));
        printed = good.printed();
        try (DrawnPdf pdf = DrawnPdf.open(good.pdf())) {
            pages = PageStarts.of(pdf, TagTree.read(pdf.document()));
        }
    }

    private static List<String> verified(byte[] file) throws IOException {
        return verified(file, pdf(printed, null));
    }

    private static ReadFile pdf(Path path, @Nullable String made) {
        return ReadFile.read(new FinishedFile(path, "a.pdf", FileKind.SCREEN, made));
    }

    private static List<String> verified(byte[] file, @Nullable ReadFile pdf) throws IOException {
        FileFindings found = new FileFindings("a.epub");
        new BookCheckup(found, found).check(file, pdf, PageReader.read(page, new FileFindings("a.html")), "en");
        return ids(found.list());
    }

    private static List<String> proved(byte[] file) {
        EpubFile meant = read(book);
        Diagnostics found = new Diagnostics();
        new EpubGate(Place.of("a.epub"), found)
                .check(
                        file,
                        List.of(meant.text()),
                        meant.pictures(),
                        meant.descriptions(),
                        meant.addressesUnescaped(),
                        pages);
        return ids(found.list());
    }

    private static EpubFile read(byte[] file) {
        return EpubFile.read("a.epub", file, VerifyCode.EDITION_DAMAGED, new Diagnostics())
                .orElseThrow();
    }

    private static List<String> ids(List<Diagnostic> found) {
        return found.stream().map(one -> one.code().id()).distinct().toList();
    }

    @Test
    void aWholeBookIsWholeToAll() throws IOException {
        assertEquals(List.of(), verified(book));
        assertEquals(List.of(), proved(book));
        assertEquals(List.of(), Epubcheck.findings(book));
        assertEquals(List.of("1", "2"), read(book).marked());
    }

    @Test
    void withoutItsPageNothingIsProved() {
        FileFindings found = new FileFindings("a.epub");
        new BookCheckup(found, found).check(book, null, null, null);
        assertEquals(List.of("text-unproved"), ids(found.list()));
    }

    @ParameterizedTest
    @CsvSource({
        "EPUB/text.xhtml, The one, The first one, text-differs, text-lost",
        "EPUB/text.xhtml, Somebody, '', text-differs, text-lost",
        "EPUB/text.xhtml, A note., '', text-differs, text-lost",
        "EPUB/text.xhtml, ལྷ་ས།, ལྷས།, text-differs, text-lost",
        "EPUB/text.xhtml, 'id=\"_note-1\"', 'id=\"note-1\"', book-damaged, book-broken",
        "EPUB/text.xhtml, #last, #lost, book-damaged, book-broken",
        "EPUB/nav.xhtml, #last, #lost, book-damaged, book-broken",
        "EPUB/nav.xhtml, '>2</a>', '>3</a>', book-damaged, book-broken",
        "EPUB/nav.xhtml, #_page-2, #_page-1, book-damaged, book-broken",
        "EPUB/nav.xhtml, #_page-2, #last, book-damaged, book-broken",
        "EPUB/package.opf, '<itemref idref=\"item-2\"/>', '', book-damaged metadata-differs text-differs picture-differs link-differs, ",
        "EPUB/package.opf, <dc:language>en, <dc:language>de, language-differs book-damaged, book-broken",
        "EPUB/package.opf, Good news</dc:title>, Bad news</dc:title>, book-damaged metadata-differs, book-broken",
        "EPUB/text.xhtml, https://example.org/a, javascript:a, link-broken link-differs, book-broken",
        "EPUB/text.xhtml, https://example.org/a, https://example.org/b, link-differs, book-broken",
        "EPUB/text.xhtml, '<a href=\"https://example.org/a\">', <a>, link-differs, book-broken",
        "EPUB/text.xhtml, </main>, </main><script>a()</script>, book-damaged text-differs, book-broken text-lost",
        "EPUB/text.xhtml, </head>, '<meta http-equiv=\"refresh\" content=\"0\"/></head>', book-damaged, book-broken",
        "EPUB/nav.xhtml, </head>, '<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/></head>', book-damaged, book-broken",
        "EPUB/nav.xhtml, <body>, '<body onload=\"a()\">', book-damaged, book-broken",
        "EPUB/text.xhtml, 'href=\"style.css\"', 'href=\"https://example.org/style.css\"', book-damaged, book-broken",
        "EPUB/style.css, body {, '@import url(\"//example.org\"); body {', book-damaged, book-broken",
        "EPUB/text.xhtml, 'lang=\"en\" xml:lang=\"en\" dir', 'lang=\"fr\" xml:lang=\"fr\" dir', book-damaged, book-broken",
        "EPUB/package.opf, <itemref idref=\"item-2\"/>, <itemref idref=\"item-2\"/><itemref idref=\"item-2\"/>, book-damaged, book-broken",
        "EPUB/package.opf, What became of it., Nothing., metadata-differs, ",
        "EPUB/package.opf, <dc:subject>news, <dc:subject>olds, metadata-differs, ",
        "EPUB/package.opf, <dc:creator>Somebody, <dc:creator>Nobody, metadata-differs, ",
        "EPUB/package.opf, ' properties=\"cover-image\"', '', book-damaged picture-differs, book-broken",
        "EPUB/package.opf, 'href=\"cover.png\"', 'href=\"images/1.png\"', book-damaged picture-differs, book-broken",
        "EPUB/package.opf, 'href=\"images/1.png\"', 'href=\"cover.png\"', book-damaged, book-broken",
        "EPUB/cover.xhtml, 'src=\"cover.png\"', 'src=\"images/1.png\"', book-damaged, book-broken",
        "EPUB/cover.xhtml, 'alt=\"Good news\"', 'alt=\"Bad news\"', book-damaged, book-broken",
        "EPUB/cover.png, '', '', book-damaged picture-differs, book-broken",
        "EPUB/text.xhtml, 'alt=\"A dot\"', 'alt=\"\"', picture-differs, picture-lost",
        "EPUB/images/1.png, '', '', book-damaged picture-differs, book-broken picture-lost",
        "EPUB/style.css, '', '', book-damaged, book-broken",
        "EPUB/style.css, body {, '.body { display: none } body {', book-damaged, book-broken",
        "EPUB/style.css, body {, 'body { visibility: hidden;', book-damaged, book-broken",
        "EPUB/style.css, body {, 'body { color: #ffffff;', book-damaged, book-broken",
        "EPUB/style.css, body {, 'p { font-size: 0 } body {', book-damaged, book-broken",
        "EPUB/style.css, body {, 'p { FONT-SIZE: .01em } body {', book-damaged, book-broken",
        "EPUB/style.css, body {, 'p { f\\6fnt-size: 0 } body {', book-damaged, book-broken",
        "EPUB/style.css, body {, 'p { /* ; */ opa/**/city: 0 } body {', book-damaged, book-broken",
        "EPUB/style.css, body {, 'p { margin: 0 0 0 -9em } body {', book-damaged, book-broken",
        "EPUB/style.css, body {, 'p { margin: 0 0 0 99em } body {', book-damaged, book-broken",
        "EPUB/text.xhtml, '<p', '<p HIDDEN=\"hidden\"', book-damaged, book-broken",
        "EPUB/style.css, body {, 'p::after { content: \"more\" } body {', book-damaged, book-broken",
        "EPUB/style.css, body {, '@layer a { p { margin: 0 } } body {', book-damaged, book-broken",
        "EPUB/style.css, max-width: 100%;, max-width: 0;, book-damaged, book-broken",
        "EPUB/style.css, 'background: #ffffff;', 'background: #f0f0f0;', , ",
        "EPUB/text.xhtml, <p, '<p style=\"line-height: 0\"', book-damaged, book-broken",
        "EPUB/text.xhtml, <p, '<p hidden=\"hidden\"', book-damaged, book-broken",
        "EPUB/text.xhtml, </head>, '<style>p { opacity: 0 }</style></head>', book-damaged, book-broken",
        "EPUB/text.xhtml, '<li>', '<li><details/>', book-damaged, book-broken",
    })
    void aPlantedFaultIsFound(String file, String words, String others, String atVerify, String atGate)
            throws IOException {
        byte[] spoiled = Books.changed(book, file, words, others);
        assertEquals(sorted(atVerify), verified(spoiled).stream().sorted().toList());
        if (atGate != null) {
            assertEquals(sorted(atGate), proved(spoiled).stream().sorted().toList());
        }
    }

    private static List<String> sorted(String codes) {
        return codes == null
                ? List.of()
                : List.of(codes.split(" ")).stream()
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }

    @Test
    void anotherCoverIsFound() throws IOException {
        byte[] dot = Objects.requireNonNull(Books.files(book).get("EPUB/images/1.png"));
        assertEquals(List.of("picture-differs"), verified(Books.with(book, "EPUB/cover.png", dot)));
    }

    @Test
    void aStyleSheetThatIsTooLargeIsNamed() {
        String large = "body { /*" + " ".repeat(256 << 10) + "*/";
        List<String> faults =
                read(Books.changed(book, "EPUB/style.css", "body {", large)).faults();
        assertEquals(List.of("EPUB/style.css has more than 256 KiB"), faults);
    }

    /** Whoever lists a file over and over has it looked at once. */
    @Test
    void aFileThatIsListedManyTimesIsReadOnce() {
        byte[] large = Books.changed(book, "EPUB/style.css", "body {", "p {}\n".repeat((250 << 10) / 5) + "body {");
        String items = IntStream.range(0, 50_000)
                .mapToObj(i -> "<item id=\"more-" + i + "\" href=\"style.css\" media-type=\"text/css\"/>")
                .collect(Collectors.joining());
        byte[] many = Books.changed(large, "EPUB/package.opf", "</manifest>", items + "</manifest>");
        List<String> faults = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read(many).faults());
        assertEquals(List.of("it lists style.css twice"), faults);
    }

    @Test
    void whatTheBookDoesNotListIsFound() throws IOException {
        for (String file : List.of("EPUB/more.xhtml", "META-INF/encryption.xml", "notes.txt")) {
            assertEquals(List.of("book-damaged"), verified(Books.with(book, file, new byte[] {1})));
        }
    }

    @Test
    void whatIsMoreOrLessThanItsFilesIsFound() throws IOException {
        assertEquals(List.of("book-damaged"), verified(Arrays.copyOf(book, book.length - 1)));
        assertEquals(List.of("book-damaged"), verified(Arrays.copyOf(book, book.length - 100)));
        assertEquals(List.of("book-damaged"), verified(Arrays.copyOf(book, book.length + 1)));
        assertEquals(List.of("edition-damaged"), verified(Arrays.copyOf(book, book.length / 2)));
        assertEquals(List.of("book-broken"), proved(Arrays.copyOf(book, book.length + 1)));
    }

    /** Some readers take the first of them, and others the last. */
    @Test
    void aSecondFileOfOneNameIsFound() throws IOException {
        byte[] more = Books.with(book, "EPUB/teyt.xhtml", "other".getBytes(StandardCharsets.UTF_8));
        String renamed = new String(more, StandardCharsets.ISO_8859_1).replace("EPUB/teyt", "EPUB/text");
        assertEquals(List.of("book-damaged"), verified(renamed.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The mark stands in the middle of a paragraph, where the PDF's second page begins. */
    private static byte[] withPageElsewhere() {
        String text = Books.text(book, "EPUB/text.xhtml");
        String mark = text.replaceFirst("(?s).*(<span[^>]*id=\"_page-2\"[^>]*></span>).*", "$1");
        assertFalse(mark.equals(text));
        byte[] without = Books.changed(book, "EPUB/text.xhtml", mark, "");
        return Books.changed(without, "EPUB/text.xhtml", "The one", mark + "The one");
    }

    @Test
    void aPageThatBeginsElsewhereIsFound() throws IOException {
        assertEquals(List.of("book-broken"), proved(withPageElsewhere()));
        assertEquals(List.of("book-damaged"), verified(withPageElsewhere()));
    }

    @Test
    void soIsOneThatThePdfDoesNotHave() throws IOException {
        byte[] marked = Books.changed(book, "EPUB/text.xhtml", "aria-label=\"2\"", "aria-label=\"3\"");
        byte[] both = Books.changed(marked, "EPUB/nav.xhtml", ">2</a>", ">3</a>");
        assertEquals(List.of("book-damaged"), verified(both));
        assertEquals(List.of("book-broken"), proved(both));
    }

    /** Nothing is said of pages beside a PDF that is not there, not as it was made, or breaks off. */
    @Test
    void aPdfThatProvesNothingIsNoMeasure(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(printed);
        Path cut = Files.write(folder.resolve("a.pdf"), Arrays.copyOf(whole, whole.length - 30));
        Path none = Files.write(folder.resolve("b.pdf"), new byte[0]);
        for (ReadFile pdf : Arrays.asList(null, pdf(printed, "0"), pdf(cut, null), pdf(none, null))) {
            assertEquals(List.of(), verified(withPageElsewhere(), pdf));
        }
        assertEquals(List.of("book-damaged"), verified(withPageElsewhere(), pdf(printed, Hashing.hash(whole))));
    }

    /** As files lie there, by their names. */
    @Test
    void thePdfBesideABookIsFound(@TempDir Path folder) throws IOException {
        Path spoiled = Files.write(folder.resolve("good.epub"), withPageElsewhere());
        FinishedFile file = new FinishedFile(spoiled, "good.epub", FileKind.BOOK, null);
        FinishedEdition edition = new FinishedEdition("en/good", null, List.of(file), null);
        assertEquals(
                List.of("bytes-unproved", "text-unproved"),
                ids(new EditionVerifier(false).verify(edition).found()));
        Files.copy(printed, folder.resolve("good.pdf"));
        assertEquals(
                List.of("bytes-unproved", "text-unproved", "book-damaged"),
                ids(new EditionVerifier(false).verify(edition).found()));
    }

    @Test
    void whatIsNoBookIsDamaged() throws IOException {
        assertEquals(List.of("edition-damaged"), verified(new byte[] {'P', 'K', 3, 4}));
        assertEquals(List.of("edition-damaged"), verified(Books.changed(book, "META-INF/container.xml", "", "")));
        assertEquals(List.of("edition-damaged"), verified(Books.changed(book, "EPUB/text.xhtml", "</main>", "")));
        byte[] two = Books.changed(book, "META-INF/container.xml", "</rootfiles>", "<rootfile/></rootfiles>");
        assertEquals(List.of("edition-damaged"), verified(two));
        byte[] bomb = Books.changed(
                book, "EPUB/text.xhtml", "<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY a \"" + "a".repeat(99) + "\">]>");
        assertEquals(List.of("edition-damaged"), verified(bomb));
    }

    /** It is not only we who find it. */
    @Test
    void epubcheckFindsFaultsToo() {
        assertFalse(Epubcheck.findings(Books.changed(book, "EPUB/text.xhtml", "#last", "#lost"))
                .isEmpty());
    }
}
