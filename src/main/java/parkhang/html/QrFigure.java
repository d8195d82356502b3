package parkhang.html;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A QR code as a figure of lines and areas (ISO/IEC 18004), with error correction M and a quiet zone of four modules.
 *
 * @param modules in a row of the symbol
 * @param path what is dark, in SVG's words, in modules from the corner of the quiet zone
 */
record QrFigure(int modules, String path) {
    private static final int QUIET = 4;

    /** How wide the symbol is at least, in pixels: 18 mm, which telephones read at arm's length. */
    private static final double LEAST = 18 / 25.4 * 96;

    static QrFigure of(String address) {
        QrCode code = QrCode.encodeText(address, Ecc.MEDIUM);
        QrCode smaller = QrCode.encodeSegments(withCapitals(address), Ecc.MEDIUM);
        QrCode chosen = smaller.version < code.version ? smaller : code;
        return new QrFigure(chosen.size, path(chosen));
    }

    /** Scheme and host may be written in capitals (RFC 3986, 6.2.2.1), which take less room. */
    private static List<QrSegment> withCapitals(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        String host = address.substring(0, Math.max(path, 0)).toUpperCase(Locale.ROOT);
        return QrSegment.isAlphanumeric(host)
                ? List.of(
                        QrSegment.makeAlphanumeric(host),
                        QrSegment.makeBytes(address.substring(host.length()).getBytes(StandardCharsets.UTF_8)))
                : QrSegment.makeSegments(address);
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int length = 0;
                while (code.getModule(x + length, y)) { // light beyond the edge
                    length++;
                }
                if (length > 0) {
                    path.append(String.format(Locale.ROOT, "M%d %dh%dv1h-%dz", x + QUIET, y + QUIET, length, length));
                    x += length;
                }
            }
        }
        return path.toString();
    }

    /** How wide the figure is, in pixels of CSS. */
    int side() {
        return (int) Math.ceil(LEAST * (modules + 2 * QUIET) / modules);
    }

    /** The figure itself, as an address (RFC 2397). */
    String address() {
        int all = modules + 2 * QUIET;
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + all + "\" height=\"" + all + "\"><path d=\""
                + path + "\"/></svg>";
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
    }
}
