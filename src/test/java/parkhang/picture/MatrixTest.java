package parkhang.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.picture.reference.ReferencePicture;

/** A picture of each kind, as a browser shows it, as it is decoded to be compared, and as it is decoded to be printed. */
class MatrixTest {
    /** Of a sample: rounding, here or there. */
    private static final int ROUNDED = 1;

    /**
     * Of a sample in inks with a profile: the browser reckons between the corners of a coarse lattice, and takes a grey for a brown.
     * Java goes by the profile, as print shops do.
     */
    private static final int BY_LATTICE = 56;

    private static PictureFile file(byte[] bytes) throws BrokenPicture {
        return PictureFile.read(PictureKind.of(bytes).orElseThrow(), bytes);
    }

    private static int difference(List<Integer> left, List<Integer> right) {
        int most = 0;
        for (int i = 0; i < left.size(); i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((left.get(i) >> shift & 0xFF) - (right.get(i) >> shift & 0xFF)));
            }
        }
        return most;
    }

    private static List<Integer> colours(Pixels pixels) {
        List<Integer> colours = new ArrayList<>();
        for (int pixel : pixels.onWhite().argb()) {
            colours.add(pixel & 0xFFFFFF);
        }
        return colours;
    }

    /** The colours in the middle of the patches: browsers smooth the coarse chroma of a lossy WebP, and so change those at an edge. */
    private static List<Integer> middles(int width, List<Integer> colours) {
        List<Integer> middles = new ArrayList<>();
        for (int i = 0; i < colours.size(); i++) {
            if (i % width % 16 == 8 && i / width % 16 == 8) {
                middles.add(colours.get(i));
            }
        }
        return middles;
    }

    private static String size(int width, int height) {
        return width + " x " + height;
    }

    @Test
    void theReferenceIsWhatABrowserShows(@TempDir Path folder) throws IOException {
        Map<String, byte[]> all = Matrix.all();
        all.keySet().removeIf(name -> name.matches("tiff.*|webp.* turned"));
        Map<String, Browser.Shown> shown = new Browser().show(all, folder);
        assertEquals(all.keySet(), shown.keySet());
        for (Map.Entry<String, byte[]> one : all.entrySet()) {
            String name = one.getKey();
            Browser.Shown browser = Objects.requireNonNull(shown.get(name), name);
            Pixels pixels = ReferencePicture.decode(file(one.getValue()));
            assertEquals(size(browser.width(), browser.height()), size(pixels.width(), pixels.height()), name);
            if (name.startsWith("webp lossy")) {
                int inside = difference(
                        middles(browser.width(), browser.colours()), middles(pixels.width(), colours(pixels)));
                assertTrue(inside <= ROUNDED, name + " differs by " + inside);
                continue;
            }
            int allowed = name.matches("(cmyk|ycck) profile.*") ? BY_LATTICE : ROUNDED;
            int found = difference(browser.colours(), colours(pixels));
            assertTrue(found <= allowed, name + " differs by " + found);
        }
    }

    @Test
    void whatIsPrintedIsTheReference() throws IOException {
        for (Map.Entry<String, byte[]> one : Matrix.all().entrySet()) {
            PictureFile file = file(one.getValue());
            Pixels reference = ReferencePicture.decode(file);
            Pixels printed = Decoder.decode(file);
            String size = size(file.width(), file.height());
            assertEquals(size, size(reference.width(), reference.height()), one.getKey());
            assertEquals(size, size(printed.width(), printed.height()), one.getKey());
            int found = difference(colours(reference), colours(printed));
            assertTrue(found <= ROUNDED, one.getKey() + " differs by " + found);
        }
    }

    /** Browsers turn none yet, as other programs do: editions carry it turned, so that all show the same. */
    @Test
    void aWebpIsTurnedAsItsExifSays() throws IOException {
        for (String kind : List.of("lossy", "lossless", "lossy-alpha", "lossless-alpha")) {
            Pixels plain = ReferencePicture.decode(file(Matrix.one("webp " + kind)));
            Pixels turned = ReferencePicture.decode(file(Matrix.one("webp " + kind + " turned")));
            assertEquals(colours(plain.turned(Orientation.TURNED_RIGHT)), colours(turned), kind);
        }
    }

    @Test
    void greysAndInksOfATiffAreWhatWasPutIntoIt() throws IOException {
        List<Integer> colours = colours(Pixels.of(Matrix.image()));
        List<Integer> greys =
                colours.stream().map(colour -> (colour >> 16) * 0x10101).toList();
        assertEquals(greys, colours(ReferencePicture.decode(file(Matrix.one("tiff grey")))));
        assertEquals(greys, colours(ReferencePicture.decode(file(Matrix.one("tiff grey white is 0")))));
        assertEquals(colours, colours(ReferencePicture.decode(file(Matrix.one("tiff inks")))));
    }

    /** Browsers show none, so it is compared with what was put into it. */
    @Test
    void aTiffIsWhatWasPutIntoIt() throws IOException {
        Pixels upright = ReferencePicture.decode(file(Matrix.one("tiff turned 1")));
        assertEquals(colours(Pixels.of(Matrix.image())), colours(upright));
        for (int turn = 2; turn <= 8; turn++) {
            Pixels turned = ReferencePicture.decode(file(Matrix.one("tiff turned " + turn)));
            assertEquals(colours(upright.turned(Orientation.of(turn))), colours(turned));
        }
    }
}
