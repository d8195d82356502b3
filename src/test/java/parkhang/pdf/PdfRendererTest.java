package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import parkhang.diagnostic.Diagnostics;

class PdfRendererTest {
    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void reportIsArchivableAndAccessible() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = Samples.render(Samples.report(), Samples.A4, diagnostics);
        Files.write(Path.of("target/report.pdf"), pdf);
        assertEquals(List.of(), diagnostics.list());
        assertEquals(List.of(), violations(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), violations(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void sameEditionGivesSameBytes() {
        byte[] once = Samples.render(Samples.report(), Samples.A4, new Diagnostics());
        byte[] again = Samples.render(Samples.report(), Samples.A4, new Diagnostics());
        assertArrayEquals(once, again);
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(violation -> violation.getRuleId().getClause() + "-"
                            + violation.getRuleId().getTestNumber() + ": " + violation.getMessage() + " "
                            + violation.getLocation().getContext())
                    .distinct()
                    .limit(12)
                    .toList();
        }
    }
}
