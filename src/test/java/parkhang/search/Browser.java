package parkhang.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import parkhang.Tool;

/** Chromium, which opens the pages of a folder from a web server, and runs a test's own script beside them. */
public final class Browser implements AutoCloseable {
    private static final int SECONDS = 120;

    /** By the ends of names; all else is a page. */
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    static {
        // Otherwise the server waits 40 ms between the head of an answer and its body.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** What a test's script has at hand. It tells the test what it sees by {@code say}. */
    private static final String HELPERS =
            """
            const post = (path, text) => fetch(path, {method: 'POST', body: text});
            const say = text => post('/say', String(text));
            const served = async () => Number(await (await post('/served', '')).text());
            const settled = async frame => {
              for (;;) {
                const results = frame.contentDocument?.getElementById('results');
                if (results?.getAttribute('aria-busy') === 'false') return;
                await new Promise(resume => setTimeout(resume, 2));
              }
            };
            const open = async address => {
              const frame = document.createElement('iframe');
              frame.src = address;
              frame.width = 800;
              document.body.append(frame);
              await new Promise(resume => frame.onload = resume);
              await settled(frame);
              return frame;
            };
            const seen = frame => {
              const page = frame.contentDocument;
              const items = [...page.querySelectorAll('#results > li')].map(item =>
                [item.querySelector('a').getAttribute('href'), ...[...item.querySelectorAll('h2 a, p.text')].map(e => e.innerHTML)].join(' | '));
              return [page.getElementById('status').textContent, ...items].join('\\n');
            };
            const quiet = work => work().catch(error => say('error: ' + error.stack)).then(() => post('/done', ''));
            """;

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong served = new AtomicLong();
    private volatile CountDownLatch done = new CountDownLatch(1);
    private volatile String script = "";

    public Browser(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What the script said; it is the body of an asynchronous function. */
    public List<String> run(String body) {
        script = HELPERS + "quiet(async () => {\n" + body + "\n});";
        said.clear();
        done = new CountDownLatch(1);
        chromium("http://127.0.0.1:" + server.getAddress().getPort() + "/driver");
        return List.copyOf(said);
    }

    /** The document of a page once nothing more happens in it. */
    public static String dom(String address) {
        return chromium("--virtual-time-budget=20000", address);
    }

    private static String chromium(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--headless", "--no-sandbox", "--disable-gpu", "--log-level=3", "--dump-dom"));
        all.addAll(List.of(arguments));
        return new Tool("chromium").run(all, "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = URLDecoder.decode(exchange.getRequestURI().getRawPath(), StandardCharsets.UTF_8);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (path) {
            // The page has not come whole before the picture has, and the browser waits for it.
            case "/driver" ->
                send(
                        exchange,
                        "text/html",
                        "<meta charset=utf-8><body><script src=/driver.js></script><img src=/picture>");
            case "/driver.js" -> send(exchange, "text/javascript", script);
            case "/picture" -> {
                await();
                send(exchange, "image/png", "");
            }
            case "/say" -> {
                said.add(body);
                send(exchange, "text/plain", "");
            }
            case "/served" -> send(exchange, "text/plain", String.valueOf(served.getAndSet(0)));
            case "/done" -> {
                send(exchange, "text/plain", "");
                done.countDown();
            }
            default -> sendFile(exchange, folder.resolve(path.substring(1)));
        }
    }

    private void await() {
        try {
            done.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendFile(HttpExchange exchange, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        served.addAndGet(Files.size(file));
        String name = file.toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/html");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        send(exchange, type, Files.readString(file));
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
