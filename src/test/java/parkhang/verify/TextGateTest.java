package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.PageSetup;
import parkhang.pdf.Samples;

class TextGateTest {
    private static final List<String> IMPRINT = List.of(
            "International Campaign for Tibet Deutschland e.V.",
            "Schönhauser Allee 163, 10435 Berlin, Deutschland",
            "Telefon +49 (0)30 27879086 · Fax +49 (0)30 27879087 · info@savetibet.de · savetibet.de");

    @Test
    void wholePdfPasses() {
        String html = Samples.report();
        assertEquals(List.of(), check(html, html, Samples.A4));
    }

    private static List<String> check(String expected, String rendered, PageSetup setup) {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = Samples.render(rendered, Samples.A4, diagnostics);
        new TextGate(Samples.PLACE, diagnostics).check(Samples.text(expected), IMPRINT, setup, pdf);
        return diagnostics.list().stream().map(Object::toString).toList();
    }
}
