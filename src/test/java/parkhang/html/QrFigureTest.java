package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.QrReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.svg.Lettering;
import parkhang.svg.SvgReader;
import parkhang.svg.SvgShapes;
import parkhang.text.SourceText;

class QrFigureTest {
    private static String svg(QrFigure figure) {
        String base64 = figure.address().substring(figure.address().indexOf(',') + 1);
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII);
    }

    private static Optional<String> seen(QrFigure figure) throws Exception {
        int side = 4 * (figure.modules() + 8);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, side, side);
        canvas.setTransform(AffineTransform.getScaleInstance(4, 4));
        canvas.setColor(Color.BLACK);
        SvgShapes.of(svg(figure)).orElseThrow().shapes().forEach(shape -> canvas.fill(shape.outline()));
        return QrReader.read(image);
    }

    @ParameterizedTest
    @CsvSource({
        "https://editions.example.org/en/tibet-dna-collection.html, https://editions.example.org/en/tibet-dna-collection.html",
        "https://www.savetibet.example/en/1.html, https://www.savetibet.example/en/1.html",
        "https://example.org/བོད, HTTPS://EXAMPLE.ORG/བོད",
        "https://example.org, https://example.org",
    })
    void aTelephoneReadsTheAddress(String address, String read) throws Exception {
        assertEquals(Optional.of(read), seen(QrFigure.of(address)));
    }

    @Test
    void theSymbolIsAtLeast18MillimetresWideWithFourQuietModules() {
        for (String address : List.of("https://a.org", "https://example.org/" + "x".repeat(300))) {
            QrFigure figure = QrFigure.of(address);
            double symbol = figure.side() * figure.modules() / (figure.modules() + 8.0) / 96 * 25.4;
            assertTrue(symbol >= 18 && symbol < 19, "" + symbol);
            assertTrue(figure.path().startsWith("M4 4h7v1"), figure.path());
        }
    }

    @Test
    void itIsAFigureLikeAnyOther() {
        Diagnostics diagnostics = new Diagnostics();
        SvgReader.read(SourceText.of("qr.svg", svg(QrFigure.of("https://a.org"))), Lettering.NONE, diagnostics);
        assertEquals(List.of(), diagnostics.list());
    }
}
