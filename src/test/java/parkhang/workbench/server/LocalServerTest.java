package parkhang.workbench.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalServerTest {
    private final List<String> done = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private LocalServer server;
    private URI base;

    /** Says what it was asked for. */
    private final class Echo implements Site {
        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/", request -> Answer.page("home")),
                    Route.get("/article/([a-z-]+)", request -> Answer.page(String.join(",", request.names()))),
                    Route.get("/fault", request -> {
                        throw new IllegalStateException("/home/secret");
                    }),
                    Route.get("/slow", request -> slow()),
                    Route.post("/end", Route.Effect.RUN, request -> did("end")),
                    Route.post("/save", Route.Effect.ARCHIVE, request -> did("saved " + request.body().length)));
        }

        private Answer slow() {
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Answer.page("slow");
        }

        private Answer did(String what) {
            done.add(what);
            return Answer.done();
        }

        @Override
        public Answer refused(Refusal refusal, Request request) {
            return Answer.page(refusal.status(), refusal.name());
        }

        @Override
        public void failed(Throwable fault) {
            faults.add(fault);
        }
    }

    @BeforeEach
    void start() throws IOException {
        start(false);
    }

    private void start(boolean readOnly) throws IOException {
        server = new LocalServer(new Echo(), 0, readOnly);
        base = URI.create(server.address().replaceAll("\\?.*", ""));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder stranger(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private String cookie() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(server.address())));
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private HttpRequest.Builder known(String path) {
        return stranger(path).header("Cookie", cookie());
    }

    private HttpRequest.Builder post(String path) {
        return known(path).POST(HttpRequest.BodyPublishers.ofString("body"));
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void theKeyOfTheAddressIsExchangedForACookieThatNoScriptAndNoOtherSiteGets() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(server.address())));
        assertEquals(303, answer.statusCode());
        assertEquals("/", answer.headers().firstValue("Location").orElseThrow());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(
                cookie.matches("parkhang-" + base.getPort() + "=[\\w-]{22}; Path=/; HttpOnly; SameSite=Strict"),
                cookie);
        assertEquals("200 home", said(send(stranger("/").header("Cookie", cookie.replaceAll(";.*", "")))));
        assertFalse(server.address().contains(cookie.replaceAll(".*=|;.*", "")));
    }

    @Test
    void theAddressThatABrowserIsStartedWithOpensOnce() {
        assertEquals(
                303,
                send(HttpRequest.newBuilder(URI.create(server.addressForOnce())))
                        .statusCode());
        assertEquals("403 KEY", said(send(HttpRequest.newBuilder(URI.create(server.addressForOnce())))));
        assertEquals(
                303, send(HttpRequest.newBuilder(URI.create(server.address()))).statusCode());
        assertEquals(
                303, send(HttpRequest.newBuilder(URI.create(server.address()))).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/article/one", "/nothing", "/events", "/?key=", "/?key=wrong", "/?key=%zz"})
    void withoutTheKeyThereIsNothing(String path) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nConnection: close\r\n\r\n";
        String answer = RawRequest.send(base, request);
        assertTrue(answer.matches("(?s)HTTP/1.1 40[03] .*") && !answer.contains("home"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "[::1]", ""})
    void anotherHostIsRefusedEvenWithTheKey(String host) {
        for (String path : List.of("/", server.address().replaceAll(".*/", "/"))) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookie()
                    + "\r\nConnection: close\r\n\r\n";
            String answer = RawRequest.send(base, request);
            assertTrue(answer.startsWith("HTTP/1.1 421 ") && answer.endsWith("HOST"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"})
    void anotherOriginIsRefusedEvenWithTheKey(String origin) {
        assertEquals("403 ORIGIN", said(send(known("/").header("Origin", origin))));
        assertEquals(
                "403 ORIGIN", said(send(post("/end").header("Origin", origin).header(Guard.KEY, server.pageKey()))));
        assertEquals(List.of(), done);
    }

    @Test
    void ourOwnOriginIsNotRefused() {
        String own = "http://" + base.getAuthority();
        assertEquals("200 home", said(send(known("/").header("Origin", own).header("Sec-Fetch-Site", "same-origin"))));
        assertEquals("403 ORIGIN", said(send(known("/").header("Sec-Fetch-Site", "cross-site"))));
        assertEquals("403 ORIGIN", said(send(known("/").header("Sec-Fetch-Site", "same-site"))));
    }

    @Test
    void whatEndsOrChangesSomethingWantsThePagesKeyInAHeader() {
        assertEquals("403 KEY", said(send(post("/end"))));
        assertEquals("403 KEY", said(send(post("/end").header(Guard.KEY, "wrong"))));
        assertEquals(List.of(), done);
        assertEquals(204, send(post("/end").header(Guard.KEY, server.pageKey())).statusCode());
        assertEquals(
                204, send(post("/save").header(Guard.KEY, server.pageKey())).statusCode());
        assertEquals(List.of("end", "saved 4"), done);
    }

    @Test
    void readOnlyRefusesChangesButCanBeEnded() throws IOException {
        server.stop();
        start(true);
        assertEquals("403 READ_ONLY", said(send(post("/save").header(Guard.KEY, server.pageKey()))));
        assertEquals(204, send(post("/end").header(Guard.KEY, server.pageKey())).statusCode());
        assertEquals(List.of("end"), done);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article/../../etc/passwd",
                "/article/..%2f..%2fetc%2fpasswd",
                "/article/%2e%2e/x",
                "//etc/passwd",
                "/article/one%00",
                "/article/ONE",
                "/fault/..",
                "/nothing"
            })
    void onlyWhatARouteNamesIsThere(String path) {
        String answer = raw("GET " + path + " HTTP/1.1", "");
        assertTrue(answer.matches("(?s)HTTP/1.1 40[04] .*"), answer);
    }

    private String raw(String line, String headers) {
        return RawRequest.send(base, head(line, headers));
    }

    private String head(String line, String headers) {
        return line + "\r\nHost: " + base.getAuthority() + "\r\nCookie: " + cookie() + "\r\nConnection: close\r\n"
                + headers + "\r\n";
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/,GET", "PUT,/article/one,GET", "GET,/end,POST", "OPTIONS,/save,POST", "TRACE,/,GET"})
    void anotherMethodIsNotAllowed(String method, String path, String allowed) {
        String answer = raw(method + " " + path + " HTTP/1.1", "");
        assertTrue(answer.startsWith("HTTP/1.1 405 ") && answer.contains("Allow: " + allowed + "\r\n"), answer);
        assertEquals(List.of(), done);
    }

    @Test
    void aHeadHasNoBody() {
        String answer = raw("HEAD /article/one HTTP/1.1", "");
        assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void aGigabyteIsRefusedWhetherItIsSaidOrSent() {
        long gigabyte = 1L << 30;
        String key = Guard.KEY + ": " + server.pageKey() + "\r\n";
        for (long length : List.of((1L << 20) + 1, 999_999_999L, gigabyte)) {
            long start = System.nanoTime();
            String said = raw("POST /save HTTP/1.1", key + "Content-Length: " + length + "\r\n");
            assertTrue(said.startsWith("HTTP/1.1 413 ") && said.endsWith("BODY"), said);
            assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 5);
        }
        String sent = RawRequest.send(
                base,
                head("POST /save HTTP/1.1", key + "Transfer-Encoding: chunked\r\n") + Long.toHexString(gigabyte)
                        + "\r\n",
                gigabyte);
        assertTrue(sent.isEmpty() || sent.startsWith("HTTP/1.1 413 "), sent);
        assertEquals(List.of(), done);
        assertEquals("200 home", said(send(known("/"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999999999999", "0x10", "ten"})
    void aLengthThatIsNoneIsRefused(String length) {
        String key = Guard.KEY + ": " + server.pageKey() + "\r\n";
        String answer = raw("POST /save HTTP/1.1", key + "Content-Length: " + length + "\r\n");
        assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
        assertEquals(List.of(), done);
    }

    @Test
    void aLongAddressIsRefused() {
        assertEquals("414 ADDRESS", said(send(known("/article/" + "a".repeat(2000)))));
    }

    @Test
    void whoSaysMoreThanIsSentHoldsNobodyUp() {
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            String request = "POST /save HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nContent-Length: 5000\r\n\r\n";
            String answer = RawRequest.send(base, request);
            assertTrue(answer.startsWith("HTTP/1.1 403 ") && answer.endsWith("KEY"), answer);
        }
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 5);
    }

    @Test
    void aConnectionServesManyRequests() {
        String one = "GET / HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nCookie: " + cookie() + "\r\n";
        String answers = RawRequest.send(base, one + "\r\n" + one + "Connection: close\r\n\r\n");
        assertEquals(3, answers.split("HTTP/1.1 200 OK", -1).length, answers);
    }

    @Test
    void whoSendsSlowlyIsLetGo() {
        long start = System.nanoTime();
        assertEquals("", RawRequest.send(base, "GET / HTTP/1.1\r\nHost: "));
        assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 15);
    }

    @Test
    void aFaultIsSaidToThoseWhoLookAfterTheProgramOnly() {
        assertEquals("500 FAULT", said(send(known("/fault"))));
        assertEquals(
                List.of("/home/secret"),
                faults.stream().map(Throwable::getMessage).toList());
    }

    @Test
    void nothingIsKeptFramedOrRunThatIsNotOurs() {
        var headers = send(known("/article/one")).headers();
        assertEquals("no-store", headers.firstValue("Cache-Control").orElseThrow());
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; ") && policy.endsWith("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(
                "no-store",
                send(stranger("/")).headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void ofAThousandRequestsAtOnceEachGetsAnAnswer() {
        String cookie = cookie();
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 1000)
                .mapToObj(i -> client.sendAsync(
                        stranger("/slow").header("Cookie", cookie).build(), BodyHandlers.ofString()))
                .toList();
        Set<String> said = new TreeSet<>();
        int lost = 0;
        for (CompletableFuture<HttpResponse<String>> one : asked) {
            try {
                said.add(said(one.get(30, TimeUnit.SECONDS)));
            } catch (Exception e) {
                lost++; // beyond the connections that there may be at once
            }
        }
        assertTrue(lost < 500, "lost " + lost);
        assertTrue(said.contains("200 slow"), said::toString);
        assertTrue(Set.of("200 slow", "503 BUSY").containsAll(said), said::toString);
        assertEquals("200 home", said(send(known("/"))));
    }

    @Test
    void pagesHearWhatHappens() throws Exception {
        var answer = client.send(known("/events").build(), BodyHandlers.ofInputStream());
        assertEquals(
                "text/event-stream", answer.headers().firstValue("Content-Type").orElseThrow());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertEquals(":", lines.readLine());
            server.tell("one");
            server.tell("two");
            assertEquals(
                    List.of("", "data: one", "", "data: two", ""),
                    List.of(lines.readLine(), lines.readLine(), lines.readLine(), lines.readLine(), lines.readLine()));
            CountDownLatch stopped = new CountDownLatch(1);
            new Thread(() -> {
                        server.stop();
                        stopped.countDown();
                    })
                    .start();
            assertTrue(stopped.await(3, TimeUnit.SECONDS));
        }
    }

    @Test
    void aPageThatTakesNoEventsHoldsNobodyUp() throws Exception {
        var first = client.send(known("/events").build(), BodyHandlers.ofInputStream());
        IntStream.range(0, 1000).forEach(i -> server.tell("event " + i + "x".repeat(10_000)));
        assertEquals("200 home", said(send(known("/"))));
        first.body().close();
    }

    @Test
    void soManyPagesHearAndNoMore() throws Exception {
        String cookie = cookie();
        List<HttpResponse<?>> open = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            open.add(client.send(stranger("/events").header("Cookie", cookie).build(), BodyHandlers.ofInputStream()));
        }
        assertEquals("503 BUSY", said(send(known("/events"))));
        assertTrue(open.stream().allMatch(one -> one.statusCode() == 200));
    }

    @Test
    void aPortThatIsTakenIsNotShared() {
        assertThrows(BindException.class, () -> new LocalServer(new Echo(), base.getPort(), false));
    }
}
