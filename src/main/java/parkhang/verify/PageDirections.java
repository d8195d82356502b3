package parkhang.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import parkhang.gate.order.DirectedText;

/** A page's text as a browser reads it, for the order of a PDF's lines is that of the page it is made of. */
public final class PageDirections {
    private PageDirections() {}

    /**
     * Reads a page.
     *
     * @param html of the page that the PDF is made of
     */
    public static DirectedText of(String html) {
        try {
            return PageReader.read(html.getBytes(StandardCharsets.UTF_8), new FileFindings(""))
                    .directed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
