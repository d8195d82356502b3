package parkhang.pdf.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static double[] of(double... lengths) {
        return lengths;
    }

    @Test
    void whereThereIsRoomForAllLinesTheyShareIt() {
        assertArrayEquals(new int[] {100, 200}, ColumnWidths.of(of(50, 100), of(50, 80), of(20, 20), 300));
    }

    @Test
    void aColumnIsNotNarrowerThanItsLongestWord() {
        assertArrayEquals(new int[] {60, 240}, ColumnWidths.of(of(60, 1940), of(60, 80), of(60, 80), 300));
    }

    /** The first gets its word, and what that takes is missing for the second, which by its lines alone had enough. */
    @Test
    void whatOneGetsForItsWordNoOtherLosesOfIts() {
        assertArrayEquals(
                new int[] {90, 100, 110}, ColumnWidths.of(of(90, 1000, 1100), of(90, 100, 50), of(9, 9, 9), 300));
    }

    @Test
    void aWordThatTakesMoreThanAThirdIsDivided() {
        assertArrayEquals(new int[] {100, 200}, ColumnWidths.of(of(160, 9000), of(160, 80), of(50, 80), 300));
        assertArrayEquals(new int[] {120, 180}, ColumnWidths.of(of(160, 9000), of(160, 80), of(120, 80), 300));
    }

    @Test
    void whereThereIsNoRoomForWordsTheirPartsHaveIt() {
        assertArrayEquals(
                new int[] {75, 75, 75, 75},
                ColumnWidths.of(of(100, 100, 100, 100), of(90, 90, 90, 90), of(30, 30, 30, 30), 300));
    }

    @Test
    void whereThereIsNoneForThemAllAreTornAlike() {
        assertArrayEquals(new int[] {200, 100}, ColumnWidths.of(of(900, 900), of(800, 400), of(800, 400), 300));
    }

    @Test
    void theyMakeUpTheRoomAndNoWordIsTornWithoutNeed() {
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            int columns = 1 + random.nextInt(12);
            double[] parts = random.doubles(columns, 1, 200).map(Math::ceil).toArray();
            double[] words = IntStream.range(0, columns)
                    .mapToDouble(k -> parts[k] + random.nextInt(200))
                    .toArray();
            double[] lines = IntStream.range(0, columns)
                    .mapToDouble(k -> words[k] + random.nextInt(3_000))
                    .toArray();
            int room = 1 + random.nextInt(3_000);
            int[] widths = ColumnWidths.of(lines, words, parts, room);
            assertEquals(room, IntStream.of(widths).sum());
            boolean isEnough =
                    IntStream.range(0, columns).mapToDouble(k -> parts[k]).sum() <= room;
            for (int k = 0; isEnough && k < columns; k++) {
                assertTrue(widths[k] >= parts[k] - 1, widths[k] + " for " + parts[k]); // rounding
            }
        }
    }
}
