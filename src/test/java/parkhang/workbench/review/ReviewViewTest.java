package parkhang.workbench.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.workbench.Caller;
import parkhang.workbench.Desk;

/** The reviewer's page over HTTP, as its script asks for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewViewTest {
    private static final String PATH = "/review/nl/news";
    private static final String BUNDLE = "translations/nl/news.xlf";

    private Desk desk;
    private Caller caller;
    private Path root;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        root = folder;
        Desk.writeArchive(root);
        git("init", "--quiet");
        git("add", "--all");
        git("commit", "--quiet", "--message", "begun");
        desk = new Desk(root);
        caller = desk.caller();
    }

    @BeforeEach
    void begin() throws IOException {
        Desk.writeArchive(root);
    }

    @AfterAll
    void close() throws IOException {
        desk.close();
    }

    private void git(String... arguments) throws IOException {
        ProcessBuilder git = new ProcessBuilder("git", "-c", "user.name=T", "-c", "user.email=t@localhost");
        git.command().addAll(List.of(arguments));
        try {
            assertEquals(0, git.directory(root.toFile()).start().waitFor());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The first passage, with what was read of it, as the page sends it. */
    private String title() {
        String page = caller.get(PATH + "?list=all");
        return Caller.group("data-unit=\"([^\"]+)\"", page) + ":" + Caller.group("data-seen=\"([^\"]+)\"", page);
    }

    private String sign(String units, String to) {
        return caller.post(PATH + "/sign", Map.of("units", units, "to", to, "by", "Anna Kowalska"))
                .body();
    }

    private void edit(String from, String to) throws IOException {
        String bundle = desk.read(BUNDLE);
        assertTrue(bundle.contains(from), bundle);
        desk.write(BUNDLE, bundle.replace(from, to));
    }

    @Test
    void whatIsTranslatedIsSignedByWhoeverReadsIt() throws IOException {
        String page = caller.get(PATH);
        assertTrue(page.contains("3 passages: 0 changed since somebody signed, 1 not signed, 2 not translated"), page);
        String answer = sign(title(), "reviewed");
        assertTrue(answer.contains("1 passage is signed as reviewed."), answer);
        assertTrue(desk.read(BUNDLE).matches("(?s).*>reviewed \\S+ [0-9a-f]{16} Anna Kowalska<.*"), desk.read(BUNDLE));
        page = caller.get(PATH);
        assertFalse(page.contains("id=\"passage-1\""), page);
        assertTrue(caller.get(PATH + "?list=not-reviewed&keep=7,1,x").contains("id=\"passage-1\""), page);
        assertTrue(page.contains("value=\"Anna Kowalska\""), page); // remembered
        assertTrue(caller.get(PATH + "?list=not-final").contains("id=\"passage-1\""));
    }

    @Test
    void whatHasChangedSinceIsShownWordByWord() throws IOException {
        sign(title(), "reviewed");
        git("add", "--all");
        git("commit", "--quiet", "--message", "signed");
        edit("Goed nieuws", "Heel goed nieuws");
        git("commit", "--quiet", "--all", "--message", "changed");
        edit("Heel goed nieuws", "Nog veel beter nieuws");
        String page = caller.get(PATH).replaceAll("<span class=\"spoken\">.*?</span>", "");
        assertTrue(page.contains("1 changed since somebody signed"), page);
        assertTrue(page.contains("reviewed: Anna Kowalska") && page.contains("changed since"), page);
        assertTrue(page.contains("<del>Goed</del><ins>Nog veel beter</ins> nieuws"), page);
    }

    @Test
    void whatGitDoesNotHaveIsSaidToBeUnknown() throws IOException {
        edit("Goed nieuws", "Nooit bewaard nieuws");
        sign(title(), "reviewed");
        edit("Nooit bewaard nieuws", "Goed nieuws");
        String page = caller.get(PATH);
        assertTrue(page.contains("What was signed is not known word by word: git has no version"), page);
        assertFalse(page.contains("<del>"), page);
    }

    @Test
    void whatWasNotReadIsNotSigned() throws IOException {
        String read = title();
        edit("Goed nieuws", "Slecht nieuws");
        String answer = sign(read, "final");
        assertTrue(answer.contains("unit u1 has changed since it was read"), answer);
        assertTrue(answer.contains("Slecht nieuws"), answer);
        String back = caller.post(PATH + "/back", Map.of("units", read, "comment", "no"))
                .body();
        assertTrue(back.contains("unit u1 has changed since it was read"), back);
        assertFalse(desk.read(BUNDLE).contains("<note"), desk.read(BUNDLE));
    }

    /** The article was edited, and nobody has run a sync: its new source is not signed unread. */
    @Test
    void aSourceThatHasChangedIsNoSignedOne() throws IOException {
        String read = title();
        desk.write("articles/news.md", desk.read("articles/news.md").replace("Good news", "Quite other news"));
        String answer = sign(read, "reviewed");
        assertTrue(answer.contains("Nothing was signed"), answer);
        String bundle = desk.read(BUNDLE);
        assertTrue(bundle.contains("Goed nieuws") && !bundle.contains("sign-off"), bundle);
    }

    @Test
    void aStaleUnitShowsWhatHasChangedInItsSourceAndIsNotSigned() throws IOException {
        edit("<segment state=\"translated\">", "<segment state=\"initial\" subState=\"parkhang:stale\">");
        edit("<segment", "<notes><note category=\"previous-source\">Bad news</note></notes><segment");
        String page = caller.get(PATH).replaceAll("<span class=\"spoken\">.*?</span>", "");
        assertTrue(page.contains("<del>Bad</del><ins>Good</ins> news"), page);
        assertFalse(page.contains("value=\"reviewed\""), page);
        assertTrue(sign(title(), "reviewed").contains("unit u1 is stale"));
        assertFalse(desk.read(BUNDLE).contains("sign-off"), desk.read(BUNDLE));
    }

    @Test
    void whatIsSentBackHasTheCommentAndNoSignature() throws IOException {
        sign(title(), "reviewed");
        String comment = "“Goed” is <too> weak &\nsee the “press” release";
        String answer = caller.post(PATH + "/back", Map.of("units", title(), "comment", comment, "by", "Jan de Vries"))
                .body();
        assertTrue(answer.contains("The passage is sent back."), answer);
        assertTrue(answer.contains("“Goed” is &lt;too&gt; weak &amp;\nsee the “press” release"), answer);
        String bundle = desk.read(BUNDLE);
        assertFalse(bundle.contains("sign-off"), bundle);
        assertTrue(bundle.contains("category=\"review\">Jan de Vries, "), bundle);
        assertTrue(bundle.contains("state=\"translated\""), bundle);
        assertTrue(bundle.contains("Goed nieuws"), bundle);
    }

    @Test
    void whereTwoMustSignOneAloneIsRefused() throws IOException {
        desk.write("archive.yaml", "title: A Small Archive\nsource: en\nfour-eyes: true\n");
        assertTrue(caller.get(PATH).contains("signed by two different people"));
        sign(title(), "reviewed");
        String alone = sign(title(), "final");
        assertTrue(alone.contains("Nothing was signed"), alone);
        String both = caller.post(PATH + "/sign", Map.of("units", title(), "to", "final", "by", "Jan de Vries"))
                .body();
        assertTrue(both.contains("1 passage is signed as final."), both);
    }

    @Test
    void aBundleThatCannotBeReadIsShownAsThatAndStays() throws IOException {
        String broken = desk.read(BUNDLE).replace("</xliff>", "");
        String read = title();
        desk.write(BUNDLE, broken);
        assertTrue(caller.get(PATH).contains("The translation can’t be opened"));
        assertTrue(sign(read, "reviewed").contains("The translation can’t be opened"));
        assertEquals(broken, desk.read(BUNDLE));
    }

    /** As on a disk that is full or read-only: the lock can't be taken. */
    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        String before = desk.read(BUNDLE);
        String read = title();
        Path lock = Files.createDirectory(root.resolve(".parkhang.lock"));
        String answer = sign(read, "reviewed");
        Files.delete(lock);
        assertTrue(answer.contains("Nothing was signed") && answer.contains("can't be written"), answer);
        assertEquals(before, desk.read(BUNDLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review/en/news", "/review/nl/nothing", "/review/fr/news", "/review/n*/news"})
    void onlyTranslationsAreReviewed(String path) {
        assertEquals(404, caller.status(path));
    }

    @ParameterizedTest
    @CsvSource({"sign, u1:x, translated", "sign, '', reviewed", "sign, u1, reviewed", "back, u1:x u2:y, reviewed"})
    void whatThePageNeverAsksIsRefused(String deed, String units, String to) throws IOException {
        String before = desk.read(BUNDLE);
        Map<String, String> fields = Map.of("units", units, "to", to, "comment", "x");
        assertEquals(404, caller.post(PATH + "/" + deed, fields).statusCode());
        assertEquals(before, desk.read(BUNDLE));
    }
}
