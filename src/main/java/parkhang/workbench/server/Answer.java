package parkhang.workbench.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered.
 *
 * @param policy the Content-Security-Policy (CSP 3)
 * @param headers further ones
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
public record Answer(int status, String type, String policy, Map<String, String> headers, byte[] body) {
    /** Our own pages: files of the server only, and in nobody's frame. */
    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer page(String html) {
        return page(200, html);
    }

    public static Answer page(int status, String html) {
        return of(status, "text/html; charset=utf-8", PAGE, html.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A page with words from elsewhere, in a frame of ours: it is in a sandbox, whoever asks for it, as a stranger to all that is
     * served here. It is one file with its style sheet in it.
     *
     * @param script what stands in its one script, which is known by its hash
     */
    public static Answer framed(String html, String script) {
        String policy = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
                + " font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
                + " script-src 'sha256-" + sha256(script) + "'";
        return of(200, "text/html; charset=utf-8", policy, html.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    public static Answer file(String type, byte[] bytes) {
        return of(200, type, PAGE, bytes);
    }

    /** There is nothing to say. */
    public static Answer done() {
        return of(204, "text/plain; charset=utf-8", PAGE, new byte[0]);
    }

    /** It is elsewhere. */
    static Answer see(String path) {
        return of(303, "text/plain; charset=utf-8", PAGE, new byte[0]).with("Location", path);
    }

    private static Answer of(int status, String type, String policy, byte[] body) {
        return new Answer(status, type, policy, Map.of(), body);
    }

    /** The same with a further header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, policy, more, body);
    }

    /** The same with a cookie that no script reads and that comes with no other site's requests. */
    public Answer withCookie(String name, String value) {
        return with("Set-Cookie", name + "=" + value + "; Path=/; HttpOnly; SameSite=Strict");
    }
}
