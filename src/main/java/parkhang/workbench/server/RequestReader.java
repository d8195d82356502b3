package parkhang.workbench.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads requests within limits, whatever they say of themselves. */
final class RequestReader {
    /** Of a path with its query, in characters. */
    private static final int LONGEST = 1000;

    private RequestReader() {}

    /** All but the body; empty where the address is longer than any of ours. */
    static Optional<Request> head(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (exchange.getRequestURI().toString().length() > LONGEST) {
            return Optional.empty();
        }
        String query = exchange.getRequestURI().getRawQuery();
        String path = exchange.getRequestURI().getPath();
        return Optional.of(new Request(
                path == null ? "" : path,
                List.of(),
                pairs(query == null ? "" : query, "&"),
                pairs(String.join(";", headers.getOrDefault("Cookie", List.of())), ";"),
                first(headers, "Accept-Language"),
                first(headers, Guard.KEY),
                new byte[0]));
    }

    /** Whether a request has something behind its head; if not, its connection serves further ones. */
    static boolean hasBody(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        boolean hasBody =
                headers.containsKey("Transfer-Encoding") || !Set.of("", "0").contains(first(headers, "Content-Length"));
        if (!hasBody) {
            exchange.getRequestBody().readNBytes(1); // a connection is closed where a request was not read to its end
        }
        return hasBody;
    }

    /**
     * A request with its body; empty where that is too large, whether it says so or only comes so.
     *
     * @param largest in bytes
     */
    static Optional<Request> whole(Request head, int largest, HttpExchange exchange) throws IOException {
        String length = first(exchange.getRequestHeaders(), "Content-Length");
        if (length.length() > 9 || (!length.isEmpty() && Integer.parseInt(length) > largest)) {
            return Optional.empty();
        }
        byte[] body = exchange.getRequestBody().readNBytes(largest + 1);
        return body.length > largest ? Optional.empty() : Optional.of(head.with(body));
    }

    private static String first(Headers headers, String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    /** The first value of each name; what can't be decoded is left out. */
    static Map<String, String> pairs(String text, String between) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split(between, -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                decoded(pair.substring(equals + 1))
                        .ifPresent(value ->
                                pairs.putIfAbsent(pair.substring(0, equals).strip(), value));
            }
        }
        return Map.copyOf(pairs);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
