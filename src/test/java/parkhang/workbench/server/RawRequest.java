package parkhang.workbench.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request byte by byte, as no client would send it. */
public final class RawRequest {
    private static final int PATIENCE = 20_000;

    private RawRequest() {}

    /** The whole answer, until the server closes the connection. */
    public static String send(URI server, String request) {
        return send(server, request, 0);
    }

    /** The same with so many further bytes, unless the server closes the connection before. */
    static String send(URI server, String request, long further) {
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.getPort())) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            write(out, further);
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, long further) {
        byte[] some = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        try {
            for (long sent = 0; sent < further; sent += some.length) {
                out.write(some);
            }
        } catch (IOException e) {
            return; // the server has heard enough
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.append((char) next);
            }
        } catch (SocketException e) {
            return answer.toString(); // it has closed the connection with bytes unread
        }
        return answer.toString();
    }
}
