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
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        StringWriter out = new StringWriter();
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(new StringWriter()), false, Locale.ENGLISH);
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(
                () -> Main.run(console, "-C", session.file(".").toString(), "workbench", "--no-open", "--read-only"));
        URI address = address(out);
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        URI home = address.resolve("/");
        String page = client.send(HttpRequest.newBuilder(home).build(), BodyHandlers.ofString())
                .body();
        String key = found("name=\"parkhang-key\" content=\"([^\"]+)", page);
        HttpRequest end = HttpRequest.newBuilder(home.resolve("/end"))
                .header("X-Parkhang-Key", key)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(204, client.send(end, BodyHandlers.discarding()).statusCode());
        assertEquals(0, run.get(20, TimeUnit.SECONDS));
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
    void whereThereIsNoArchiveThereIsNoWorkbench(@TempDir Path empty) {
        Session nowhere = new Session(empty).run(1, "workbench", "--no-open");
        assertTrue(nowhere.error().contains("archive-missing"), nowhere.err());
    }
}
