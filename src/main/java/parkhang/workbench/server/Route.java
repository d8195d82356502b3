package parkhang.workbench.server;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What is at a path.
 *
 * @param method GET or POST; what answers to GET does to HEAD as well
 * @param path all of which must match; its groups are handed on
 * @param largest the body that is taken, in bytes
 */
public record Route(String method, Pattern path, Effect effect, int largest, Handler handler) {
    /** Of a body, in bytes: all targets of a long article would find room. */
    static final int LARGEST = 1 << 20;

    /** What comes of a request besides its answer. */
    public enum Effect {
        NONE,
        /** Something of the run that is over with it. */
        RUN,
        /** Files of the archive are changed. */
        ARCHIVE
    }

    /** Answers a request. Several threads may call it at once. */
    @FunctionalInterface
    public interface Handler {
        /**
         * The answer to a request of the route.
         *
         * @throws IOException where the disk fails
         */
        Answer answer(Request request) throws IOException;
    }

    /** What is only looked at. */
    public static Route get(String path, Handler handler) {
        return new Route("GET", Pattern.compile(path), Effect.NONE, LARGEST, handler);
    }

    /** What is sent to have something done. */
    public static Route post(String path, Effect effect, Handler handler) {
        return post(path, effect, LARGEST, handler);
    }

    /**
     * The same with more in it.
     *
     * @param largest in bytes; it is held in memory
     */
    public static Route post(String path, Effect effect, int largest, Handler handler) {
        return new Route("POST", Pattern.compile(path), effect, largest, handler);
    }

    boolean takes(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }
}
