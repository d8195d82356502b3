package parkhang;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF keeps to a standard. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The first violations of PDF/A-3a and of PDF/UA-1, none for a PDF that is both. */
    public static List<String> violations(byte[] pdf) throws Exception {
        List<String> violations = new java.util.ArrayList<>(violations(pdf, PDFAFlavour.PDFA_3_A));
        violations.addAll(violations(pdf, PDFAFlavour.PDFUA_1));
        return violations;
    }

    /** The first violations of one standard. */
    public static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(violation -> violation.getRuleId().getClause() + "-"
                            + violation.getRuleId().getTestNumber() + ": " + violation.getMessage() + " "
                            + violation.getLocation().getContext())
                    .distinct()
                    .limit(12)
                    .toList();
        }
    }
}
