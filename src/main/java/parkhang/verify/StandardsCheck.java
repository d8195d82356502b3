package parkhang.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Asks veraPDF whether a PDF keeps to PDF/A-3 (ISO 19005-3) and, where it is tagged, to PDF/UA-1 (ISO 14289-1). */
final class StandardsCheck implements PdfCheck {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static final StandardsCheck OF_EDITIONS =
            new StandardsCheck(List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1), "PDF/A-3a ");

    /** Without tags there is no level A. */
    static final StandardsCheck OF_SHEETS = new StandardsCheck(List.of(PDFAFlavour.PDFA_3_B), "PDF/A-3b ");

    private final List<PDFAFlavour> standards;
    private final String archivable;

    /** @param archivable how the first of them is called */
    private StandardsCheck(List<PDFAFlavour> standards, String archivable) {
        this.standards = standards;
        this.archivable = archivable;
    }

    @Override
    public void check(OpenPdf pdf) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()));
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standards, 1, false, true, false)) {
            parser.setFlavours(standards);
            for (ValidationResult result : validator.validateAll(parser)) {
                report(result, pdf.found());
            }
        } catch (VeraPDFException e) {
            throw new IOException("veraPDF can't read it: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }

    private void report(ValidationResult result, FileFindings found) {
        boolean accessible = result.getPDFAFlavour().equals(PDFAFlavour.PDFUA_1);
        VerifyCode code = accessible ? VerifyCode.PDF_UA_VIOLATED : VerifyCode.PDF_A_VIOLATED;
        Map<RuleId, String> messages = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                messages.putIfAbsent(assertion.getRuleId(), assertion.getMessage());
            }
        }
        messages.forEach((rule, message) -> {
            int times = result.getFailedChecks().getOrDefault(rule, 1);
            String more = times > 1 ? " (" + times + " times)" : "";
            found.report(
                    code,
                    (accessible ? "PDF/UA-1 " : archivable) + rule.getClause() + '-' + rule.getTestNumber() + more
                            + ": " + message);
        });
    }
}
