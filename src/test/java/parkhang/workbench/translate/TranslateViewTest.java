package parkhang.workbench.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.export.plan.Program;
import parkhang.workbench.Workbench;

/** The translator's view over HTTP, as its page asks for it. One server answers for one archive, whose files each test begins anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslateViewTest {
    private static final String ARTICLE =
            "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe *whole* text of the envoys.\n\nA second, longer text.\n";
    private static final String TARGETS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
              <file id="f1" original="news.md">
                <unit id="u1">
                  <segment state="translated">
                    <source>Good news</source>
                    <target>Goed nieuws</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;
    private static final String MINE = "00000000000000aa";
    private static final String OTHER = "00000000000000bb";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
    private Path root;
    private Workbench workbench;
    private URI base;
    private String cookie;
    private String key;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        root = folder.resolve("archive");
        begin();
        start(false);
    }

    private void start(boolean readOnly) throws IOException {
        Program program =
                new Program("test", "test", Path.of("target"), Path.of("fonts").toAbsolutePath());
        workbench = new Workbench(root, program, 0, readOnly, faults::add);
        base = URI.create(workbench.address().replaceAll("\\?.*", ""));
        cookie = send(HttpRequest.newBuilder(URI.create(workbench.address())))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll(";.*", "");
        key = group("name=\"parkhang-key\" content=\"([^\"]+)\"", page());
    }

    @BeforeEach
    void begin() throws IOException {
        FileUtils.deleteQuietly(root.resolve("translations/nl-BE").toFile());
        FileUtils.deleteQuietly(root.resolve(".parkhang").toFile());
        FileUtils.deleteQuietly(root.resolve("translations/nl/old.xlf").toFile());
        FileUtils.deleteQuietly(root.resolve("articles/old.md").toFile());
        write("archive.yaml", "title: A Small Archive\nsource: en\n");
        write("translations/en/imprint.yaml", "name: The Office\n");
        write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        write("translations/nl/glossary.csv", "source,target,note\nenvoys,gezanten,\n");
        write("articles/news.md", ARTICLE);
        write("translations/nl/news.xlf", TARGETS);
    }

    @AfterAll
    void close() throws IOException {
        workbench.close();
        assertEquals(List.of(), faults);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private String bundle() throws IOException {
        return Files.readString(root.resolve("translations/nl/news.xlf"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String get(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(base.resolve(path)).header("Cookie", cookie));
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains(root.toString()), answer.body());
        return answer.body();
    }

    private String page() {
        return get("/translate/nl/news");
    }

    private HttpResponse<String> post(String what, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve("/translate/nl/news/").resolve(what))
                .header("Cookie", cookie)
                .header("X-Parkhang-Key", key)
                .POST(BodyPublishers.ofString(form)));
    }

    private Map<String, String> fields(int number, String text) {
        return fields(row(page(), number), text, MINE);
    }

    private static Map<String, String> fields(String row, String text, String window) {
        return Map.of(
                "unit",
                group("data-unit=\"([^\"]+)\"", row),
                "sight",
                group("data-sight=\"([^\"]+)\"", row),
                "window",
                window,
                "text",
                text,
                "source",
                "The whole source");
    }

    private String save(int number, String text) {
        return post("save", fields(number, text)).body();
    }

    private static String row(String page, int number) {
        return group("(<li id=\"unit-" + number + "\".*?</li>)(?=\\s*(?:<li id=\"unit|</ol>))", page);
    }

    private static String group(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    private static String outcome(String answer) {
        return group("data-outcome=\"([a-z]+)\"", answer);
    }

    @Test
    void eachUnitStandsBesideItsTarget() {
        String page = page();
        assertTrue(row(page, 1).contains("data-was=\"Goed nieuws\"")
                && row(page, 1).contains("data-stage=\"translated\""));
        String second = row(page, 2);
        assertTrue(second.contains("data-stage=\"missing\"") && second.contains("data-anchor=\"_u-2\""), second);
        assertTrue(second.contains("data-tag=\"&lt;g1>\"") || second.contains("data-tag=\"&lt;g1&gt;\""), second);
        assertTrue(second.contains("<mark class=\"term\" title=\"gezanten\">envoys</mark>"), second);
        assertTrue(page.contains("2 of 12 words translated; 2 passages are left"), page);
        assertTrue(page.contains("<iframe src=\"/edition/nl/news?of="), page);
        assertEquals(
                404,
                send(HttpRequest.newBuilder(base.resolve("/translate/en/news")).header("Cookie", cookie))
                        .statusCode());
        assertEquals(
                404,
                send(HttpRequest.newBuilder(base.resolve("/translate/nl/gone")).header("Cookie", cookie))
                        .statusCode());
    }

    @Test
    void whatIsTypedIsOnThePageAndInADraftAndNotInTheBundle() throws IOException {
        HttpResponse<String> live = post("live", fields(2, "De <g1>hele</g1> tekst & <b>meer</b>."));
        assertEquals(200, live.statusCode());
        assertTrue(
                live.body().contains("De <em>hele</em> tekst &amp; &lt;b>meer&lt;/b>.")
                        || live.body().contains("De <em>hele</em> tekst &amp; &lt;b&gt;meer&lt;/b&gt;."),
                live.body());
        assertEquals(TARGETS, bundle());
        String page = page();
        assertTrue(row(page, 2).contains("class=\"draft\" data-window=\"" + MINE), row(page, 2));
        assertFalse(get("/translate/nl/news?window=" + MINE).contains("class=\"draft\""));
        assertEquals("*\n", Files.readString(root.resolve(".parkhang/.gitignore")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De hele tekst",
                "<g1>De <g1>hele</g1> tekst",
                "</g1>De <x7/> tekst<g9>",
                "<g1>De</g1> <g1>hele</g1>",
                ""
            })
    void thePageIsShownWhateverIsTyped(String text) {
        assertEquals(200, post("live", fields(2, text)).statusCode());
    }

    @Test
    void aSaveChangesTheUnitOnlyAndTakesTheDraftAway() throws IOException {
        save(3, "Een tweede, langere tekst.");
        String before = bundle();
        post("live", fields(1, "Goed"));
        String answer = save(1, "Goed nieuws, echt");
        assertEquals("saved", outcome(answer));
        assertTrue(answer.contains("data-was=\"Goed nieuws, echt\""), answer);
        assertFalse(page().contains("class=\"draft\""));
        assertEquals(before.replace("Goed nieuws", "Goed nieuws, echt"), bundle());
    }

    @Test
    void aSaveOfWhatTheBundleHasNotSyncsItFirst() throws IOException {
        assertEquals("saved", outcome(save(2, "De <g1>hele</g1> tekst van de gezanten.")));
        String bundle = bundle();
        assertTrue(bundle.contains("<target>De <pc id=\"1\""), bundle);
        assertTrue(bundle.contains("A second, longer text."), bundle);
        assertTrue(bundle.contains("<target>Goed nieuws</target>"), bundle);
        assertTrue(row(page(), 2).contains("data-stage=\"translated\""));
    }

    @Test
    void theFirstSaveMakesTheBundleWithWhatTheMemoryHas() throws IOException {
        write("translations/nl/old.xlf", TARGETS.replace("news.md", "old.md"));
        write("articles/old.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nText.\n");
        Files.delete(root.resolve("translations/nl/news.xlf"));
        assertEquals("saved", outcome(save(3, "Nog een tekst.")));
        assertTrue(bundle().contains("<target>Goed nieuws</target>")
                && bundle().contains("<target>Nog een tekst.</target>"));
        Files.delete(root.resolve("translations/nl/news.xlf"));
        assertEquals("saved", outcome(save(1, "Goede berichten")), "the memory's words are nobody's");
        assertTrue(bundle().contains("<target>Goede berichten</target>"), bundle());
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotWrittenOver() throws IOException {
        Map<String, String> mine = fields(1, "Mijn nieuws");
        String theirs = TARGETS.replace("Goed nieuws", "Hun nieuws");
        write("translations/nl/news.xlf", theirs);
        String answer = post("save", mine).body();
        assertEquals("moved", outcome(answer));
        assertTrue(answer.contains("Hun") && answer.contains("data-choice=\"mine\""), answer);
        assertEquals(theirs, bundle());
        Map<String, String> seen = fields(answer, "Mijn nieuws", MINE);
        assertEquals("saved", outcome(post("save", seen).body()));
        assertTrue(bundle().contains("<target>Mijn nieuws</target>"));
    }

    @Test
    void wordsThatStandThereAlreadyAreNoConflict() throws IOException {
        Map<String, String> mine = fields(1, "Hun nieuws");
        write("translations/nl/news.xlf", TARGETS.replace("Goed nieuws", "Hun nieuws"));
        assertEquals("saved", outcome(post("save", mine).body()));
    }

    @Test
    void aUnitThatTheArticleHasLostKeepsItsDraft() throws IOException {
        Map<String, String> mine = fields(2, "De <g1>hele</g1> tekst");
        post("live", mine);
        write("articles/news.md", ARTICLE.replace("whole", "complete"));
        assertEquals("gone", outcome(post("save", mine).body()));
        assertEquals(TARGETS, bundle());
        String homeless = group("<section id=\"homeless\"(.*?)</section>", page());
        assertTrue(homeless.contains("hele") && homeless.contains("whole"), homeless);
        assertEquals(204, post("discard", mine).statusCode());
        assertFalse(page().contains("class=\"draft\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De hele tekst",
                "De <g1>hele tekst",
                "De <g1>hele</g1> <g1>tekst</g1>",
                "<g1>De</g1> <x2/>",
                "De <g7>hele</g7>"
            })
    void codesThatDoNotFitAreRefusedAndKept(String text) throws IOException {
        post("live", fields(2, text));
        String answer = save(2, text);
        assertEquals("codes", outcome(answer));
        assertTrue(answer.contains("<li lang=\"en\">"), answer);
        assertEquals(TARGETS, bundle());
        assertTrue(page().contains("class=\"draft\""));
    }

    @Test
    void theWordsOfADraftThatIsSavedAreNotOfferedAgain() {
        Map<String, String> other = fields(row(page(), 1), "Goed nieuws, echt", OTHER);
        post("live", other);
        assertTrue(page().contains("class=\"draft\""));
        save(1, "Goed nieuws, echt");
        assertFalse(page().contains("class=\"draft\""), page());
    }

    @Test
    void twoWindowsHaveADraftEach() {
        post("live", fields(row(page(), 1), "Een", MINE));
        post("live", fields(row(page(), 1), "Twee", OTHER));
        String mine = get("/translate/nl/news?window=" + MINE);
        assertTrue(mine.contains("data-text=\"Twee\"") && !mine.contains("data-text=\"Een\""), mine);
        assertTrue(page().contains("data-text=\"Twee\"") && page().contains("data-text=\"Een\""));
    }

    @Test
    void draftsOutliveTheProgram() throws IOException {
        post("live", fields(1, "Goed nieuws uit Tibet"));
        workbench.close();
        start(false);
        assertTrue(row(page(), 1).contains("data-text=\"Goed nieuws uit Tibet\""));
    }

    @Test
    void aStaleUnitSaysWhatHasChangedAndIsCurrentWhenItIsSaved() throws IOException {
        save(3, "Een tweede, langere tekst.");
        write("articles/news.md", ARTICLE.replace("longer text", "longer text today"));
        String row = row(page(), 3);
        assertTrue(
                row.contains("data-stage=\"stale\"") && row.contains("data-was=\"Een tweede, langere tekst.\""), row);
        String help = get("/translate/nl/news/help?unit=" + group("data-unit=\"([^\"]+)\"", row));
        assertTrue(
                help.contains("<ins><span class=\"spoken\">[added: </span> today<span class=\"spoken\">]</span></ins>"),
                help);
        assertEquals("saved", outcome(save(3, "Een tweede, langere tekst.")));
        assertTrue(row(page(), 3).contains("data-stage=\"translated\""), page());
        assertFalse(bundle().contains("previous-source"), bundle());
    }

    @Test
    void theMemoryIsShownWithWhatDiffers() throws IOException {
        write(
                "translations/nl/old.xlf",
                TARGETS.replace("news.md", "old.md")
                        .replace("Good news", "A second, shorter text.")
                        .replace("Goed nieuws", "Een tweede, kortere tekst."));
        String row = row(page(), 3);
        String matches = get("/translate/nl/news/matches?unit=" + group("data-unit=\"([^\"]+)\"", row));
        assertTrue(matches.contains("83% alike"), matches);
        assertTrue(matches.contains("</span> shorter") || matches.contains("shorter<span"), matches);
        assertTrue(matches.contains("data-text=\"Een tweede, kortere tekst.\""), matches);
        String found = get("/translate/nl/news/phrase?words=KORTERE");
        assertTrue(found.contains("1 passage found") && found.contains("shorter text"), found);
        assertTrue(get("/translate/nl/news/phrase?words=").contains("Nothing found"));
    }

    @Test
    void whatCheckWouldFindIsFoundWhileTyping() {
        String found = post("check", fields(3, "Een tweede tekst uit 2021")).body();
        assertTrue(found.contains("number"), found);
        assertFalse(
                post("check", fields(3, "Een tweede, langere tekst.")).body().contains("<li"));
        assertTrue(post("check", fields(2, "De <g1>hele</g1> tekst van de afgevaardigden."))
                .body()
                .contains("term-missing"));
    }

    @Test
    void aBundleThatCannotBeReadIsSaidAndNotWritten() throws IOException {
        Map<String, String> mine = fields(1, "Mijn nieuws");
        String broken = TARGETS.replace("<target>Goed", "<<<<<<< HEAD\n<target>Goed");
        write("translations/nl/news.xlf", broken);
        String page = page();
        assertTrue(page.contains("id=\"unreadable\"") && page.contains("translations/nl/news.xlf:"), page);
        assertEquals(204, post("live", mine).statusCode(), "what is written goes on being kept");
        String answer = post("save", mine).body();
        assertEquals("failed", outcome(answer));
        assertTrue(answer.contains("news.xlf:"), answer);
        assertEquals(broken, bundle());
        write("translations/nl/news.xlf", TARGETS);
        assertTrue(row(page(), 1).contains("data-text=\"Mijn nieuws\""));
    }

    @Test
    void whatIsInheritedIsShownAsTheOthersAndSavedAsItsOwn() throws IOException {
        write("translations/nl-BE/imprint.yaml", "name: Het Bureau\n");
        String row = row(get("/translate/nl-BE/news"), 1);
        assertTrue(row.contains("inherited from Dutch") && row.contains("data-was=\"\""), row);
        String unit = group("data-unit=\"([^\"]+)\"", row);
        assertTrue(get("/translate/nl-BE/news/help?unit=" + unit).contains("data-text=\"Goed nieuws\""));
        Map<String, String> own = fields(row, "Goed nieuws uit Vlaanderen", MINE);
        assertEquals("saved", outcome(post("/translate/nl-BE/news/save", own).body()));
        assertTrue(Files.readString(root.resolve("translations/nl-BE/news.xlf")).contains("uit Vlaanderen"));
        assertEquals(TARGETS, bundle());
    }

    @Test
    void wordsThatWaitInANoteAreShownUntilSomebodyIsDoneWithThem() throws IOException {
        write(
                "translations/nl/news.xlf",
                TARGETS.replace(
                        "<segment state",
                        "<notes><note category=\"handback\">Hun woorden</note><note>Let op</note></notes><segment state"));
        String row = row(page(), 1);
        String unit = group("data-unit=\"([^\"]+)\"", row);
        String help = get("/translate/nl/news/help?unit=" + unit);
        assertTrue(help.contains("data-text=\"Hun woorden\"") && help.contains("Let op"), help);
        post("note", Map.of("unit", unit, "note", "0123456789abcdef"));
        assertTrue(bundle().contains("Hun woorden"), "another note was meant");
        post("note", Map.of("unit", unit, "note", group("data-note=\"([^\"]+)\"", help)));
        assertFalse(bundle().contains("Hun woorden"), bundle());
        assertTrue(bundle().contains("Let op") && bundle().contains("Goed nieuws"), bundle());
    }

    @Test
    void aTargetCanBeTakenAway() throws IOException {
        assertEquals("saved", outcome(save(1, " ")));
        assertFalse(bundle().contains("<target"), bundle());
        assertTrue(row(page(), 1).contains("data-stage=\"missing\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b\u0001\uFFFE",
                "een\r\ntwee\u2028drie",
                "\uD83D x \uDE00",
                "]]> <!-- & &amp; &lt; &#x338; \u0338",
                "<unit id='u1'/>"
            })
    void wildTextIsSavedAsTextThatIsReadBack(String text) throws IOException {
        assertEquals("saved", outcome(save(1, text)));
        String was = group("data-was=\"([^\"]*)\"", row(page(), 1));
        assertEquals(
                "saved",
                outcome(save(
                        1,
                        was.replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&quot;", "\"")
                                .replace("&amp;", "&"))));
        assertEquals(was, group("data-was=\"([^\"]*)\"", row(page(), 1)));
        assertFalse(page().contains("id=\"unreadable\""));
    }

    @Test
    void whatNobodyMayAskIsRefused() {
        Map<String, String> strange = Map.of("unit", "../../x", "text", "x", "window", MINE, "sight", "none");
        assertEquals(413, post("live", strange).statusCode());
        assertEquals(413, post("live", fields(1, "x".repeat(200_000))).statusCode());
        assertEquals(
                413,
                post("live", fields(row(page(), 1), "x", "../../../archive")).statusCode());
        assertEquals(404, post("save", strange).statusCode());
        assertEquals(404, post("save", fields(1, "x".repeat(200_000))).statusCode());
        assertEquals(
                404,
                post("discard", Map.of("unit", "0123456789abcdef-1", "window", "../../../archive.yaml"))
                        .statusCode());
        assertTrue(Files.exists(root.resolve("archive.yaml")));
        String good = key;
        key = "wrong";
        assertEquals(403, post("save", fields(1, "x")).statusCode());
        key = good;
    }

    @Test
    void nothingIsWrittenWhereTheArchiveIsOnlyLookedAt() throws IOException {
        workbench.close();
        start(true);
        Map<String, String> mine = fields(1, "Mijn nieuws");
        assertEquals(403, post("save", mine).statusCode());
        assertEquals(403, post("live", mine).statusCode());
        assertEquals(403, post("discard", mine).statusCode());
        assertTrue(page().contains("data-read-only"));
        assertEquals(TARGETS, bundle());
        assertFalse(page().contains("class=\"draft\""), "none was kept");
        workbench.close();
        start(false);
    }
}
