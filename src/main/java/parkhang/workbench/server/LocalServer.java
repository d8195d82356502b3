package parkhang.workbench.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Serves a site to browsers of the same machine. It is the JDK's own server: it has what one person needs, and an office that looks
 * after its machines has one library less to look after.
 */
public final class LocalServer {
    /** Where a page hears what has happened. */
    public static final String EVENTS = "/events";

    /** Requests that the system keeps for a server that is behind. */
    private static final int BACKLOG = 64;

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    static {
        // In seconds: who sends a request so slowly, or takes an answer so slowly, is let go.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "600");
        System.setProperty("sun.net.httpserver.drainAmount", "0"); // nobody waits for what is not read
        System.setProperty("jdk.httpserver.maxConnections", "512");
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else an answer waits for the receipt of its head
    }

    private final Site site;
    private final Keys keys = new Keys();
    private final Workers workers = new Workers();
    private final EventStreams events = new EventStreams();
    private final HttpServer http;
    private final String host;
    private final Guard guard;

    /**
     * A server that does not answer yet.
     *
     * @param port 0 for any that is free
     * @param readOnly whether it refuses what would change files
     * @throws java.net.BindException if another program has the port
     */
    public LocalServer(Site site, int port, boolean readOnly) throws IOException {
        this.site = site;
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        http = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
        host = "127.0.0.1:" + http.getAddress().getPort();
        guard = new Guard(host, keys, readOnly);
        http.setExecutor(workers);
        http.createContext("/", this::handle);
    }

    public void start() {
        http.start();
    }

    /** Ends it; what is being answered has a second to come to its end. */
    public void stop() {
        events.close();
        workers.finish();
        http.stop(0); // with a delay it waits, even where there is nothing to wait for
        workers.stop();
    }

    /** The address that a person opens, as often as she likes. */
    public String address() {
        return "http://" + host + "/?key=" + keys.printed();
    }

    /** One that opens it once, for a program that starts a browser. */
    public String addressForOnce() {
        return "http://" + host + "/?key=" + keys.once();
    }

    /** What a page of the site sends back with whatever changes or ends something. */
    public String pageKey() {
        return keys.page();
    }

    /** Tells all pages that are open. */
    public void tell(String event) {
        events.send(event);
    }

    private void handle(HttpExchange exchange) {
        boolean handedOn = false;
        try {
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            Optional<Answer> answer = answer(exchange);
            handedOn = answer.isEmpty();
            if (!handedOn) {
                send(exchange, answer.get());
            }
        } catch (IOException e) {
            return; // the browser is gone
        } finally {
            if (!handedOn) {
                exchange.close();
            }
        }
    }

    /** Empty where events are what the answer is. */
    private Optional<Answer> answer(HttpExchange exchange) throws IOException {
        Optional<Request> head = RequestReader.head(exchange);
        if (head.isEmpty()) {
            return refused(Refusal.ADDRESS, Request.NONE);
        }
        if (!RequestReader.hasBody(exchange)) {
            return answer(exchange, head.get());
        }
        boolean isKnown = guard.knows(head.get());
        Optional<Request> whole =
                isKnown ? RequestReader.whole(head.get(), largest(head.get(), exchange), exchange) : Optional.empty();
        if (whole.isEmpty()) { // nobody waits for the rest, and for nothing of a stranger's
            exchange.getResponseHeaders().set("Connection", "close");
        }
        return isKnown && whole.isEmpty()
                ? refused(Refusal.BODY, head.get())
                : answer(exchange, whole.orElse(head.get()));
    }

    /** The body that a request may have, in bytes. */
    private int largest(Request request, HttpExchange exchange) {
        return there(request)
                .filter(route -> route.takes(exchange.getRequestMethod()))
                .mapToInt(Route::largest)
                .max()
                .orElse(Route.LARGEST);
    }

    private Stream<Route> there(Request request) {
        return site.routes().stream()
                .filter(route -> route.path().matcher(request.path()).matches());
    }

    private Optional<Answer> answer(HttpExchange exchange, Request request) {
        Headers headers = exchange.getRequestHeaders();
        Optional<Refusal> stranger = guard.stranger(headers);
        if (stranger.isPresent()) {
            return refused(stranger.get(), request);
        }
        String key = request.query().get("key");
        if (request.path().equals("/") && key != null) {
            return keys.opens(key)
                    ? Optional.of(Answer.see("/").withCookie(guard.cookie(), keys.session()))
                    : refused(Refusal.KEY, request);
        }
        Optional<Refusal> unknown = guard.refusal(headers, request, Route.Effect.NONE);
        if (unknown.isPresent() || workers.isRefusing()) {
            return refused(unknown.orElse(Refusal.BUSY), request);
        }
        if (request.path().equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
            return events.add(exchange) ? Optional.empty() : refused(Refusal.BUSY, request);
        }
        return routed(exchange, request);
    }

    private Optional<Answer> routed(HttpExchange exchange, Request request) {
        List<Route> there = there(request).toList();
        if (there.isEmpty()) {
            return refused(Refusal.MISSING, request);
        }
        Optional<Route> taking = there.stream()
                .filter(route -> route.takes(exchange.getRequestMethod()))
                .findFirst();
        if (taking.isEmpty()) {
            String allowed = there.stream().map(Route::method).distinct().collect(Collectors.joining(", "));
            return refused(Refusal.METHOD, request).map(answer -> answer.with("Allow", allowed));
        }
        Route route = taking.get();
        Optional<Refusal> refusal = guard.refusal(exchange.getRequestHeaders(), request, route.effect());
        if (refusal.isPresent()) {
            return refused(refusal.get(), request);
        }
        return Optional.of(handled(route, request.at(names(route, request.path()))));
    }

    private static List<String> names(Route route, String path) {
        Matcher matcher = route.path().matcher(path);
        return matcher.matches()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList()
                : List.of();
    }

    private Answer handled(Route route, Request request) {
        try {
            return route.handler().answer(request);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            site.failed(e);
            return site.refused(Refusal.FAULT, request);
        }
    }

    private Optional<Answer> refused(Refusal refusal, Request request) {
        Answer answer = site.refused(refusal, request);
        return Optional.of(refusal == Refusal.BUSY ? answer.with("Retry-After", "1") : answer);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Content-Security-Policy", answer.policy());
        answer.headers().forEach(headers::set);
        boolean isEmpty =
                answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), isEmpty ? -1 : answer.body().length);
        if (!isEmpty) {
            try (OutputStream out = exchange.getResponseBody()) { // before what is left of the request is read
                out.write(answer.body());
            }
        }
    }
}
