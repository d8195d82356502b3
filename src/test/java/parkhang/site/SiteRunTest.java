package parkhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a site from run to run: it is always as one that was made in an empty folder, and only what is due is written. */
class SiteRunTest {
    private static final String HELD = "embargo: 2030-01-01T00:00:00Z\n";

    @TempDir
    private Path folder;

    private PublicArchive archive;

    @BeforeEach
    void begin() {
        archive = new PublicArchive(folder.resolve("archive"))
                .at("2029-12-31T00:00:00Z")
                .article("first", "tags: [snow]\n")
                .article("second", "tags: [rain]\nmoved: [old]\n");
    }

    private void makes(String... lines) {
        assertEquals(List.of(lines), archive.make().reported());
        assertEquals(List.of(), archive.verify());
    }

    /** Asserts that the site is as one that is made at once. */
    private void isAsIfFresh() {
        Path usual = archive.site();
        SortedMap<String, String> files = archive.files();
        archive.into(folder.resolve("fresh-" + files.hashCode())).make();
        assertEquals(archive.files(), files);
        archive.into(usual);
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String path : archive.files().keySet()) {
            times.put(path, Files.getLastModifiedTime(archive.site().resolve(path)));
        }
        return times;
    }

    /** Or else a comma too few would take all languages from the web. */
    @ParameterizedTest
    @CsvSource({
        "translations/de/imprint.yaml, 'name: ['",
        "archive.yaml, 'title: T\nsource: en\nbase: https://example.org/a/\npublish:\n  locales: [en de]\n'",
        "archive.yaml, 'title: T\nsource: en\nbase: https://example.org/a/\npublish:\nlocales: [en]\n'",
    })
    void aSiteIsLeftWhereNotAllCanBeRead(String file, String text) {
        archive.export();
        makes();
        SortedMap<String, String> before = archive.files();
        archive.with(file, text.translateEscapes());
        List<String> reported = archive.make().reported();
        assertTrue(reported.stream().anyMatch(line -> line.contains("error[")), () -> reported.toString());
        assertEquals(before, archive.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"embargo: soon\n", "Embargo: 2030-01-01T00:00:00Z\n"})
    void anEmbargoThatIsMisspelledHolds(String embargo) {
        archive.export();
        makes();
        archive.article("first", embargo).make();
        assertFalse(archive.files().containsKey("en/first.html"));
        assertTrue(archive.files().containsKey("en/second.html"));
    }

    @Test
    void aBagKeepsNothingThatIsNoLongerPublic() {
        archive.export().bagged(true).make();
        Path kept = archive.file("output/site.bag/data/en/first.html");
        assertTrue(Files.exists(kept));
        archive.article("first", HELD).bagged(false).make();
        assertFalse(Files.exists(kept));
    }

    /** What an office changed stands on its lists, and not yet in its editions. */
    @Test
    void whatAllEditionsRestOnIsLookedAt() {
        archive.export();
        makes();
        archive.with("translations/de/imprint.yaml", "name: Das neue Büro\n");
        makes(
                "output/de: warning[edition-outdated]: what all editions of the locale rest on was changed since they were made");
        archive.export();
        makes();
    }

    /** What is said in each run does not make one due. */
    @Test
    void anUnchangedRunWithoutAnAddressSaysSoAgain() {
        archive.with("archive.yaml", "title: Sample\nsource: en\npublish:\n  formats: [html]\n")
                .export();
        PublicArchive.Made first = archive.make();
        PublicArchive.Made again = archive.make();
        assertEquals(first.reported(), again.reported());
        assertEquals(0, again.summary().editions());
        assertEquals(0, again.summary().written());
    }

    @Test
    void nothingIsMadeWhereNothingWasExported() {
        assertEquals(
                List.of("output: error[editions-unknown]: no edition was exported to here"),
                archive.make().reported());
        assertFalse(Files.exists(archive.file("output")));
    }

    @Test
    void anUnchangedRunWritesNothing() throws IOException {
        archive.export();
        makes();
        Map<String, FileTime> before = times();
        assertEquals(new SiteSummary(0, before.size(), 0, 0), archive.make().summary());
        assertEquals(before, times());
        Files.delete(archive.site().resolve("robots.txt"));
        assertEquals(1, archive.make().summary().written());
        before.remove("robots.txt");
        Map<String, FileTime> after = times();
        after.remove("robots.txt");
        assertEquals(before, after);
    }

    @Test
    void theNumberOfWorkersAndTheFolderChangeNothing() {
        archive.export().make();
        SortedMap<String, String> one = archive.files();
        archive.jobs(7).into(folder.resolve("deep/below/site")).make();
        assertEquals(one, archive.files());
    }

    @Test
    void anEmbargoThatCameLaterTakesTheArticleOutOfAll() {
        archive.export();
        makes();
        assertNotEquals(List.of(), archive.naming("The title of second"));
        archive.article("second", HELD + "tags: [rain]\nmoved: [old]\n");
        makes();
        assertEquals(List.of(), archive.naming("second"));
        assertEquals(List.of(), archive.naming("rain"));
        assertFalse(archive.files().containsKey("en/old.html"));
        isAsIfFresh();
    }

    @Test
    void anEmbargoThatEndsMakesTheSiteDue() {
        archive.article("second", HELD).export();
        makes();
        assertEquals(List.of(), archive.naming("second"));
        assertEquals(0, archive.make().summary().editions());
        archive.at("2030-01-01T00:00:00Z");
        assertEquals(
                List.of(
                        "output/en/second.html: error[edition-unmade]: the edition is public, and not made",
                        "output/de/second.html: error[edition-unmade]: the edition is public, and not made"),
                archive.make().reported());
        archive.export();
        makes();
        assertNotEquals(List.of(), archive.naming("The title of second"));
        isAsIfFresh();
    }

    @Test
    void anEditionThatWasMadeAheadOfItsEmbargoIsNeverInIt() {
        archive.article("second", HELD).embargoed().export();
        makes();
        assertEquals(List.of(), archive.naming("second"));
        archive.at("2030-01-02T00:00:00Z");
        assertEquals(
                List.of(
                        "output/en/second.html: error[edition-withheld]: it is marked as under embargo, or no edition of this program",
                        "output/de/second.html: error[edition-withheld]: it is marked as under embargo, or no edition of this program"),
                archive.make().reported());
        assertEquals(List.of(), archive.naming("second"));
    }

    @Test
    void allArticlesUnderEmbargoLeaveAnEmptySite() {
        archive.article("first", HELD).article("second", HELD).export();
        makes();
        assertTrue(archive.files().containsKey("de/index.html"));
    }

    @Test
    void anArticleThatIsGoneIsTakenOut() {
        archive.export();
        makes();
        archive.without("articles/second.md");
        makes();
        assertEquals(List.of(), archive.naming("second"));
        isAsIfFresh();
    }

    @Test
    void aLocaleThatIsNoLongerPublicIsTakenOut() {
        archive.export();
        makes();
        archive.with(
                "archive.yaml",
                "title: Sample\nsource: en\nbase: https://example.org/a/\npublish:\n  locales: [en]\n  formats: [html]\n");
        archive.export();
        makes();
        assertFalse(Files.exists(archive.site().resolve("de")));
        isAsIfFresh();
    }

    @Test
    void anUnfinishedExportIsNamedAndAllElseIsThere() throws IOException {
        archive.export();
        Files.delete(archive.file("output/de/second.html"));
        Files.writeString(archive.file("output/en/second.html"), "<html>changed</html>");
        assertEquals(
                List.of(
                        "output/en/second.html: error[edition-changed]: it is not as it was made",
                        "output/de/second.html: error[edition-unmade]: the file is public, and not made"),
                archive.make().reported());
        assertEquals(List.of(), archive.naming("The title of second"));
        archive.export();
        makes();
        isAsIfFresh();
    }

    @Test
    void aPageThatWasChangedThroughTheSiteIsNoEditionAnyMore() throws IOException {
        archive.export();
        makes();
        Files.writeString(archive.site().resolve("en/first.html"), "<html>changed</html>");
        assertEquals(
                List.of("output/en/first.html: error[edition-changed]: it is not as it was made"),
                archive.make().reported());
        assertFalse(archive.files().containsKey("en/first.html"));
    }

    @Test
    void aSiteOnAnotherDiskIsMadeOfCopies() throws IOException {
        Path other = Files.createTempDirectory(
                Files.isDirectory(Path.of("/dev/shm")) ? Path.of("/dev/shm") : folder, "site");
        archive.export();
        makes();
        SortedMap<String, String> linked = archive.files();
        archive.into(other.resolve("site"));
        try {
            makes();
            assertEquals(linked, archive.files());
            assertEquals(0, archive.make().summary().written());
        } finally {
            FileUtils.deleteDirectory(other.toFile());
        }
    }

    @Test
    void twoRunsAtOnceWaitForEachOther() throws Exception {
        archive.export();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<PublicArchive.Made> run = archive::make;
            for (Future<PublicArchive.Made> made : both.invokeAll(List.of(run, run))) {
                assertEquals(List.of(), made.get().reported());
            }
        } finally {
            both.shutdownNow();
        }
        assertEquals(List.of(), archive.verify());
        isAsIfFresh();
    }
}
