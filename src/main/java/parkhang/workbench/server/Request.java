package parkhang.workbench.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What is asked for, after it was found that it may be.
 *
 * @param path as it was asked for, decoded
 * @param names what the route's groups matched in the path
 * @param query the first value of each name
 * @param cookies of the browser, by their names
 * @param languages the header Accept-Language; empty where there is none
 * @param key what a page sends back in the header {@value Guard#KEY} with whatever changes or ends something
 * @param body within what its route takes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares requests
public record Request(
        String path,
        List<String> names,
        Map<String, String> query,
        Map<String, String> cookies,
        String languages,
        String key,
        byte[] body) {
    /** What can't be read. */
    static final Request NONE = new Request("/", List.of(), Map.of(), Map.of(), "", "", new byte[0]);

    /** The first value of each name of a form (application/x-www-form-urlencoded) in UTF-8. */
    public Map<String, String> form() {
        return RequestReader.pairs(new String(body, StandardCharsets.UTF_8), "&");
    }

    Request with(byte[] itsBody) {
        return new Request(path, names, query, cookies, languages, key, itsBody);
    }

    Request at(List<String> itsNames) {
        return new Request(path, itsNames, query, cookies, languages, key, body);
    }
}
