package parkhang.workbench.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of one run, of 128 random bits each. Whoever has one of an address gets the session's as a cookie; a page's own is in no
 * cookie, for these know no ports, and comes back in a header.
 */
final class Keys {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** Stands on the terminal. */
    private final String printed = next();

    /** Stands in the list of processes while a browser is started, where other users of the machine read it. */
    private final String once = next();

    private final AtomicBoolean used = new AtomicBoolean();
    private final String session = next();
    private final String page = next();

    private String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String printed() {
        return printed;
    }

    String once() {
        return once;
    }

    String session() {
        return session;
    }

    String page() {
        return page;
    }

    /** Whether a key of an address is right; the one that is good for once is then used up. */
    boolean opens(String key) {
        return isSame(printed, key) || (isSame(once, key) && used.compareAndSet(false, true));
    }

    /** In a time that does not tell how much of it is right. */
    static boolean isSame(String key, @Nullable String said) {
        return said != null
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
