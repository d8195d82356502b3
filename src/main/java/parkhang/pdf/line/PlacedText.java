package parkhang.pdf.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.font.GlyphRun;

/**
 * Text that is ready to be drawn.
 *
 * @param size of the em, in the engine's dots
 */
record PlacedText(float size, List<Piece> pieces) {
    PlacedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * Runs that stand together on the line.
     *
     * @param x from the left end of the text, in the engine's dots
     * @param actualText what the piece says, where its characters in the order of drawing don't: where they run from right to
     *     left, or where a word is divided (ISO 32000-1, 14.9.4)
     */
    record Piece(float x, List<GlyphRun> runs, @Nullable String actualText) {
        Piece {
            runs = List.copyOf(runs);
        }
    }
}
