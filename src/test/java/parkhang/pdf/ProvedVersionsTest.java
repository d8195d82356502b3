package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Some classes lean on what their libraries do inside, one for each thing. Whoever takes another version is told here what to look at
 * again.
 */
class ProvedVersionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            openhtmltopdf | 1.1.65 | ShapingTextRenderer: layout casts its text renderer to PdfBoxTextRenderer. PagePainter: what \
            createPDF does beside metadata. PageDevice: an empty path is filled by setting its colour, and where the engine marks \
            backgrounds and what stands on each page. PlacedTexts, InlineItem, LineSetter and LinePlacement: how InlineText keeps its words, and what boxes a line has. \
            BlockBreaker and PieceWidths: that hyphens are asked for when a block's width is known and before its lines are laid out, and what is measured of a text with line feeds. \
            OverriddenStyle: what overrideStyle changes. TableColumns: that a fixed layout takes its columns when a table's size is first asked for, and adds one that no cell is in. \
            LineMetrics: that a font's metrics are asked for in the cache
            pdfbox | 3.0.8 | ShapedFont: TTFSubsetter writes a long loca table. PagePainter: a PDPageContentStream writes to the \
            stream that it is given, at once. DrawnLines and Extractors of the tests
            lwjgl | 3.4.3 | ShapingOracleTest: which HarfBuzz it brings, and how hb-shape differs
            """)
    void theVersionIsTheOneThatWeWereProvedOn(String library, String proved, String look) throws IOException {
        Matcher version =
                Pattern.compile("<" + library + "\\.version>([^<]+)<").matcher(Files.readString(Path.of("pom.xml")));
        assertEquals(proved, version.find() ? version.group(1) : "none", () -> "look again at " + look);
    }
}
