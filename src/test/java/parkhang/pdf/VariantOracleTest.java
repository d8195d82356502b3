package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.font.FontFace;

/** The classes of our sheet for other forms of letters and figures draw what hb-shape says of their OpenType features. */
class VariantOracleTest {
    private static final String TEXT = "Tibet 1959 AVATAR 2011";

    @BeforeAll
    static void hbShapeIsThere() {
        HbShape.require();
    }

    @ParameterizedTest
    @CsvSource({
        "small-caps, smcp, true",
        "all-small-caps, 'smcp,c2sc', true",
        "old-style-figures, 'onum,pnum', true",
        "lining-figures, 'lnum,pnum', true",
        "tabular-figures, 'lnum,tnum', false"
    })
    void classIsDrawnAsHarfBuzzShapesItsFeatures(String name, String features, boolean isOther) throws IOException {
        byte[] pdf = Samples.body("<p lang=\"en\"><span class=\"" + name + "\">" + TEXT + "</span></p>", Samples.FONTS);
        List<Contour> drawn = DrawnLines.of(pdf).get(0);
        assertEquals("", Contour.difference(shape(List.of(features)), drawn));
        assertEquals(isOther, !Contour.difference(shape(List.of()), drawn).isEmpty());
    }

    private static List<Contour> shape(List<String> features) throws IOException {
        FontFace serif = Samples.FONTS.face("a", "Noto Serif", 400, false).orElseThrow();
        return new HbShape(serif, "en", "Latn", features)
                .shape(List.of(TEXT), false)
                .get(0)
                .contours();
    }
}
