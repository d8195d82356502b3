package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.FoundProgress;
import parkhang.edition.Choices;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.export.plan.DryRun;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.ledger.Shard;
import parkhang.translation.State;

class SamePagesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String REPORT = "dna-report-2023";
    private static final List<String> LOCALES = List.of("de", "en", "fr", "nl");

    /** What has a name in a page: a block of text, or the cell of a table. */
    private static final Pattern UNIT =
            Pattern.compile("(?s)<(p|h[1-6]|td|caption|figcaption) [^>]*id=\"([a-z_][^\"]*)\"[^>]*>(.*?)</\\1>");

    /** So many letters tell a unit from those around it. */
    private static final int BEGINNING = 40;

    @TempDir
    private Path folder = Path.of("");

    private final List<String> reported = new ArrayList<>();
    private Filter wanted = new Filter(List.of(), List.of());

    private Export export(Path root, Path output, Filter filter, int jobs, Incomplete incomplete, Profile profile) {
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        Choices choices = new Choices(
                incomplete, State.TRANSLATED, false, false, true, profile, profile.resolution(), true, null);
        ExportOrder order = new ExportOrder(
                filter,
                EnumSet.of(Format.HTML, Format.PDF),
                choices,
                0,
                null,
                output,
                new Program("test", "0", Path.of("target/classes"), Path.of("fonts")),
                Shard.WHOLE,
                false,
                false,
                jobs);
        FoundProgress keeping =
                found -> found.stream().map(Diagnostic::toString).forEach(reported::add);
        return new Export(archive, order, Clock.systemUTC(), keeping, null);
    }

    private void exportReport(Path output, List<String> locales, int jobs, Profile profile) {
        Filter filter = new Filter(locales, List.of(REPORT));
        assertFalse(
                export(PROJECT, output, filter, jobs, Incomplete.MARK, profile)
                        .run()
                        .hasErrors(),
                reported::toString);
    }

    /** A PDF's pages as letters, digits and nothing else. */
    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(letters(stripper.getText(document)));
            }
        }
        return pages;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** On which page of the PDF each unit of the page beside it begins: the first from the one before on, or of notes any. */
    private static Map<String, Integer> units(Path html, List<String> pages) throws IOException {
        Map<String, Integer> units = new TreeMap<>();
        int last = 0;
        for (MatchResult unit : UNIT.matcher(Files.readString(html)).results().toList()) {
            String text = unit.group(3)
                    .replaceAll("(?s)<sup.*", "")
                    .replaceAll("<[^>]*>", "")
                    .replace("&amp;", "&");
            String letters = letters(text);
            String beginning = letters.substring(0, Math.min(letters.length(), BEGINNING));
            boolean isNote = unit.group(3).contains("doc-backlink");
            int page = isNote ? 0 : last;
            while (page < pages.size() && !pages.get(page).contains(beginning)) {
                page++;
            }
            if (page < pages.size() && beginning.length() > 3) {
                units.put(unit.group(2), page + 1);
                last = isNote ? last : page;
            }
        }
        return units;
    }

    @Test
    void eachUnitOfTheLongReportIsOnTheSamePageInAllItsLanguages() throws IOException {
        exportReport(folder, List.of(), 2, Profile.SCREEN);
        Map<String, Integer> english = units(folder.resolve("en/" + REPORT + ".html"), pages(pdf("en")));
        assertTrue(english.size() > 120, () -> "units found: " + english.size());
        for (String locale : LOCALES) {
            List<String> pages = pages(pdf(locale));
            assertEquals(pages(pdf("en")).size(), pages.size());
            Map<String, Integer> common = units(folder.resolve(locale + "/" + REPORT + ".html"), pages);
            common.keySet().retainAll(english.keySet());
            assertTrue(common.size() > 110, () -> locale + ": " + common.size());
            common.forEach((unit, page) -> assertEquals(english.get(unit), page, locale + " " + unit));
        }
    }

    private Path pdf(String locale) {
        return folder.resolve(locale + "/" + REPORT + ".pdf");
    }

    @Test
    void anEditionIsTheSameWhicheverLocalesARunIsForAndHoweverManyWork(@TempDir Path other) throws IOException {
        exportReport(folder, List.of(), 4, Profile.SCREEN);
        exportReport(other, List.of("nl"), 1, Profile.SCREEN);
        String name = "nl/" + REPORT + ".pdf";
        assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(other.resolve(name)));
    }

    @Test
    void onPaperAndAsABookletPagesEndTogetherToo(@TempDir Path other) throws IOException {
        exportReport(folder, List.of(), 2, Profile.PRINT);
        exportReport(other, List.of("de"), 2, Profile.BOOKLET);
        List<Integer> counts = new ArrayList<>();
        for (String locale : LOCALES) {
            counts.add(
                    pages(folder.resolve(locale + "/" + REPORT + ".print.pdf")).size());
        }
        assertEquals(1, counts.stream().distinct().count(), counts::toString);
        assertEquals(List.of(), reported);
    }

    private List<String> due(SmallArchive archive) {
        DryRun run = export(archive.root(), archive.output(), wanted, 1, Incomplete.REFUSE, Profile.SCREEN)
                .plan();
        return run.due().stream().map(due -> due.key() + ": " + due.why()).toList();
    }

    private void run(SmallArchive archive) {
        export(archive.root(), archive.output(), wanted, 2, Incomplete.REFUSE, Profile.SCREEN)
                .run();
    }

    @Test
    void anEditionIsDueWhereAnotherLanguageIs() {
        SmallArchive archive = new SmallArchive(folder);
        run(archive);
        assertEquals(List.of(), due(archive));
        archive.with("translations/nl/first.xlf", SmallArchive.TARGETS.replace("Goed nieuws", "Heel goed nieuws"));
        String why = "/first: translations/nl/first.xlf changed";
        assertEquals(List.of("en" + why, "nl" + why), due(archive));
        run(archive);
        archive.with("translations/nl/imprint.yaml", "name: Het Bureau\npaper: letter\n");
        assertEquals(4, due(archive).size());
        assertEquals(
                "en/first: translations/nl/imprint.yaml changed", due(archive).get(0));
        run(archive);
        archive.with("translations/de/imprint.yaml", "name: Das Amt\n");
        assertTrue(due(archive).stream().anyMatch(one -> one.startsWith("en/second: ") && one.contains("/de/")));
        assertEquals(
                List.of(),
                reported.stream().filter(one -> one.contains("error")).toList());
    }

    @Test
    void aLanguageThatIsRefusedTakesNoPartAndIsNamed() {
        SmallArchive archive = new SmallArchive(folder).withText("Not translated.");
        export(
                        archive.root(),
                        archive.output(),
                        new Filter(List.of("en"), List.of("first")),
                        1,
                        Incomplete.REFUSE,
                        Profile.SCREEN)
                .run();
        assertEquals(1, reported.size());
        assertTrue(
                reported.get(0)
                        .startsWith(
                                "output/nl/first: warning[language-apart]: pages end without regard to nl, which has"
                                        + " no edition: 1 of 3 units have no target"),
                reported.get(0));
        assertTrue(Files.exists(archive.output().resolve("en/first.pdf")));
    }

    @Test
    void aBrokenBundleIsNamedInAnotherLanguagesRun() {
        SmallArchive archive = new SmallArchive(folder).with("translations/nl/imprint.yaml", "name: [\n");
        export(
                        archive.root(),
                        archive.output(),
                        new Filter(List.of("en"), List.of("first")),
                        1,
                        Incomplete.REFUSE,
                        Profile.SCREEN)
                .run();
        assertEquals(1, reported.size(), reported::toString);
        assertTrue(reported.get(0).contains("warning[language-apart]"), reported.get(0));
    }

    @Test
    void aPseudoLocaleIsDueForNoOther() {
        SmallArchive archive = new SmallArchive(folder);
        wanted = new Filter(List.of("en-XA", "nl"), List.of());
        run(archive);
        assertEquals(List.of(), due(archive));
        archive.with("translations/nl/imprint.yaml", "name: Het Andere Bureau\n");
        assertEquals(
                List.of(
                        "nl/first: translations/nl/imprint.yaml changed",
                        "nl/second: translations/nl/imprint.yaml changed"),
                due(archive));
    }

    /** A wide table that nobody has translated is in no edition that omits such things: of the first language, and of the last. */
    @Test
    void aWideTableThatOneLanguageOmitsKeepsNoEditionFromBeingMade() throws IOException {
        String wide = "|" + " incomprehensibilities |".repeat(9) + "\n|" + "---|".repeat(9) + "\n"
                + ("|" + " 1,000,000,000 |".repeat(9) + "\n").repeat(3);
        SmallArchive archive = new SmallArchive(folder)
                .withText(wide)
                .with("translations/de/imprint.yaml", "name: Das Amt\n")
                .with("translations/de/first.xlf", SmallArchive.TARGETS.replace("\"nl\"", "\"de\""));
        Filter first = new Filter(List.of(), List.of("first"));
        assertFalse(
                export(archive.root(), archive.output(), first, 1, Incomplete.OMIT, Profile.SCREEN)
                        .run()
                        .hasErrors(),
                reported::toString);
        for (String locale : List.of("de", "en", "nl")) {
            assertEquals(
                    2, pages(archive.output().resolve(locale + "/first.pdf")).size(), locale);
        }
    }
}
