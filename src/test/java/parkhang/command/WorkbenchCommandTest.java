package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.terminal.Console;

class WorkbenchCommandTest {
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder.resolve("archive")).run(0, "init");
    }

    @Test
    void itPrintsItsAddressAndEndsWhenThePageSaysSo() throws Exception {
        Running running = start("-C", session.file(".").toString(), "workbench", "--no-open", "--read-only");
        running.end(running.page("/"));
    }

    /** A workbench that runs in this process. */
    private record Running(StringWriter out, CompletableFuture<Integer> run, URI address, HttpClient client) {
        String page(String path) throws Exception {
            return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString())
                    .body();
        }

        void post(String path, String page, String form) throws Exception {
            HttpRequest post = HttpRequest.newBuilder(address.resolve(path))
                    .header("X-Parkhang-Key", found("name=\"parkhang-key\" content=\"([^\"]+)", page))
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            assertEquals(204, client.send(post, BodyHandlers.discarding()).statusCode());
        }

        void end(String page) throws Exception {
            post("/end", page, "");
            assertEquals(0, run.get(20, TimeUnit.SECONDS));
        }
    }

    private static Running start(String... arguments) throws Exception {
        StringWriter out = new StringWriter();
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(new StringWriter()), false, Locale.ENGLISH);
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> Main.run(console, arguments));
        URI address = address(out);
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        return new Running(out, run, address.resolve("/"), client);
    }

    @Test
    void whereThereIsNoArchiveOneIsBegun(@TempDir Path empty) throws Exception {
        Running running = start("-C", empty.toString(), "workbench", "--no-open");
        String page = running.page("/");
        assertTrue(page.contains("Begin an archive") && !page.contains(empty.toString()), page);
        running.post("/begin", page, "title=Our+%22press%22&source=en&into-nl=on&others=es+zh-Hant");
        assertEquals(
                "title: \"Our \\\"press\\\"\"",
                Files.readAllLines(empty.resolve("archive.yaml")).stream()
                        .filter(line -> line.startsWith("title"))
                        .findFirst()
                        .orElse(""));
        assertTrue(Files.exists(empty.resolve("translations/zh-Hant/imprint.yaml")));
        page = running.page("/");
        assertTrue(page.contains("<h1>Our &quot;press&quot;</h1>"), page);
        running.end(page);
        new Session(empty).run(0, "export", "--format", "html");
    }

    @Test
    void aDemoIsRemovedUnlessSomethingWasChanged() throws Exception {
        for (boolean changes : new boolean[] {false, true}) {
            Running running = start("workbench", "--demo", "--no-open");
            String page = running.page("/");
            assertTrue(page.contains("International Campaign for Tibet"), page);
            if (changes) {
                String units =
                        "u1:" + found("data-seen=\"([^\"]+)", running.page("/review/nl/freedom-awards-statement"));
                HttpRequest sign = HttpRequest.newBuilder(
                                running.address().resolve("/review/nl/freedom-awards-statement/sign"))
                        .header("X-Parkhang-Key", found("name=\"parkhang-key\" content=\"([^\"]+)", page))
                        .POST(HttpRequest.BodyPublishers.ofString("to=reviewed&by=Anna&units=" + units))
                        .build();
                assertEquals(
                        200,
                        running.client().send(sign, BodyHandlers.discarding()).statusCode());
            }
            running.end(page);
            assertEquals(changes, running.out().toString().contains("what you have tried is kept in "));
            if (changes) {
                Path kept = Path.of(found("kept in (.*)\\R", running.out().toString()));
                assertTrue(Files.readString(kept.resolve("translations/nl/freedom-awards-statement.xlf"))
                        .contains("Anna"));
                FileUtils.deleteDirectory(kept.toFile());
            }
        }
    }

    private static URI address(StringWriter out) throws InterruptedException {
        for (int i = 0; i < 200 && !out.toString().contains("\n"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return URI.create(found("(http://127\\.0\\.0\\.1:\\d+/\\?key=[\\w-]{22})\\R", out.toString()));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    @Test
    void aPortThatIsTakenIsSaidWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            session.run(1, "workbench", "--no-open", "--port", "" + taken.getLocalPort());
            assertEquals(
                    "parkhang: error: port " + taken.getLocalPort()
                            + " can't be had, mostly because another program has"
                            + " it; name another one, or leave out --port for any that is free",
                    session.error());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "http", "99999999999"})
    void aPortThatIsNoneIsRefused(String port) {
        session.run(2, "workbench", "--no-open", "--port", port);
        assertTrue(session.error().contains("`" + port + "` is no port"), session.err());
    }

    @Test
    void whereThereIsNoFolderThereIsNoWorkbench(@TempDir Path empty) {
        Session nowhere = new Session(empty.resolve("nothing")).run(1, "workbench", "--no-open");
        assertTrue(nowhere.error().contains("archive-missing"), nowhere.err());
    }
}
