package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.font.FontFace;

/** A line of several scripts is drawn run by run, in visual order, each run as hb-shape says. What the runs are is said by hand. */
class MixedLinesTest {
    private record Run(String family, String script, boolean rightToLeft, String text) {
        static Run of(String cell) {
            String[] parts = cell.split("\\|", -1);
            return new Run(parts[0], parts[1], parts[2].equals("rtl"), parts[3]);
        }

        HbShape.Drawing shape(String language) throws IOException {
            FontFace face = Samples.FONTS.face(text, family, 400, false).orElseThrow();
            return new HbShape(face, language, script, List.of())
                    .shape(List.of(text), rightToLeft)
                    .get(0);
        }
    }

    @BeforeAll
    static void hbShapeIsThere() {
        HbShape.require();
    }

    @ParameterizedTest
    @MethodSource
    void runsStandInVisualOrder(String line) throws IOException {
        String[] cells = line.split("\t", -1);
        byte[] pdf = Samples.lines(List.of(new Word(cells[0], "Latn", cells[1])), Samples.FONTS);
        List<Contour> expected = new ArrayList<>();
        double pen = 0;
        for (String cell : List.of(cells).subList(2, cells.length)) {
            HbShape.Drawing run = Run.of(cell).shape(cells[0]);
            for (Contour contour : run.contours()) {
                expected.add(new Contour(contour.shape(), pen + contour.x(), contour.y()));
            }
            pen += run.advance();
        }
        assertEquals(
                "",
                Contour.difference(
                        fromTheLeft(expected), fromTheLeft(DrawnLines.of(pdf).get(0))));
    }

    /** The contours as the eye finds them: runs are drawn in the order in which they are read. */
    private static List<Contour> fromTheLeft(List<Contour> contours) {
        double left = contours.stream().mapToDouble(Contour::x).min().orElse(0);
        return contours.stream()
                .map(contour -> new Contour(contour.shape(), contour.x() - left, contour.y()))
                .sorted(Comparator.comparingLong((Contour contour) -> Math.round(contour.x()))
                        .thenComparing(Contour::y)
                        .thenComparing(Contour::shape))
                .toList();
    }

    static Stream<String> runsStandInVisualOrder() throws IOException {
        try (InputStream in = Objects.requireNonNull(MixedLinesTest.class.getResourceAsStream("mixed.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
