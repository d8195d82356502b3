package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fine pictures are in a PDF: by profile, by the command line, and by the recipe that a PDF carries. */
class ImageResolutionSessionTest {
    /** Of the picture's file, which is set 357 points wide. */
    private static final int WIDTH = 1500;

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        session = new Session(folder.resolve("archive"));
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/en/imprint.yaml", "name: The Office\n");
        session.write("articles/a.md", "---\ntitle: T\ndate: 2023-05-10\n---\n\n![A](a.png)\n");
        BufferedImage image = new BufferedImage(WIDTH, WIDTH / 2, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            image.setRGB(x, x / 2, 0xFF0000);
        }
        ImageIO.write(image, "png", session.file("articles/a.png").toFile());
    }

    /** The width of the picture in a PDF, in pixels. */
    private static int width(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            COSDictionary objects =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            return objects.getCOSStream(objects.keySet().iterator().next()).getInt(COSName.WIDTH);
        }
    }

    private static String recipe(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            byte[] recipe = Objects.requireNonNull(files.get("edition.yaml"))
                    .getEmbeddedFile()
                    .toByteArray();
            return new String(recipe, StandardCharsets.UTF_8);
        }
    }

    private Path pdf() {
        return session.file("output/en/a.pdf");
    }

    @Test
    void theScreenHasAsManyPixelsAsItNeeds() throws IOException {
        session.run(0, "export");
        assertEquals(992, width(pdf()), 2);
        assertFalse(recipe(pdf()).contains("image-ppi"), recipe(pdf()));
        session.run(0, "export", "--image-ppi", "200", "--dry-run");
        assertEquals("0 due, 1 unchanged\n", session.out());
    }

    @Test
    void paperHasThemAll() throws IOException {
        session.run(0, "export", "--profile", "print");
        assertEquals(WIDTH, width(session.file("output/en/a.print.pdf")));
    }

    @Test
    void theCommandLineSaysHowFine() throws IOException {
        session.run(0, "export");
        session.run(0, "export", "--image-ppi", "72");
        assertEquals(357, width(pdf()), 2);
        session.run(0, "export", "--image-ppi", "0");
        assertEquals(WIDTH, width(pdf()));
        session.run(0, "export", "--image-ppi", "2400");
        assertEquals(WIDTH, width(pdf()));
        session.run(0, "verify");
        assertTrue(session.out().contains("all whole"), session.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "2401", "-1", "many", "1e3", ""})
    void whatIsNoResolutionIsRefused(String word) {
        session.run(2, "export", "--image-ppi", word);
        assertTrue(session.err().contains("is no resolution: write 36 to 2400 pixels an inch, or 0"), session.err());
        assertFalse(Files.exists(session.file("output")));
    }

    @Test
    void thePdfKnowsItAndMakesItAgain() throws IOException {
        session.run(0, "export", "--image-ppi", "96");
        assertTrue(recipe(pdf()).contains("image-ppi: 96"), recipe(pdf()));
        byte[] made = Files.readAllBytes(pdf());
        Session again = new Session(folder.resolve("again"));
        again.runAnywhere(0, "unpack", pdf().toString(), again.file(".").toString());
        assertTrue(again.out().contains(" --image-ppi 96"), again.out());
        again.doAsTold();
        assertEquals(width(pdf()), width(again.file("output/en/a.pdf")));
        assertArrayEquals(made, Files.readAllBytes(again.file("output/en/a.pdf")));
    }
}
