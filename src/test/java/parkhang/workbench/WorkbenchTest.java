package parkhang.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.export.plan.Program;
import parkhang.workbench.page.Frame;

/** The workbench of a small archive, as a browser without scripts sees it. */
class WorkbenchTest {
    private static final String ARTICLE = "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe *whole* text.\n";
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

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
    private Path root;
    private Workbench workbench;
    private URI base;
    private String cookie;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        root = folder.resolve("an archive of its own");
        write("archive.yaml", "title: A Small Archive & more\nsource: en\n");
        write("translations/en/imprint.yaml", "name: The Office\n");
        write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        write("articles/news.md", ARTICLE);
        write("translations/nl/news.xlf", TARGETS);
        write(
                "articles/later.md",
                ARTICLE.replace("Good news", "<b>Later</b>").replace("date:", "embargo: 2999-01-01T10:00:00Z\ndate:"));
        write("articles/broken.md", "---\ntitle: [\n---\n");
        workbench = new Workbench(root, program(), 0, false, faults::add);
        base = URI.create(workbench.address().replaceAll("\\?.*", ""));
        cookie = send(HttpRequest.newBuilder(URI.create(workbench.address())))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    private static Program program() {
        return new Program("test", "test", Path.of("target"), Path.of("fonts").toAbsolutePath());
    }

    @AfterEach
    void close() throws IOException {
        workbench.close();
        assertEquals(List.of(), faults);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Cookie", cookie);
    }

    private HttpResponse<String> ask(String path) {
        HttpResponse<String> answer = send(to(path));
        assertFalse(answer.body().contains(root.toString()), answer.body());
        assertFalse(answer.body().contains(program().fonts().toString()), answer.body());
        return answer;
    }

    private String page(String path) {
        HttpResponse<String> answer = ask(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    /** The home page when all articles are checked. */
    private String home() throws InterruptedException {
        String home = page("/");
        for (int i = 0; i < 100 && (home.contains("checked") || home.contains("counted")); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            home = page("/");
        }
        return home;
    }

    /** The part of a page with an id, to the next part. */
    private static String part(String page, String id) {
        Matcher part = Pattern.compile("id=\"" + id + "\" data-part.*?(?=data-part|</main>)", Pattern.DOTALL)
                .matcher(page);
        assertTrue(part.find(), page);
        return part.group();
    }

    @Test
    void homeShowsTheArticlesWithTheirLanguagesAndWhatIsWrong() throws Exception {
        String home = home();
        assertTrue(home.contains("<h1>A Small Archive &amp; more</h1>"), home);
        assertTrue(home.contains("3 articles"), home);
        String news = part(home, "article-news");
        assertTrue(news.contains("<time datetime=\"2023-05-10\">May 10, 2023</time>"), news);
        assertTrue(news.contains("<a href=\"/article/news?in=nl\">Dutch</a>"), news);
        assertTrue(news.contains("40% translated") && news.contains("<rect class=\"missing\" x=\"2\""), news);
        assertFalse(news.contains("error"), news);
        String later = part(home, "article-later");
        assertTrue(later.contains("Not before January 1, 2999"), later);
        assertTrue(later.contains("&lt;b&gt;Later&lt;/b&gt;") || later.contains("Later"), later);
        String broken = part(home, "article-broken");
        assertTrue(broken.contains("can’t be read") && broken.contains("1 error"), broken);
        assertTrue(home.indexOf("article-broken") < home.indexOf("article-news"), home);
    }

    @Test
    void anArticleShowsItsEditionInASandboxAndWhatIsFound() throws NoSuchAlgorithmException {
        String view = page("/article/news?in=nl");
        assertTrue(view.contains("<h1 lang=\"en\" dir=\"auto\">Good news</h1>"), view);
        assertTrue(view.contains("aria-current=\"page\">Dutch</a>"), view);
        Matcher frame = Pattern.compile(
                        "<iframe src=\"([^\"]+)\" title=\"The edition in Dutch\" sandbox=\"allow-scripts\"")
                .matcher(view);
        assertTrue(frame.find(), view);
        HttpResponse<String> edition = ask(frame.group(1));
        assertTrue(edition.body().contains("Goed nieuws") && edition.body().contains("Het Bureau"), edition.body());
        String policy = edition.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("sandbox allow-scripts; default-src 'none'; "), policy);
        assertFalse(edition.body().contains("http-equiv"), edition.body()); // it would allow no script at all
        Matcher script = Pattern.compile("(?s)<script>(.*)</script></body>").matcher(edition.body());
        assertTrue(script.find(), edition.body());
        assertEquals("script-src 'sha256-" + sha256(script.group(1)) + "'", policy.replaceAll(".*; ", ""));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void anEditionIsShownBeforeItsEmbargoIsOver() {
        assertTrue(page("/edition/en/later").contains("Later"));
    }

    @Test
    void thePdfIsShownAsPictures() throws Exception {
        String view = page("/article/news?in=nl&as=pages");
        Matcher picture = Pattern.compile("<img src=\"(/page/nl/news/1\\?of=[0-9a-f]{16})\" alt=\"Page 1 of 1\"")
                .matcher(view);
        assertTrue(picture.find(), view);
        HttpResponse<byte[]> jpeg = client.send(to(picture.group(1)).build(), BodyHandlers.ofByteArray());
        assertEquals("image/jpeg", jpeg.headers().firstValue("Content-Type").orElseThrow());
        assertEquals((byte) 0xD8, jpeg.body()[1]);
        assertEquals(404, ask("/page/nl/news/2").statusCode());
        assertEquals(view, page("/article/news?in=nl&as=pages"));
    }

    @Test
    void aChangedEditionHasOtherPages() throws Exception {
        String before = page("/article/news?in=nl&as=pages");
        byte[] first = client.send(to("/page/nl/news/1").build(), BodyHandlers.ofByteArray())
                .body();
        write("translations/nl/news.xlf", TARGETS.replace("Goed", "Heel goed"));
        String after = page("/article/news?in=nl&as=pages");
        assertNotEquals(part(before, "edition"), part(after, "edition"));
        byte[] second = client.send(to("/page/nl/news/1").build(), BodyHandlers.ofByteArray())
                .body();
        assertFalse(Arrays.equals(first, second));
    }

    @Test
    void anEditionThatCannotBeMadeSaysWhy() throws IOException {
        write("translations/nl/news.xlf", TARGETS.replace("</xliff>", ""));
        for (String path : List.of("/article/news?in=nl", "/article/news?in=nl&as=pages")) {
            String view = page(path);
            assertTrue(view.contains("This edition can’t be made until the errors are mended."), view);
            assertTrue(part(view, "findings").contains("<code>translations/nl/news.xlf:"), view);
            assertFalse(view.contains("<iframe") || view.contains("<img"), view);
        }
        assertEquals(404, ask("/edition/nl/news").statusCode());
        String broken = page("/article/broken");
        assertTrue(part(broken, "findings").contains("<strong>Error</strong>"), broken);
        String german = page("/article/broken?lang=de");
        assertTrue(
                part(german, "findings").contains("<small lang=\"de\">berichtigen Sie hier das YAML; "),
                german); // the parser's own words are English, and say so
        assertTrue(part(german, "findings").contains("<span lang=\"en\">"), german);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article/nothing",
                "/article/news?in=fr",
                "/article/news?in=..",
                "/article/news?in=n*",
                "/edition/fr/news",
                "/edition/nl/nothing",
                "/edition/n-l/news",
                "/page/nl/nothing/1",
                "/page/nl/news/99999",
                "/page/nl/news/0",
                "/archive.yaml",
                "/output",
                "/workbench.css/.."
            })
    void onlyTheArchivesArticlesAndLanguagesAreThere(String path) {
        assertEquals(404, ask(path).statusCode());
    }

    @Test
    void aChangeIsToldAndIsSeen() throws Exception {
        home();
        var events = client.send(to("/events").build(), BodyHandlers.ofInputStream());
        CompletableFuture<Set<String>> heard = CompletableFuture.supplyAsync(() -> heard(events.body()));
        String before = page("/article/news?in=nl");
        write("translations/nl/news.xlf", TARGETS.replace("Goed", "Heel goed"));
        assertEquals(Set.of("data: edition news", "data: overview news"), heard.get(20, TimeUnit.SECONDS));
        String after = page("/article/news?in=nl");
        assertFalse(part(before, "edition").equals(part(after, "edition")), after);
        assertEquals(part(before, "languages"), part(after, "languages"));
        assertTrue(page("/edition/nl/news").contains("Heel goed nieuws"));
    }

    /** The first two events. */
    private static Set<String> heard(InputStream body) {
        Set<String> heard = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && heard.size() < 2; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    heard.add(line);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return heard;
    }

    @Test
    void anArticleThatComesOrGoesIsSeen() throws Exception {
        home();
        write("articles/new.md", ARTICLE.replace("Good news", "Brand new"));
        Files.delete(root.resolve("articles/broken.md"));
        String home = home();
        for (int i = 0; i < 100 && !(home.contains("Brand new") && !home.contains("article-broken")); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            home = home();
        }
        assertTrue(home.contains("Brand new") && !home.contains("article-broken"), home);
    }

    @Test
    void anArchiveThatIsGoneIsSaidWithoutSayingWhereItWas() throws Exception {
        Path away = root.resolveSibling("away");
        Files.move(root, away);
        String home = page("/");
        assertTrue(home.contains("archive-missing"), home);
        assertEquals(404, ask("/article/news").statusCode());
        assertEquals(404, ask("/edition/nl/news").statusCode());
        Files.move(away, root);
        assertTrue(page("/article/news").contains("<iframe"));
    }

    @Test
    void itSpeaksTheLanguageOfTheBrowserUntilAnotherOneIsChosen() {
        String german = send(to("/").header("Accept-Language", "de")).body();
        assertTrue(german.contains("<html lang=\"de\">") && german.contains("Werkbank beenden"), german);
        HttpResponse<String> chosen = send(to("/article/news?in=nl&lang=fr").header("Accept-Language", "de"));
        assertTrue(chosen.body().contains("Fermer l’atelier"), chosen.body());
        String remembered =
                chosen.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        String french = send(HttpRequest.newBuilder(base.resolve("/"))
                        .header("Cookie", cookie + "; " + remembered)
                        .header("Accept-Language", "de"))
                .body();
        assertTrue(french.contains("<html lang=\"fr\">"), french);
        String tibetan = page("/?lang=bo");
        assertTrue(tibetan.contains("No native speaker of Tibetan has read these words yet."), tibetan);
        assertTrue(page("/?lang=%22%3E%3Cscript%3E").contains("<html lang=\"en\">"));
    }

    @Test
    void noPageHasScriptsOrStylesOfItsOwn() {
        for (String path : List.of("/", "/article/news", "/nothing")) {
            String page = ask(path).body();
            assertFalse(page.matches("(?s).*(<style|<script(?! type=\"module\" src=)| style=| on[a-z]+=).*"), page);
        }
        assertEquals(
                Map.of("css", 200, "js", 200),
                Map.of(
                        "css",
                        ask(Frame.STYLES).statusCode(),
                        "js",
                        ask(Frame.SCRIPT).statusCode()));
    }

    @Test
    void aThousandRequestsLeaveItWhole() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            asked.add(client.sendAsync(to("/article/news?in=nl").build(), BodyHandlers.ofString()));
            if (i % 100 == 99) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        Set<Integer> codes = new TreeSet<>();
        for (CompletableFuture<HttpResponse<String>> one : asked) {
            try {
                codes.add(one.get(60, TimeUnit.SECONDS).statusCode());
            } catch (ExecutionException e) {
                codes.add(503); // beyond the connections that there may be at once
            }
        }
        assertTrue(codes.contains(200) && Set.of(200, 503).containsAll(codes), codes::toString);
        assertTrue(page("/article/news?in=nl").contains("<iframe"));
    }

    @Test
    void thePageEndsItWithItsKeyOnly() throws Exception {
        HttpRequest.Builder end = to("/end").POST(HttpRequest.BodyPublishers.noBody());
        assertEquals(403, send(end).statusCode());
        Matcher key = Pattern.compile("<meta name=\"parkhang-key\" content=\"([^\"]+)\"")
                .matcher(page("/"));
        assertTrue(key.find());
        assertEquals(204, send(end.header("X-Parkhang-Key", key.group(1))).statusCode());
        CompletableFuture.runAsync(() -> assertDoesNotWait()).get(10, TimeUnit.SECONDS);
    }

    private void assertDoesNotWait() {
        try {
            workbench.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPortThatIsTakenIsRefused() {
        assertThrows(BindException.class, () -> new Workbench(root, program(), base.getPort(), false, faults::add));
    }

    @Test
    void eachSystemHasItsWayToABrowser() {
        assertEquals(List.of("open", "x"), Browser.call("Mac OS X", "x"));
        assertEquals("rundll32", Browser.call("Windows 11", "x").get(0));
        assertEquals(List.of("xdg-open", "x"), Browser.call("Linux", "x"));
    }
}
