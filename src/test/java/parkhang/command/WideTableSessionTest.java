package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.bind.VolumePages;

/** An office whose yearly figures need a turned page, in a booklet and in a volume. */
class WideTableSessionTest {
    private static final String TABLE = "| Area |" + " Month |".repeat(12) + "\n|---|" + "--:|".repeat(12) + "\n"
            + ("| Amdo |" + " 1,234,567 |".repeat(12) + "\n").repeat(5);

    private static final String ARTICLE =
            "---\ntitle: The %1$s\ndate: 2023-05-%2$02d\n---\n\n%3$s\n\n## Part\n\n%4$s\n";

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void layOut() {
        String text = "A line of text that goes on for a while after that. ".repeat(90);
        session = new Session(folder)
                .write("archive.yaml", "title: Our Archive\nsource: en\n")
                .write("translations/en/imprint.yaml", "name: The Office\naddress: 1 Road\n")
                .write("articles/a.md", String.format(ARTICLE, "first", 1, text + "\n\n" + TABLE, text))
                .write("articles/b.md", String.format(ARTICLE, "second", 2, text, text));
    }

    @Test
    void aBookletHasTheTableOnASheetAsAllOthers() throws IOException {
        session.run(0, "export", "--article", "a", "--booklet");
        session.run(0, "verify");
        try (PDDocument booklet =
                Loader.loadPDF(session.file("output/en/a.booklet.pdf").toFile())) {
            PDRectangle first = booklet.getPage(0).getMediaBox();
            for (int side = 0; side < booklet.getNumberOfPages(); side++) {
                assertEquals(
                        first.toString(), booklet.getPage(side).getMediaBox().toString());
            }
        }
    }

    @Test
    void aVolumeNumbersItsPagesWithTheTurnedOnes() throws IOException {
        session.run(0, "bind", "--locale", "en");
        session.run(
                0, "verify", session.file("output/en/our-archive.volume.pdf").toString());
        byte[] pdf = Files.readAllBytes(session.file("output/en/our-archive.volume.pdf"));
        try (PDDocument volume = Loader.loadPDF(pdf)) {
            int turned = 0;
            for (int number = 1; number <= volume.getNumberOfPages(); number++) {
                PDRectangle page = volume.getPage(number - 1).getMediaBox();
                turned = page.getWidth() > page.getHeight() ? number : turned;
            }
            assertTrue(turned > 0, "no page lies");
            assertTrue(VolumePages.of(pdf).on(turned).contains("1,234,567"));
        }
    }
}
