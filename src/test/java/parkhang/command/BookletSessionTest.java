package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What print staff do to hand out a report: fold it, or look at it on few sheets. */
class BookletSessionTest {
    private static final String REPORT = "dna-report-2023";

    private final Path output;

    private final Session session = new Session(Path.of("").toAbsolutePath());

    BookletSessionTest(@TempDir Path output) {
        this.output = output;
    }

    private Path export(String... options) {
        List<String> command = new ArrayList<>(
                List.of("export", "--locale", "de", "--article", REPORT, "--output", output.toString()));
        command.addAll(List.of(options));
        session.run(0, command.toArray(String[]::new));
        return output.resolve("de");
    }

    @Test
    void theFoldedReportReadsLikeThePrintedOne() throws IOException {
        export("--profile", "print");
        Path folder = export("--booklet");
        assertEquals(List.of(REPORT + ".booklet.pdf", REPORT + ".print.pdf"), session.names(folder.toString()));
        List<String> printed = new ArrayList<>(pages(folder.resolve(REPORT + ".print.pdf")));
        List<String> sides = halves(folder.resolve(REPORT + ".booklet.pdf"));
        while (printed.size() % 4 != 0) {
            printed.add("");
        }
        assertEquals(printed, folded(sides));
    }

    /** The halves of the sides in the order of the printer, as they are read after they were folded into one another. */
    private static List<String> folded(List<String> halves) {
        int last = halves.size() + 1;
        Map<Integer, String> byPage = new TreeMap<>();
        IntStream.range(0, halves.size() / 4).forEach(sheet -> {
            byPage.put(last - 1 - 2 * sheet, halves.get(4 * sheet));
            byPage.put(1 + 2 * sheet, halves.get(4 * sheet + 1));
            byPage.put(2 + 2 * sheet, halves.get(4 * sheet + 2));
            byPage.put(last - 2 - 2 * sheet, halves.get(4 * sheet + 3));
        });
        return List.copyOf(byPage.values());
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(letters(stripper.getText(document)));
            }
        }
        return pages;
    }

    private static List<String> halves(Path pdf) throws IOException {
        List<String> halves = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                float width = page.getMediaBox().getWidth() / 2;
                for (int half = 0; half < 2; half++) {
                    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                    stripper.setSortByPosition(true);
                    stripper.addRegion(
                            "half",
                            new Rectangle2D.Float(
                                    half * width, 0, width, page.getMediaBox().getHeight()));
                    stripper.extractRegions(page);
                    halves.add(letters(stripper.getTextForRegion("half")));
                }
            }
        }
        return halves;
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void aRunForPaperLeavesTheEditionsForTheScreenAlone() throws IOException {
        Path folder = export();
        Map<String, byte[]> before = files(folder);
        export("--nup", "4");
        assertTrue(session.out().contains("  as PDF/A-3b; links and tags are lost\n"), session.out());
        assertTrue(Files.exists(folder.resolve(REPORT + ".4up.pdf")));
        export();
        assertTrue(session.out().startsWith("0 editions (0 files, 0 KB), 1 unchanged"), session.out());
        files(folder).forEach((name, bytes) -> {
            if (before.containsKey(name)) {
                assertArrayEquals(before.get(name), bytes);
            }
        });
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Comparator.naturalOrder());
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void anotherPaperMakesTheBookletDueAgain() {
        export("--booklet");
        export("--booklet");
        assertTrue(session.out().startsWith("0 editions"), session.out());
        export("--booklet", "--paper", "0.2");
        assertTrue(session.out().startsWith("1 edition (1 file"), session.out());
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        for (String[] wrong : new String[][] {
            {"--booklet", "--nup", "2"},
            {"--nup", "3"},
            {"--booklet", "--profile", "press"},
            {"--paper", "0.2"},
            {"--nup", "2", "--paper", "0.3"},
            {"--booklet", "--paper", "-1"},
            {"--booklet", "--paper", "thick"},
            {"--booklet", "--format", "html"},
            {"--profile", "booklets"}
        }) {
            List<String> command = new ArrayList<>(List.of("export", "--output", output.toString()));
            command.addAll(List.of(wrong));
            session.run(2, command.toArray(String[]::new));
            assertTrue(session.err().endsWith("see `parkhang export --help`\n"), session.err());
        }
    }
}
