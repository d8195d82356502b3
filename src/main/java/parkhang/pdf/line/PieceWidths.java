package parkhang.pdf.line;

import com.openhtmltopdf.render.FSFont;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How wide the pieces of the text are that the engine is about to put on lines, so that nobody shapes them to find out: it asks for
 * one after the other, as our line feeds part them. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class PieceWidths {
    private @Nullable FSFont font;
    private String text = "";
    private int[] widths = {};
    private int start;
    private int next;

    /**
     * Waits for the pieces of a text.
     *
     * @param broken with line feeds
     * @param pieces the width of each in the engine's dots, without its line feed
     */
    void expect(FSFont itsFont, String broken, int[] pieces) {
        font = itsFont;
        text = broken;
        widths = pieces;
        start = 0;
        next = 0;
    }

    /** The width of the next piece; empty where something else is asked for, such as a note that is laid out in between. */
    OptionalInt find(FSFont wanted, String piece) {
        int end = start + piece.length();
        boolean isNext = next < widths.length
                && wanted.equals(font)
                && text.startsWith(piece, start)
                && (end == text.length() || text.charAt(end) == BlockBreaker.LINE_FEED);
        if (!isNext) {
            return OptionalInt.empty();
        }
        start = end + 1;
        return OptionalInt.of(widths[next++]);
    }
}
