package parkhang.workbench.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Tells pages that are open what has happened (server-sent events, HTML Living Standard 9.2). */
final class EventStreams {
    /** Pages at once; a browser has six connections to a server. */
    private static final int MOST = 32;

    /** Events that a page has not taken yet. One that is further behind is let go: its browser asks again, and the page is renewed. */
    private static final int BEHIND = 64;

    /** In seconds. Only who writes hears that a page is gone. */
    private static final int HEARTBEAT = 15;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    /** Answers a request for events as long as its page is open, in a thread of its own; false where there are too many. */
    boolean add(HttpExchange exchange) {
        if (open.size() >= MOST) {
            return false;
        }
        Stream stream = new Stream(exchange);
        open.add(stream);
        Workers.daemon(stream, "workbench events").start();
        return true;
    }

    /** @param event one line */
    void send(String event) {
        open.forEach(stream -> stream.put(event));
    }

    void close() {
        open.forEach(Stream::end);
    }

    private final class Stream implements Runnable {
        /** No event is empty. */
        private static final String END = "";

        private final HttpExchange exchange;
        private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(BEHIND);

        Stream(HttpExchange exchange) {
            this.exchange = exchange;
        }

        synchronized void put(String event) {
            if (!waiting.offer(event)) {
                end();
            }
        }

        synchronized void end() {
            waiting.clear();
            waiting.add(END);
        }

        @Override
        public void run() {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                OutputStream out = exchange.getResponseBody();
                String next = null;
                do {
                    String line = next == null ? ":" : "data: " + next;
                    out.write((line + "\n\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    next = waiting.poll(HEARTBEAT, TimeUnit.SECONDS);
                } while (!END.equals(next));
            } catch (IOException e) {
                return; // the page is gone
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                open.remove(this);
            }
        }
    }
}
