package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostic;
import parkhang.edition.Beside;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.ReadingOrder;
import parkhang.gate.DrawnPdf;
import parkhang.gate.TagTree;
import parkhang.translation.State;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;

/** Two languages on facing pages: both pages of a spread begin with the same unit, each in its own language, and are proved by that. */
class FacingPagesTest {
    private static final int PARAGRAPHS = 45;

    /** Each paragraph has a number of its own, which no translation changes. */
    private static final Pattern NUMBER = Pattern.compile("\\b7\\d{3}\\b");

    /** A table that is turned. */
    private static final String WIDE =
            row("Column") + row("---").replaceAll("---[0-9]+xxxxx", "---") + row("Value") + "\n";

    private static String row(String cell) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < 8; i++) {
            row.append(' ').append(cell).append(i).append("xxxxx |");
        }
        return row.append('\n').toString();
    }

    private SmallArchive archive;
    private Path root;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        root = folder;
        archive = new SmallArchive(folder).with("articles/first.md", article());
        Files.delete(folder.resolve("translations/nl/first.xlf"));
    }

    /** With notes, a list, a table, a figure, and paragraphs of many lengths. */
    private static String article() throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: Good news\ndate: 2023-05-10\n---\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("Number ").append(7000 + i).append(". ");
            text.append("Some words of a sentence that goes on. ".repeat(3 + i % 7 * i % 5));
            text.append(i % 9 == 4 ? "[^n" + i + "]\n\n[^n" + i + "]: What note " + i + " says.\n\n" : "\n\n");
            text.append(
                    i == 20
                            ? "1. One item\n2. Another item\n\n| Year | Sum |\n| --- | --: |\n| 2023 | 1,000 |\n\n"
                            : "");
            text.append(i == 30 ? WIDE : "");
            text.append(i == 40 ? "## A heading\n\n> Somebody said so.\n\n" : "");
        }
        return text.toString();
    }

    private byte[] made(String locale, String with, ReadingOrder order) throws IOException {
        Beside beside = new Beside(Locale.forLanguageTag(with), order, true);
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, false).with(beside);
        Run run = Run.of(root, archive.output(), choices, Path.of("fonts"), Set.of(Format.PDF));
        assertTrue(run.reported().stream().noneMatch(one -> one.contains("error[")), run.reported()::toString);
        return Files.readAllBytes(archive.output().resolve(locale + "/first.with-" + with + ".pdf"));
    }

    @ParameterizedTest
    @CsvSource({"en, nl, UNITS", "en, ar-XB, LANGUAGES", "nl, en-XA, UNITS"})
    void bothLanguagesOfAUnitBeginOnPagesThatFaceEachOther(String locale, String with, ReadingOrder order)
            throws IOException {
        try (DrawnPdf pdf = DrawnPdf.open(made(locale, with, order))) {
            TagTree tags = TagTree.read(pdf.document());
            Map<String, Integer> first = begun(pdf, tags.of(locale));
            Map<String, Integer> second = begun(pdf, tags.of(with));
            assertEquals(PARAGRAPHS, first.size());
            assertTrue(pdf.pages().size() > 6, () -> "pages: " + pdf.pages().size());
            first.replaceAll((number, page) -> page + 1);
            assertEquals(first, second);
        }
    }

    /** On which page each paragraph begins, by its number. */
    private static Map<String, Integer> begun(DrawnPdf pdf, TagTree side) {
        Map<String, Integer> pages = new TreeMap<>();
        for (TagTree.Mark mark : side.marks()) {
            NUMBER.matcher(pdf.text(mark))
                    .results()
                    .map(MatchResult::group)
                    .forEach(number -> pages.putIfAbsent(number, pdf.number(mark.page())));
        }
        return pages;
    }

    @Test
    void isReadUnitByUnitOrOneLanguageAfterTheOther() throws IOException {
        List<String> units = heard(made("en", "nl", ReadingOrder.UNITS));
        assertTrue(units.size() > 2 * PARAGRAPHS, units::toString);
        for (int i = 0; i < units.size(); i++) {
            assertEquals(i % 2 == 0 ? "en" : "nl", units.get(i));
        }
        assertEquals(List.of("en", "nl"), heard(made("en", "nl", ReadingOrder.LANGUAGES)));
    }

    private static List<String> heard(byte[] pdf) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            return List.copyOf(TagTree.read(drawn.document()).languages().values());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, nl, UNITS", "en, ar-XB, UNITS", "ar-XB, en, LANGUAGES"})
    void isWholeByTheProofsOfEachLanguage(String locale, String with, ReadingOrder order) throws Exception {
        archive.with("translations/ar-XB/imprint.yaml", "name: The Office AR\naddress: [1 Street, Cairo 12]\n");
        byte[] pdf = made(locale, with, order);
        assertEquals(List.of(), VeraPdf.violations(pdf));
        assertEquals(List.of(), found(pdf, locale, with));
        Files.delete(archive.output().resolve(locale + "/first.html"));
        Files.delete(archive.output().resolve(with + "/first.html"));
        assertEquals(List.of(), found(archive.output().resolve(locale + "/first.with-" + with + ".pdf"), locale));
        assertArrayEquals(pdf, made(locale, with, order));
    }

    /** What verify finds in a PDF that lies beside the pages of both languages. */
    private List<String> found(byte[] pdf, String locale, String with) throws IOException {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, false);
        Run.of(root, archive.output(), choices, Path.of("fonts"), Set.of(Format.HTML));
        Path file = archive.output().resolve(locale + "/first.with-" + with + ".pdf");
        Files.write(file, pdf);
        return found(file, locale);
    }

    /** The same beside what lies there. */
    private static List<String> found(Path file, String locale) {
        FinishedFile finished = new FinishedFile(file, file.toString(), FileKind.SCREEN, null);
        FinishedEdition edition = new FinishedEdition(locale + "/first", null, List.of(finished), null);
        return new EditionVerifier(false)
                .verify(edition).found().stream()
                        .filter(Diagnostic::isError)
                        .map(one -> one.code().id() + ": " + one.message())
                        .toList();
    }

    @Test
    void verifyFindsPagesThatDoNotFaceEachOther() throws IOException {
        byte[] pdf = made("en", "nl", ReadingOrder.UNITS);
        List<String> swapped = found(moved(pdf, 2, 3), "en", "nl");
        assertTrue(
                swapped.contains("spread-wrong: page 3 is in nl, in which the page is to be that it faces"),
                swapped::toString);
        List<String> behind = found(moved(pdf, 3, 5), "en", "nl");
        assertTrue(
                behind.stream().anyMatch(one -> one.startsWith("spread-wrong: what begins on page")), behind::toString);
        assertTrue(found(without(pdf, 4), "en", "nl").stream().anyMatch(one -> one.startsWith("spread-wrong")));
    }

    /** With two of its pages exchanged, which count from 1. */
    private static byte[] moved(byte[] pdf, int one, int other) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            PDPage kept = pages.set(one - 1, pages.get(other - 1));
            pages.set(other - 1, kept);
            PDPageTree tree = document.getPages();
            pages.forEach(tree::remove);
            pages.forEach(tree::add);
            return saved(document);
        }
    }

    private static byte[] without(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.removePage(page - 1);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Test
    void opensWithTheFirstTwoPagesSideBySide() throws IOException {
        archive.with("translations/ar-XB/imprint.yaml", "name: The Office AR\naddress: [1 Street, Cairo 12]\n");
        try (PDDocument document = Loader.loadPDF(made("en", "nl", ReadingOrder.UNITS));
                PDDocument arabic = Loader.loadPDF(made("ar-XB", "en", ReadingOrder.UNITS))) {
            assertEquals(
                    "TwoPageLeft", document.getDocumentCatalog().getPageLayout().stringValue());
            assertEquals(
                    "L2R", document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
            assertEquals(
                    "R2L", arabic.getDocumentCatalog().getViewerPreferences().getReadingDirection());
        }
    }

    /** A page is as full as the language that needs most lets it be; what is higher than one page holds the other language back. */
    @Test
    void aUnitHigherThanAPageInOneLanguageLeavesThePageThatItFacesEmpty() throws IOException {
        archive.with("articles/first.md", SmallArchive.ARTICLE + "\nThe last words, number 7000.\n")
                .with(
                        "translations/nl/first.xlf",
                        SmallArchive.TARGETS.replace(
                                "De <pc", "Een lange zin van veel woorden. ".repeat(400) + "De <pc"));
        byte[] made = made("en", "nl", ReadingOrder.UNITS);
        try (DrawnPdf pdf = DrawnPdf.open(made)) {
            TagTree tags = TagTree.read(pdf.document());
            int page = begun(pdf, tags.of("en")).getOrDefault("7000", 0);
            assertTrue(page > 3, () -> "page " + page);
            assertEquals(page + 1, begun(pdf, tags.of("nl")).get("7000"));
        }
        assertEquals(List.of(), found(made, "en", "nl"));
    }
}
