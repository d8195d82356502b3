package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some classes lean on what their libraries do inside. Whoever takes another version is told here what to look at again. */
class ProvedVersionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            openhtmltopdf | 1.1.65 | ShapingTextRenderer and Kerns: layout casts its text renderer to PdfBoxTextRenderer, and asks a \
            JustificationInfo once for each character, from first to last. GlyphPen: fonts are emboldened and slanted by their \
            FontDescription. SetTexts, Leaf, LineSetter and LinePlacing: how InlineText keeps its words, and what boxes a line has. \
            LineMetrics: that a font's metrics are asked for in the cache
            pdfbox | 3.0.8 | ShapedFont: PDType0Font.subset() writes FontFile2 with a long loca table and a CIDToGIDMap for each glyph \
            of the file; addGlyphsToSubset; a PDFont's encode is asked for code points. DrawnLines and Extractors of the tests
            lwjgl | 3.3.6 | ShapingFont: a function of HarfBuzz looked for under a misspelt name. ShapingOracleTest: which HarfBuzz it \
            brings, and how hb-shape differs
            """)
    void theVersionIsTheOneThatWeWereProvedOn(String library, String proved, String look) throws IOException {
        Matcher version =
                Pattern.compile("<" + library + "\\.version>([^<]+)<").matcher(Files.readString(Path.of("pom.xml")));
        assertEquals(proved, version.find() ? version.group(1) : "none", () -> "look again at " + look);
    }
}
