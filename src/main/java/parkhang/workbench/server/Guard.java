package parkhang.workbench.server;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in the browser that was opened for the run, from the run's own pages, and nobody else: other programs and other users of the
 * machine reach its ports too, and so does every page that the browser shows.
 */
final class Guard {
    /** Of whatever changes or ends something. A form of another site can send no such header. */
    static final String KEY = "X-Parkhang-Key";

    private final String host;
    private final Keys keys;
    private final boolean readOnly;

    /** @param host the server's own name with its port, as a browser sends it */
    Guard(String host, Keys keys, boolean readOnly) {
        this.host = host;
        this.keys = keys;
        this.readOnly = readOnly;
    }

    /** The name of the session's cookie: several runs have a port each, and browsers send cookies to all ports. */
    String cookie() {
        return "parkhang-" + host.substring(host.indexOf(':') + 1);
    }

    /** Whether it comes from the browser that the run's address was opened in. */
    boolean knows(Request request) {
        return Keys.isSame(keys.session(), request.cookies().get(cookie()));
    }

    /** Why a request is no one's who may be here, whatever it asks for; empty where it may be one. */
    Optional<Refusal> stranger(Headers headers) {
        if (!List.of(host).equals(headers.get("Host"))) {
            return Optional.of(Refusal.HOST);
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        return origins.stream().allMatch(("http://" + host)::equals) ? Optional.empty() : Optional.of(Refusal.ORIGIN);
    }

    /** Why somebody may not have what is at a route; empty where it may be had. */
    Optional<Refusal> refusal(Headers headers, Request request, Route.Effect effect) {
        String site = headers.getOrDefault("Sec-Fetch-Site", List.of("none")).get(0);
        if (!Set.of("same-origin", "none").contains(site)) {
            return Optional.of(Refusal.ORIGIN);
        }
        if (!knows(request) || (effect != Route.Effect.NONE && !Keys.isSame(keys.page(), request.key()))) {
            return Optional.of(Refusal.KEY);
        }
        return effect == Route.Effect.ARCHIVE && readOnly ? Optional.of(Refusal.READ_ONLY) : Optional.empty();
    }
}
