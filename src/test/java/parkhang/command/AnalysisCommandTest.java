package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.command.AnalysisArchive.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.Tool;

/** Somebody who orders translations, and wants to know of how many words. */
class AnalysisCommandTest {
    private static final Golden GOLDEN = new Golden("analysis");

    @TempDir
    private Path folder = Path.of("");

    private AnalysisArchive archive = new AnalysisArchive(Path.of("target"));
    private Session session = archive.session();

    @BeforeEach
    void layOut() {
        archive = new AnalysisArchive(folder);
        session = archive.session();
    }

    private String field(String line, String name) {
        List<String> lines =
                session.run(0, "analysis", "--format", "csv").out().lines().toList();
        int column = List.of(lines.get(0).split(",", -1)).indexOf(name);
        return lines.stream()
                .filter(one -> one.startsWith(line + ","))
                .map(one -> one.split(",", -1)[column])
                .findFirst()
                .orElseThrow();
    }

    /** Words of each band in the job, in the order of the bands. */
    private String bands(String... options) {
        List<String> command = new ArrayList<>(List.of("analysis", "--format", "csv"));
        command.addAll(List.of(options));
        List<String> lines =
                session.run(0, command.toArray(String[]::new)).out().lines().toList();
        List<String> headings = List.of(lines.get(0).split(",", -1));
        return Stream.of("context", "exact", "repetition", "95-99", "85-94", "75-84", "50-74", "new")
                .map(band -> headings.indexOf(band + "_words"))
                .map(column -> lines.stream()
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(line.split(",", -1)[column]))
                        .sum())
                .map(String::valueOf)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** One of everything, with an article that can't be read and a bundle's file that can't be read. */
    private void everything() {
        List<String> office = List.of("## About the office", "We are an office.", "Write to **us**.");
        archive.article(
                        "a-old",
                        Stream.concat(
                                        Stream.of(
                                                words(20, 0), "The village lies high in the mountains.", words(10, 10)),
                                        office.stream())
                                .toList())
                .article("b-stale", "This sentence was translated once.")
                .article("e-broken", "Nobody reads this.")
                .translated("a-old")
                .translated("b-stale")
                .translated("e-broken");
        archive.article("b-stale", "This sentence was translated twice.");
        session.run(0, "sync");
        archive.article(
                "c-new",
                Stream.concat(
                                Stream.of(
                                        words(20, 1),
                                        words(20, 3),
                                        words(20, 5),
                                        words(20, 10),
                                        words(20, 11),
                                        "The village lies high in the mountains.",
                                        "Something new, said twice."),
                                office.stream())
                        .toList());
        archive.article("d-more", "Something new, said twice.", "Something new, said twice.");
        session.write("articles/f-unread.md", "No front matter.\n");
        session.write("translations/nl/e-broken.xlf", "<xliff");
        session.write("prices.yaml", "currency: EUR\nprice: 0.12\nlocales:\n  fr:\n    currency: CHF\n");
        session.write("translations/fr/imprint.yaml", "name: Bureau\n");
    }

    @Test
    void columnsWithoutWordsAreLeftOut() {
        archive.article("a", words(20, 0));
        List<String> lines = session.run(0, "analysis").out().lines().toList();
        assertEquals("words in        job      new  article", lines.get(0));
        assertEquals("nl               24       24  a", lines.get(1));
    }

    @Test
    void anEditBeforeSyncIsNoErrorForWhoCounts() {
        archive.article("a", words(20, 0), words(10, 10)).translated("a");
        archive.article("a", words(20, 1), words(10, 9));
        for (String command : List.of("coverage", "analysis")) {
            session.run(0, command);
            assertTrue(
                    session.err().contains("warning[bundle-unsynced]: the article has no units with the sources of 2"),
                    session.err());
        }
        session.run(1, "check");
        assertTrue(session.out().contains("error[unit-unknown]"), session.out());
        session.run(0, "sync");
        session.run(0, "analysis");
        assertEquals("", session.err());
    }

    @Test
    void aDayOfALocaleThatIsNotThereIsNamed() {
        session.write("translations/fr-BE/imprint.yaml", "name: Bureau\n");
        session.write(
                "articles/a.md",
                """
                ---
                title: T
                date: 2023-05-10
                translate-by:
                  nll: 2026-11-20
                  fr: 2026-11-21
                  "*": 2026-11-22
                ---

                Text.
                """);
        for (String command : List.of("check", "coverage", "analysis")) {
            session.run(0, command);
            String said = session.out() + session.err();
            assertTrue(
                    said.contains("articles/a.md:5:8: warning[translate-by-locale]: `translate-by` has a day for nll,"
                            + " and there is no such locale; there are fr-BE, nl\n"),
                    said);
            assertEquals(2, said.split("translate-by-locale\\]", -1).length, said);
        }
    }

    @Test
    void whatARegionWillInheritIsPaidOnce() {
        archive.article("a", words(20, 0), words(10, 10)).translated("a");
        archive.article("a", words(20, 0), "Three other words.");
        session.write("translations/nl-BE/imprint.yaml", "name: Bureau\n");
        session.run(0, "sync");
        assertEquals("3", field("nl,a", "job_words"));
        assertEquals("0", field("nl-BE,a", "job_words"));
        assertEquals("3", field("nl-BE,a", "inherited_words"));
        String table = session.run(0, "analysis").out();
        assertTrue(table.contains("\nin all: 3 words"), table);
        assertTrue(table.contains("\ninherited, paid once "), table);
        session.run(0, "analysis", "--locale", "nl-BE");
        assertTrue(session.out().contains("\nthe job                         1         3 "), session.out());
    }

    @Test
    void whereARegionHasWordsOfItsOwnTheyAreItsJob() {
        session.write("translations/nl-BE/imprint.yaml", "name: Bureau\n");
        archive.article("a", words(20, 0)).translated("a");
        session.write(
                "translations/nl-BE/a.xlf",
                session.read("translations/nl/a.xlf")
                        .replace("trgLang=\"nl\"", "trgLang=\"nl-BE\"")
                        .replace("<target>word0", "<target>mot0"));
        archive.article("a", words(20, 1));
        session.run(0, "sync");
        assertEquals("20", field("nl,a", "job_words"));
        assertEquals("20", field("nl-BE,a", "job_words"));
    }

    @Test
    void aSumWithAFileThatCannotBeReadIsAtMostThat() {
        everything();
        String table = session.run(1, "analysis").out();
        assertTrue(table.contains("\nthe job, at most               17 "), table);
        assertTrue(table.contains("\nin all, at most: 361 words"), table);
        assertTrue(table.contains("\nthe job                        25 "), table);
    }

    @Test
    void aTableIsForPeople() throws IOException {
        everything();
        GOLDEN.assertOutput("expected.table", session.run(1, "analysis").out());
        assertTrue(session.err().contains("translations/nl/e-broken.xlf:1:"), session.err());
        assertTrue(session.err().contains("articles/f-unread.md:1: error[front-matter-missing]"), session.err());
    }

    @Test
    void csvIsForSpreadsheets() throws IOException {
        everything();
        GOLDEN.assertOutput(
                "expected.csv", session.run(1, "analysis", "--format", "csv").out());
    }

    @Test
    void jsonIsForPrograms() throws IOException {
        everything();
        GOLDEN.assertOutput(
                "expected.json", session.run(1, "analysis", "--format", "json").out());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 95-99",
        "5, 95-99",
        "6, 85-94",
        "15, 85-94",
        "16, 75-84",
        "25, 75-84",
        "26, 50-74",
        "50, 50-74",
        "51, new"
    })
    void aBandBeginsWhereItsNameSays(int others, String band) {
        archive.article("a", words(100, 0)).translated("a");
        archive.article("a", words(100, 0), words(100, others));
        assertEquals(100, Integer.parseInt(field("nl,a", band + "_words")));
        assertEquals(100, Integer.parseInt(field("nl,a", "job_words")));
    }

    @ParameterizedTest
    @CsvSource({"1, 95-99", "5, 95-99", "6, 85-94", "50, 50-74", "51, new"})
    void aChangedUnitIsSimilarToWhatItWasBeforeAndAfterSync(int others, String band) {
        archive.article("a", words(100, 0)).translated("a");
        archive.article("a", words(100, others));
        assertEquals(100, Integer.parseInt(field("nl,a", band + "_words")));
        assertTrue(session.err().contains("warning[bundle-unsynced]"), session.err());
        session.run(0, "sync");
        assertEquals(100, Integer.parseInt(field("nl,a", band + "_words")));
        assertEquals(100, Integer.parseInt(field("nl,a", "job_words")));
    }

    @Test
    void theSameWordsInOtherMarkupAreNoExactMatch() {
        archive.article("a", "We said *one* thing.").translated("a");
        archive.article("a", "We said *one* thing.", "We said [one](https://example.org) thing.");
        assertEquals("0 0 0 4 0 0 0 0", bands());
    }

    @Test
    void aContextIsBothNeighbours() {
        archive.article("a", "First of all.", "This stands between.", "Last of all.")
                .translated("a");
        archive.article(
                "a",
                "First of all.",
                "This stands between.",
                "Last of all.",
                "This stands between.",
                "Something else entirely.",
                "First of all.",
                "This stands between.",
                "Last of all.");
        assertEquals("6 6 0 0 0 0 0 3", bands());
        archive.article(
                "b",
                "First of all.",
                "This stands between.",
                "Quite another thing here.",
                "This stands between.",
                "Last of all.",
                "Unlike them both really.");
        assertEquals("0 12 0 0 0 4 0 8", bands("--article", "b"));
    }

    @Test
    void aRepetitionIsPaidAsNewOnceInTheWholeJob() {
        archive.article("a", "One wholly new thing.", "Nothing like it.", "One wholly new thing.");
        archive.article("b", "One wholly new thing.");
        session.run(0, "sync");
        assertEquals("4", field("nl,a", "repetition_words"));
        assertEquals("4", field("nl,b", "repetition_words"));
        assertEquals("0 0 8 0 0 0 0 15", bands());
        assertEquals("0 0 4 0 0 0 0 11", bands("--article", "a"));
        assertEquals("0 0 0 0 0 0 0 8", bands("--article", "b"));
    }

    @Test
    void wordsWithoutStateAreNamedBecauseTheyWouldBePaidAgain() {
        archive.article("a", "One thing.").translated("a");
        session.write(
                "translations/nl/a.xlf",
                session.read("translations/nl/a.xlf").replace("state=\"translated\"", "state=\"initial\""));
        assertTrue(session.run(0, "analysis").err().contains("warning[target-not-counted]"), session.err());
    }

    @Test
    void nothingLeftIsSaidShortly() {
        archive.article("a", "One thing.").translated("a");
        assertEquals(
                """
                nl, Dutch                   units     words  characters     rate     weighted
                the job                         0         0           0                  0.00
                translated already              2         6
                """,
                session.run(0, "analysis").out());
    }

    @Test
    void anArchiveWithoutBundlesHasNothingToTranslateInto() throws IOException {
        archive.article("a", "One thing.");
        Files.delete(folder.resolve("translations/nl/imprint.yaml"));
        Files.delete(folder.resolve("translations/nl"));
        assertEquals(
                "there is no locale to translate into\n",
                session.run(0, "analysis").out());
    }

    @Test
    void whatAnEarlierAnalysisHadIsNotOrderedAgain() {
        String file = folder.resolve("first.json").toString();
        String second = folder.resolve("second.json").toString();
        archive.article("a", "One thing.", "Twice said.").translated("a");
        archive.article("a", "One thing.", "Twice said.", "Ordered first.");
        session.run(0, "analysis", "--format", "json", "--output", file);
        assertEquals("0 0 0 0 0 0 0 0", bands("--since", file));
        archive.article("a", "One thing.", "Twice said.", "Ordered first.", "Ordered later.", "Ordered first.");
        assertEquals("0 0 2 0 0 0 0 2", bands("--since", file));
        session.run(0, "analysis", "--since", file, "--format", "json", "--output", second);
        assertEquals("0 0 0 0 0 0 0 0", bands("--since", second));
        assertTrue(session.run(0, "analysis", "--since", second)
                .out()
                .contains("left from earlier               3         6"));
    }

    @Test
    void anArticleThatWasRenamedIsNotOrderedAgain() throws IOException {
        String file = folder.resolve("first.json").toString();
        archive.article("a", "Ordered first.");
        session.run(0, "analysis", "--format", "json", "--output", file);
        Files.delete(folder.resolve("articles/a.md"));
        archive.article("b", "Ordered first.", "Added since.");
        assertEquals("0 0 0 0 0 0 0 6", bands("--since", file));
    }

    @Test
    void aRevisionOfGitSaysWhatWasThere() throws IOException {
        Files.createDirectories(folder.resolve("press"));
        archive = new AnalysisArchive(folder.resolve("press"));
        session = archive.session();
        archive.article("a", "Never translated.").article("b", "Nor this.");
        session.write("articles/odd.md", "No front matter.\n");
        git("init", "--quiet");
        git("add", "--all");
        git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", "one");
        git("tag", "v1");
        Files.delete(folder.resolve("press/articles/odd.md"));
        assertEquals("0 0 0 0 0 0 0 0", bands("--since", "v1"));
        archive.article("a", "Never translated.", "Added since.").article("c", "Never translated.");
        assertEquals("0 0 0 0 0 0 0 8", bands("--since", "HEAD"));
        assertTrue(session.err().contains("articles/odd.md: warning[revision-article-unreadable]"), session.err());
        session.run(1, "analysis", "--since", "v2");
        assertEquals(
                "--since: error[revision-unknown]: git knows no revision `v2`, and there is no such file",
                session.error());
        assertEquals("", session.out());
        session.run(1, "analysis", "--since=--all");
        assertTrue(session.error().contains("error[revision-unknown]"), session.err());
    }

    private void git(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
        all.addAll(List.of(arguments));
        new Tool("git").require().run(all, "");
    }

    @Test
    void aFolderWithoutGitIsToldSo() {
        new Tool("git").require();
        archive.article("a", "One thing.");
        session.run(1, "analysis", "--since", "v1");
        assertEquals(
                "--since: error[revision-unreadable]: git can't be asked for v1: `git rev-parse --git-dir` has failed",
                session.error());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"version\":2,\"bundles\":[]}",
                "{\"version\":1}",
                "{\"version\":1,\"bundles\":[{\"locale\":\"nl\",\"articles\":[{\"article\":\"a\"}]}]}",
                "{\"version\":1,\"bundles\":[{\"locale\":\"nl\",\"articles\":[{\"article\":\"a\",\"sources\":[\"x\"]}]}]}",
                "{\"version\":1,\"bundles\":[{\"locale\":\"nl\",\"articles\":[{\"article\":\"a\",\"sources\":[]}",
                "{\"version\":1,\"bundles\":[]} more",
            })
    void aFileThatIsNoWholeAnalysisIsRefused(String json) {
        archive.article("a", "One thing.");
        session.write("earlier.json", json);
        session.run(1, "analysis", "--since", folder.resolve("earlier.json").toString());
        assertTrue(session.error().contains("earlier.json:1:"), session.err());
        assertTrue(session.error().contains(": error[analysis-invalid]: "), session.err());
        assertEquals("", session.out());
    }

    @Test
    void aFileThatIsNotThereIsNoRevision() {
        archive.article("a", "One thing.");
        session.run(1, "analysis", "--since", folder.resolve("none.json").toString());
        assertTrue(session.error().contains(": error[file-unreadable]: "), session.err());
    }

    @Test
    void nothingIsCountedWithPricesThatAreWrong() {
        archive.article("a", "One thing.");
        session.write("prices.yaml", "currency: EUR\nprice: 0,12\n");
        session.run(1, "analysis");
        assertEquals("prices.yaml:2:8: error[price-invalid]: `0,12` is no price of a word", session.error());
        assertEquals("", session.out());
        session.write("other.yaml", "currency: EUR\nprice: 0.12\n");
        session.run(0, "analysis", "--prices", folder.resolve("other.yaml").toString());
        assertTrue(session.out().contains("EUR 0.72, at 0.12 a word"), session.out());
    }
}
