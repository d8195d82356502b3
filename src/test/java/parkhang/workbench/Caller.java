package parkhang.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a workbench as its pages do, without a browser. */
public final class Caller {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private String cookies;
    private final String key;

    /** @param address with the key */
    public Caller(String address) {
        this.base = URI.create(address.replaceAll("\\?.*", ""));
        this.cookies = cookie(send(HttpRequest.newBuilder(URI.create(address))));
        this.key = group("name=\"parkhang-key\" content=\"([^\"]+)\"", get("/"));
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Cookie", cookies);
    }

    /** A page that is there. */
    public String get(String path) {
        HttpResponse<String> answer = send(to(path));
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    /** The status with which a page is answered. */
    public int status(String path) {
        return send(to(path)).statusCode();
    }

    /** What is answered to a form; a cookie that comes with it is kept. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                send(to(path).header("X-Parkhang-Key", key).POST(BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("Set-Cookie").isPresent()) {
            cookies += "; " + cookie(answer);
        }
        return answer;
    }

    /** What is answered to a file. */
    public HttpResponse<String> post(String path, byte[] file) {
        return send(to(path).header("X-Parkhang-Key", key).POST(BodyPublishers.ofByteArray(file)));
    }

    /** What a pattern's first group finds in a text. */
    public static String group(String pattern, String text) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }
}
