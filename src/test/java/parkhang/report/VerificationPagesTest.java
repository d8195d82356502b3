package parkhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Axe;
import parkhang.HtmlValidator;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.FileKind;
import parkhang.verify.PagePicture;
import parkhang.verify.VerificationSummary;
import parkhang.verify.VerifiedEdition;
import parkhang.verify.VerifiedFile;
import parkhang.verify.VerifyCode;

class VerificationPagesTest {
    @TempDir
    private Path folder = Path.of("");

    private static VerifiedEdition edition(String name, VerifyCode... codes) throws IOException {
        String file = "output/" + name + ".pdf";
        List<Diagnostic> found = List.of(codes).stream()
                .map(code -> new Diagnostic(Place.of(file), code, "something <is> \"wrong\""))
                .toList();
        List<PagePicture> pictures = List.of(picture(), picture());
        return new VerifiedEdition(
                name, List.of(new VerifiedFile(file, FileKind.SCREEN, 1234, "0af1", 2, found, pictures)));
    }

    private static PagePicture picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 42, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return new PagePicture(30, 42, out.toByteArray());
    }

    private void write(List<VerifiedEdition> editions) throws IOException {
        VerificationPages pages = VerificationPages.begin(folder, "An <Archive>", new Diagnostics())
                .orElseThrow();
        VerificationSummary summary = new VerificationSummary();
        for (VerifiedEdition edition : editions) {
            summary.add(edition);
            pages.write(edition);
        }
        pages.end(summary);
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void onePageLeadsToTheNext() throws Exception {
        write(List.of(edition("de/a"), edition("en/a", VerifyCode.TEXT_DIFFERS), edition("fr/a")));
        assertTrue(page("en/a.html").contains("<a href=\"../de/a.html\">← de/a</a>"));
        assertTrue(page("en/a.html").contains("<a href=\"../fr/a.html\">fr/a →</a>"));
        assertFalse(page("de/a.html").contains("←"));
        assertTrue(page("index.html").contains("1 of 3 editions is not whole"));
        assertTrue(page("index.html").contains("<p>text-differs: something &lt;is&gt; &quot;wrong&quot;</p>"));
        for (String name : List.of("index.html", "en/a.html")) {
            assertEquals(List.of(), HtmlValidator.findings(page(name)), name);
        }
    }

    @Test
    void axeFindsNothing() throws Exception {
        write(List.of(
                edition("de/a", VerifyCode.LINK_TARGET_ABSENT, VerifyCode.BYTES_UNPROVED),
                edition("en/a", VerifyCode.TEXT_DIFFERS)));
        for (String name : List.of("index.html", "de/a.html", "en/a.html")) {
            assertEquals(List.of(), new Axe().violations(folder.resolve(name), 1280, false), name);
            assertEquals(List.of(), new Axe().violations(folder.resolve(name), 500, true), name);
        }
    }

    @Test
    void thousandsOfEditionsGoOntoSeveralPages() throws IOException {
        List<VerifiedEdition> editions = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            editions.add(edition(String.format("de/n-%03d", i)));
        }
        write(editions);
        assertTrue(page("index.html").contains("<a href=\"editions-3.html\">de/n-500 to de/n-599</a>"));
        assertTrue(page("editions-1.html").contains("href=\"de/n-249.html\""));
        assertFalse(page("editions-1.html").contains("href=\"de/n-250.html\""));
        assertFalse(page("index.html").contains("data:image"));
    }

    @Test
    void filesOfAnyNameHaveAPageOfTheirOwn() throws IOException {
        write(List.of(edition("index"), edition("index"), edition("a b&c"), edition("../../x")));
        assertTrue(Files.exists(folder.resolve("files/index.html")));
        assertTrue(Files.exists(folder.resolve("files/index-2.html")));
        assertTrue(Files.exists(folder.resolve("files/a_b_c.html")));
        assertTrue(Files.exists(folder.resolve("_/__x.html")));
        assertTrue(page("index.html").contains("All of 4 editions are whole"));
    }

    @Test
    void pagesOfWhatIsGoneAreGoneToo() throws IOException {
        write(List.of(edition("de/a"), edition("de/b")));
        write(List.of(edition("de/b")));
        assertFalse(Files.exists(folder.resolve("de/a.html")));
        assertTrue(Files.exists(folder.resolve("de/b.html")));
    }

    @Test
    void foreignFolderIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Diagnostics found = new Diagnostics();
        assertTrue(VerificationPages.begin(folder, "A", found).isEmpty());
        assertEquals("report-folder-taken", found.list().get(0).code().id());
    }
}
