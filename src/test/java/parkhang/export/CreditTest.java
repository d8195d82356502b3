package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.HtmlValidator;
import parkhang.VeraPdf;
import parkhang.gate.PdfText;

class CreditTest {
    private final SmallArchive archive;

    CreditTest(@TempDir Path temporary) throws Exception {
        archive = new SmallArchive(temporary.resolve("archive"))
                .with(
                        "articles/a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'><path d='M0 0h30v20'/></svg>")
                .withText("![A lake](a.svg \"Yamdrok.\")\n\nCredit: Jane Doe, [CC BY](https://example.org/by)")
                .withPdf();
    }

    @Test
    void aPicturesCreditIsPrintedAfterTheLabelAndIsNothingToTranslate() throws Exception {
        List<String> reported = archive.run().reported();
        assertTrue(reported.get(0).contains("2 of 4 units have no target"), reported::toString);
        String page = Files.readString(archive.output().resolve("nl/first.html"));
        assertTrue(
                page.contains(
                        "<p class=\"credit\">Beeld:\u00A0Jane Doe, <a href=\"https://example.org/by\">CC BY</a></p>"),
                page);
        assertEquals(List.of(), HtmlValidator.findings(page));
        byte[] pdf = Files.readAllBytes(archive.output().resolve("nl/first.pdf"));
        assertEquals(List.of(), VeraPdf.violations(pdf));
        assertTrue(
                PdfText.read(pdf).blocks().contains("Beeld:\u00A0Jane Doe, CC BY"),
                PdfText.read(pdf).blocks()::toString);
    }
}
