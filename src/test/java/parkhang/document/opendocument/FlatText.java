package parkhang.document.opendocument;

import java.nio.charset.StandardCharsets;

/** Writes a flat file as LibreOffice does. */
public final class FlatText {
    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";

    private FlatText() {}

    /**
     * The bytes of a file.
     *
     * @param body what stands in the text, with the usual prefixes
     */
    public static byte[] of(String body) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document xmlns:office=\"" + URN
                        + "office:1.0\" xmlns:text=\"" + URN + "text:1.0\" xmlns:table=\"" + URN
                        + "table:1.0\" xmlns:draw=\"" + URN
                        + "drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:math=\"http://www.w3.org/1998/Math/MathML\""
                        + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
