package parkhang.pdf.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.render.FSFont;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PieceWidthsTest {
    private static final FSFont TEXT = () -> 10;
    private static final FSFont CODE = () -> 9;

    private final PieceWidths pieces = new PieceWidths();

    @BeforeEach
    void expect() {
        pieces.expect(TEXT, "one two \nthree\nfour", new int[] {80, 50, 40});
    }

    @Test
    void piecesAreFoundOneAfterTheOther() {
        assertEquals(OptionalInt.of(80), pieces.find(TEXT, "one two "));
        assertEquals(OptionalInt.of(50), pieces.find(TEXT, "three"));
        assertEquals(OptionalInt.of(40), pieces.find(TEXT, "four"));
        assertEquals(OptionalInt.empty(), pieces.find(TEXT, ""));
    }

    @Test
    void whatIsNoWholePieceIsNotFound() {
        assertEquals(OptionalInt.empty(), pieces.find(TEXT, "one"));
        assertEquals(OptionalInt.empty(), pieces.find(TEXT, "one two"));
        assertEquals(OptionalInt.empty(), pieces.find(TEXT, "three"));
        assertEquals(OptionalInt.of(80), pieces.find(TEXT, "one two "));
    }

    @Test
    void theSameWordsInAnotherFontAreNotFound() {
        assertEquals(OptionalInt.empty(), pieces.find(CODE, "one two "));
    }
}
