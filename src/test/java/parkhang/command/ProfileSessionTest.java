package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.imprint.TrimSize;

/** Editions of several profiles lie beside each other in one output, and no run takes those of another profile for its own. */
class ProfileSessionTest {
    private static final String ARTICLE = "---\ntitle: Title\ndate: 2023-05-10\n---\n\nSee [this](https://a.org/x).\n";

    private Session session;

    @BeforeEach
    void exportForTheScreen(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/en/imprint.yaml", "name: The Office\n");
        session.write("articles/kept.md", ARTICLE).write("articles/gone.md", ARTICLE);
        session.run(0, "export");
    }

    @Test
    void eachProfileHasItsOwnFilesAndIsDueByItself() {
        session.run(0, "export", "--profile", "print", "--dry-run");
        assertEquals("en/gone: new\nen/kept: new\n2 due, 0 unchanged\n", session.out());
        session.run(0, "export", "--profile", "print");
        assertEquals(
                List.of("gone.html", "gone.pdf", "gone.print.pdf", "kept.html", "kept.pdf", "kept.print.pdf"),
                session.names("output/en"));
        for (String profile : List.of("screen", "print")) {
            session.run(0, "export", "--profile", profile, "--dry-run");
            assertEquals("0 due, 2 unchanged\n", session.out(), profile);
        }
    }

    @Test
    void whatIsLeftOverIsEachProfilesOwn() throws IOException {
        session.run(0, "export", "--profile", "print");
        Files.delete(session.file("articles/gone.md"));
        session.run(0, "export", "--profile", "print", "--prune");
        assertTrue(session.out().contains("1 removed (1 file)"), session.out());
        assertEquals(
                List.of("gone.html", "gone.pdf", "kept.html", "kept.pdf", "kept.print.pdf"),
                session.names("output/en"));
        session.run(0, "export", "--prune");
        assertTrue(session.out().contains("1 removed (2 files)"), session.out());
        assertEquals(List.of("kept.html", "kept.pdf", "kept.print.pdf"), session.names("output/en"));
    }

    @Test
    void aFileThatNobodyKnowsIsFoundByTheRunOfItsProfile() {
        session.write("output/en/stray.print.pdf", "x");
        session.run(0, "export", "--dry-run");
        assertEquals("0 due, 2 unchanged\n", session.out());
        session.run(0, "export", "--profile", "print", "--dry-run");
        assertTrue(session.out().contains("en/stray: left over; nothing is known"), session.out());
    }

    @Test
    void onPaperNothingIsPrintedThatIsNotWhollyTranslated() {
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        session.run(1, "export", "--profile", "print");
        assertTrue(session.err().contains("error[translation-incomplete]"), session.err());
        assertFalse(Files.exists(session.file("output/nl")));
        session.run(0, "export", "--profile", "print", "--incomplete", "mark");
        assertEquals(List.of("gone.print.pdf", "kept.print.pdf"), session.names("output/nl"));
    }

    @Test
    void aPageHasNoProfile() {
        session.run(2, "export", "--profile", "print", "--format", "html,pdf");
        assertEquals(
                "only a PDF has a profile print: leave out the profile, or all but pdf from --format", session.error());
    }

    @Test
    void aReportSaysWhichProfileItIsOfAndIsMergedWithNoOther() {
        String screen = session.file("screen.json").toString();
        String print = session.file("print.json").toString();
        session.run(0, "export", "--report", screen);
        session.run(0, "export", "--profile", "print", "--report", print);
        assertTrue(session.read("print.json").contains("\"profile\":\"print\",\"standards\":\"PDF/A-3a, PDF/UA-1\""));
        assertFalse(session.read("screen.json").contains("profile"));
        session.run(0, "report", print);
        assertTrue(session.out().startsWith("profile print (PDF/A-3a, PDF/UA-1)\n"), session.out());
        session.run(1, "report", screen, print);
        assertTrue(session.err().contains("error[report-profiles-differ]"), session.err());
    }

    @Test
    void aPrintShopsWishesMakeItsEditionsDue() {
        session.run(0, "export", "--profile", "press");
        assertTrue(session.out().contains("  as PDF/A-3a, PDF/UA-1, unvalidated PDF/X-4\n"), session.out());
        assertTrue(session.names("output/en").contains("kept.press.pdf"));
        session.run(0, "export", "--profile", "press", "--dry-run");
        assertEquals("0 due, 2 unchanged\n", session.out());
        session.run(
                0, "export", "--profile", "press", "--dry-run", "--trim", "A5", "--bleed", "5", "--ink-limit", "280");
        assertTrue(
                session.out().startsWith("en/gone: --trim changed, --bleed changed, --ink-limit changed\n"),
                session.out());
    }

    @Test
    void anImprintSaysToWhichSizeASheetIsTrimmed() throws IOException {
        session.write("translations/en/imprint.yaml", "name: The Office\ntrim: 170x240mm\n");
        session.run(0, "export", "--profile", "press", "--article", "kept");
        assertEquals(new TrimSize(481.89f, 680.315f), trim("output/en/kept.press.pdf"));
        session.run(0, "export", "--profile", "press", "--article", "kept", "--trim", "letter");
        assertEquals(new TrimSize(612, 792), trim("output/en/kept.press.pdf"));
    }

    private TrimSize trim(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(session.file(name).toFile())) {
            PDRectangle box = document.getPage(0).getTrimBox();
            PDRectangle bleed = document.getPage(0).getBleedBox();
            assertEquals(6 * 72 / 25.4f, bleed.getWidth() - box.getWidth(), 0.1f);
            assertEquals(6 * 72 / 25.4f, bleed.getHeight() - box.getHeight(), 0.1f);
            return new TrimSize(rounded(box.getWidth()), rounded(box.getHeight()));
        }
    }

    private static float rounded(float length) {
        return Math.round(length * 1000) / 1000f;
    }

    @Test
    void onlyAPrintShopsSheetsHaveNoLinks() throws IOException {
        assertEquals(1, links("screen", "output/en/kept.pdf"));
        assertEquals(3, links("print", "output/en/kept.print.pdf"));
        assertEquals(0, links("press", "output/en/kept.press.pdf"));
    }

    private int links(String profile, String name) throws IOException {
        session.run(0, "export", "--profile", profile, "--article", "kept");
        try (PDDocument document = Loader.loadPDF(session.file(name).toFile())) {
            return document.getPage(0).getAnnotations().size();
        }
    }

    @Test
    void whatIsOfNoUseIsAWrongCommandLine() {
        for (List<String> wrong : List.of(
                List.of("--trim", "17x24cm"),
                List.of("--trim", "20x30mm"),
                List.of("--bleed", "-3"),
                List.of("--ink-limit", "1000"))) {
            session.run(2, "export", "--profile", "press", wrong.get(0), wrong.get(1));
            assertTrue(session.error().contains(wrong.get(1)), session.error());
        }
        session.run(2, "export", "--profile", "print", "--trim", "A5");
        assertEquals("--trim, --bleed, --icc and --ink-limit are for --profile press", session.error());
    }

    @Test
    void aProfileOfNoPressIsRefused() {
        session.write("shop.icc", "no profile");
        session.run(
                1,
                "export",
                "--profile",
                "press",
                "--icc",
                session.file("shop.icc").toString());
        assertTrue(session.err().contains("shop.icc: error[icc-unusable]"), session.err());
        assertFalse(session.names("output/en").contains("kept.press.pdf"));
    }
}
