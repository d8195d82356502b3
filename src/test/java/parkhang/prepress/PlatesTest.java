package parkhang.prepress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Tool;
import parkhang.diagnostic.Diagnostics;

/** What each printing plate would get, by Ghostscript. One pixel is one point. */
class PlatesTest {
    private static final List<String> PLATES = List.of("Cyan", "Magenta", "Yellow", "Black");

    @TempDir
    private static Path folder = Path.of("");

    private static final Map<String, Raster> plates = new LinkedHashMap<>();

    /** A maroon rule, maroon text, a warm grey rule, a blue background that bleeds at the left, a picture of each kind. */
    @BeforeAll
    static void separate() throws IOException {
        Diagnostics found = new Diagnostics();
        byte[] sheet = PressSheetsTest.sheet(
                (document, page) -> {
                    RgbPages.rectangle(new Color(0x104080), 0, 0, 30, 320).draw(document, page);
                    RgbPages.rectangle(new Color(0x7a1f2b), 50, 280, 100, 10).draw(document, page);
                    RgbPages.text(new Color(0x7a1f2b), 50, 240).draw(document, page);
                    RgbPages.rectangle(new Color(0xc9c0b6), 50, 220, 100, 10).draw(document, page);
                    RgbPages.picture(i -> 0x7a1f2b, 50, 180, 30).draw(document, page);
                    RgbPages.picture(i -> 0x505050, 100, 180, 30).draw(document, page);
                },
                found);
        assertEquals(List.of(), found.list());
        Files.write(folder.resolve("sheet.pdf"), sheet);
        new Tool("gs")
                .require()
                .run(
                        List.of(
                                "-q",
                                "-dSAFER",
                                "-dBATCH",
                                "-dNOPAUSE",
                                "-sDEVICE=tiffsep",
                                "-r72",
                                "-sOutputFile=" + folder.resolve("plate.tif"),
                                folder.resolve("sheet.pdf").toString()),
                        "");
        for (String plate : PLATES) {
            plates.put(
                    plate,
                    ImageIO.read(folder.resolve("plate(" + plate + ").tif").toFile())
                            .getRaster());
        }
    }

    /** The plates with ink somewhere in a part of the page, in its own points with the bleed. */
    private static List<String> inked(int x, int y, int width, int height) {
        return PLATES.stream()
                .filter(plate -> ink(plate, x, y, width, height) > 0)
                .toList();
    }

    /** The most ink of a plate in a part of the page, from 0 to 255. */
    private static int ink(String plate, int x, int y, int width, int height) {
        Raster raster = plates.getOrDefault(plate, Raster.createBandedRaster(0, 1, 1, 1, null));
        int margin = Math.round(PrinterMarks.MARGIN);
        int most = 0;
        for (int i = 0; i < width * height; i++) {
            int row = raster.getHeight() - 1 - (margin + y + i / width);
            most = Math.max(most, 255 - raster.getSample(margin + x + i % width, row, 0));
        }
        return most;
    }

    @Test
    void textIsOnTheBlackPlateAlone() {
        assertEquals(List.of("Black"), inked(50, 238, 110, 30));
        assertTrue(ink("Black", 50, 238, 110, 30) > 190);
    }

    @Test
    void greyIsOnTheBlackPlateAlone() {
        assertEquals(List.of("Black"), inked(45, 215, 110, 20));
        assertEquals(List.of("Black"), inked(95, 175, 40, 40));
    }

    @Test
    void coloursAreOnTheColouredPlates() {
        assertTrue(inked(60, 283, 20, 4).containsAll(List.of("Magenta", "Yellow")));
        assertTrue(inked(52, 182, 20, 20).containsAll(List.of("Magenta", "Yellow")));
        assertTrue(ink("Magenta", 60, 283, 20, 4) > 200);
    }

    @Test
    void aBackgroundReachesTheBleedsEdgeAndNoFurther() {
        assertTrue(ink("Cyan", 0, 100, 3, 20) > 200);
        assertEquals(List.of(), inked(-3, 100, 3, 20));
    }

    @Test
    void marksForThePlatesAreOnEachPlate() {
        int right = Math.round(RgbPages.WIDTH + 2 * RgbPages.BLEED);
        assertEquals(PLATES, inked(right + 5, 150, 30, 20));
    }
}
