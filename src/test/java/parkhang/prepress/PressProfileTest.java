package parkhang.prepress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;

class PressProfileTest {
    private static final PressProfile FOGRA39 = PressProfile.ofProgram();

    private final Diagnostics found = new Diagnostics();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void blackInkIsAsLightAsTheColour() {
        assertEquals(Ink.black(0), FOGRA39.black(100));
        assertEquals(Ink.black(100), FOGRA39.black(0));
        int last = 0;
        for (int lightness = 100; lightness >= 0; lightness -= 5) {
            int black = FOGRA39.black(lightness).black();
            assertTrue(black >= last, lightness + " is K" + black);
            last = black;
        }
    }

    @Test
    void redIsMagentaAndYellow() {
        Ink red = FOGRA39.mixed(0xD0202A);
        assertTrue(red.magenta() > 90 && red.yellow() > 80 && red.cyan() < 25 && red.black() < 20, red.toString());
        assertEquals(new Ink(0, 0, 0, 0), FOGRA39.mixed(0xFFFFFF));
    }

    @Test
    void noColourHasMoreInkThanAPressDries() {
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x0F0F0F) {
            assertTrue(
                    FOGRA39.mixed(rgb).total() <= PressOrder.USUAL_INK_LIMIT,
                    Integer.toHexString(rgb) + " is " + FOGRA39.mixed(rgb));
        }
    }

    @Test
    void aPrintShopsProfileIsTakenByItsOwnName() throws IOException {
        Path file = Files.write(folder.resolve("shop.icc"), FOGRA39.bytes());
        PressProfile read = PressProfile.read(file, found).orElseThrow();
        assertEquals("FOGRA39L Coated", read.name());
        assertEquals(FOGRA39.mixed(0x7a1f2b), read.mixed(0x7a1f2b));
        assertEquals(List.of(), found.list());
    }

    @Test
    void whatIsNoPresssProfileIsRefused() throws IOException {
        byte[] screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] torn = Arrays.copyOf(FOGRA39.bytes(), 5000);
        for (byte[] wrong :
                List.of(screen, torn, new byte[0], "no profile".repeat(20).getBytes(StandardCharsets.US_ASCII))) {
            assertTrue(PressProfile.read(Files.write(folder.resolve("wrong.icc"), wrong), found)
                    .isEmpty());
        }
        assertTrue(PressProfile.read(folder.resolve("missing.icc"), found).isEmpty());
        assertEquals(
                List.of("icc-unusable"),
                Reported.codes(found).stream().distinct().toList());
        assertEquals(5, found.list().size());
    }
}
