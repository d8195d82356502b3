package parkhang.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Profile;
import parkhang.font.FontSet;
import parkhang.imprint.TrimSize;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.Samples;
import parkhang.pdf.page.PageSetup;
import parkhang.picture.Jpegs;
import parkhang.picture.Matrix;
import parkhang.picture.Orientation;
import parkhang.picture.PictureFile;
import parkhang.picture.PictureKind;
import parkhang.picture.Pixels;
import parkhang.picture.Swatches;
import parkhang.picture.WebPicture;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressProfile;
import parkhang.prepress.PressSheets;
import parkhang.prepress.SlugLine;
import parkhang.theme.Theme;

/** Pictures of every kind in finished PDFs, as they are and with faults planted. */
class PictureGateTest {
    private static final FontSet FONTS = Samples.FONTS;
    private static final PageSetup.Folio FOLIO = new PageSetup.Folio("", "/", "");

    private final List<String> reported = new ArrayList<>();

    private static byte[] pdf(Profile profile, List<byte[]> pictures) throws IOException {
        StringBuilder html = new StringBuilder();
        for (byte[] bytes : pictures) {
            PictureFile file = PictureFile.read(PictureKind.of(bytes).orElseThrow(), bytes);
            WebPicture shown = WebPicture.of(file);
            html.append("<figure><img alt=\"A\" src=\"data:" + shown.mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(shown.bytes()) + "\" width=\"" + file.width() + "\" height=\""
                    + file.height() + "\"/></figure>");
        }
        PageSetup setup = new PageSetup(595, 842, profile == Profile.PRESS ? 9 : 0, FOLIO, null, profile, Theme.NONE);
        Diagnostics found = new Diagnostics();
        byte[] pdf = new PdfRenderer(FONTS)
                .render(Samples.edition(html.toString()), setup, LocalDate.EPOCH, Place.of("x"), found);
        assertEquals(List.of(), found.list());
        return pdf;
    }

    private static byte[] pressed(byte[] pdf) {
        PressOrder order = new PressOrder(null, 9, PressProfile.ofProgram(), PressOrder.USUAL_INK_LIMIT);
        return new PressSheets(order, FONTS.parsed(FONTS.faces().get(0)))
                .finish(
                        pdf,
                        new TrimSize(595, 842),
                        new SlugLine("a", "en", LocalDate.EPOCH),
                        Place.of("x"),
                        new Diagnostics());
    }

    private static List<ExpectedPicture> expected(List<byte[]> pictures) throws IOException {
        List<ExpectedPicture> expected = new ArrayList<>();
        for (byte[] bytes : pictures) {
            expected.add(ExpectedPicture.of(bytes));
        }
        return expected;
    }

    private List<String> check(Profile profile, List<ExpectedPicture> expected, byte[] pdf) {
        reported.clear();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PictureGate(profile, (place, message) -> reported.add(message))
                    .check(expected, DrawnPdf.read(document), TagTree.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reported;
    }

    private static List<byte[]> matrix() {
        return List.copyOf(Matrix.all().values());
    }

    @Test
    void everyKindOfPictureIsOnTheScreen() throws IOException {
        assertEquals(List.of(), check(Profile.SCREEN, expected(matrix()), pdf(Profile.SCREEN, matrix())));
    }

    @Test
    void everyKindOfPictureIsPrintedInGreys() throws IOException {
        assertEquals(List.of(), check(Profile.PRINT, expected(matrix()), pdf(Profile.PRINT, matrix())));
    }

    @Test
    void everyKindOfPictureIsPrintedInInks() throws IOException {
        byte[] pdf = pressed(pdf(Profile.PRESS, matrix()));
        assertEquals(List.of(), check(Profile.PRESS, expected(matrix()), pdf));
    }

    /** A photograph, as far as noise and soft colours make one, of more pixels than any profile keeps. */
    private static byte[] photograph() {
        BufferedImage image = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int noise = random.nextInt(60);
                int red = 40 + x * 150 / image.getWidth() + noise;
                int green = 30 + y * 160 / image.getHeight() + noise;
                int blue = 90 + (x + y) % 400 / 4 + noise;
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return Jpegs.of(image, true);
    }

    /** Half of it is room for what other machines round otherwise; and no fault comes near it. */
    @Test
    void theToleranceLiesBetweenWhatPackingDoesAndWhatFaultsDo() throws IOException {
        List<byte[]> pictures = new ArrayList<>(matrix());
        pictures.add(photograph());
        assertTrue(largest(Profile.SCREEN, pictures, pdf(Profile.SCREEN, pictures)) <= PictureDifference.ALIKE / 2);
        assertTrue(
                largest(Profile.PRESS, pictures, pressed(pdf(Profile.PRESS, pictures))) <= PictureDifference.ALIKE / 2);
        for (byte[] one : pictures) {
            ExpectedPicture expected = ExpectedPicture.of(one);
            Pixels upright = expected.file().pixels();
            for (Orientation turn : Orientation.values()) {
                Swatches turned = Swatches.of(
                        upright.turned(turn),
                        expected.look().columns(),
                        expected.look().rows());
                float fault = expected.look().difference(turned);
                assertTrue(fault == 0 || fault > 2 * PictureDifference.ALIKE, turn + " changes " + fault);
            }
        }
    }

    private static float largest(Profile profile, List<byte[]> pictures, byte[] pdf) throws IOException {
        float largest = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<DrawnPicture> drawn = DrawnPicture.all(DrawnPdf.read(document), TagTree.read(document));
            PictureDifference difference = new PictureDifference(profile, DrawnPicture.inks(document));
            for (int i = 0; i < pictures.size(); i++) {
                float found = difference.colours(ExpectedPicture.of(pictures.get(i)), drawn.get(i));
                largest = Math.max(largest, found);
            }
        }
        return largest;
    }

    private static COSStream embedded(PDDocument document) {
        return objects(document).getCOSStream(names(document).get(0));
    }

    @Test
    void aJpegThatNeedsNoChangeIsEmbeddedByteByByte() throws IOException {
        byte[] jpeg = Matrix.one("jpeg turned 6");
        try (PDDocument document = Loader.loadPDF(pdf(Profile.SCREEN, List.of(jpeg)));
                InputStream in = embedded(document).createRawInputStream()) {
            assertArrayEquals(jpeg, in.readAllBytes());
        }
    }

    @Test
    void aPaletteStaysAPalette() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Profile.SCREEN, List.of(Matrix.one("palette 1"))))) {
            assertEquals(1, embedded(document).getInt(COSName.BITS_PER_COMPONENT));
        }
    }

    /** 357 points are 992 pixels at 200 an inch. */
    @Test
    void aPictureIsNoFinerThanTheScreenNeeds() throws IOException {
        byte[] photograph = photograph();
        byte[] screen = pdf(Profile.SCREEN, List.of(photograph));
        try (PDDocument document = Loader.loadPDF(screen)) {
            assertEquals(992, embedded(document).getInt(COSName.WIDTH), 2);
        }
        try (PDDocument document = Loader.loadPDF(pdf(Profile.PRESS, List.of(photograph)))) {
            assertEquals(2400, embedded(document).getInt(COSName.WIDTH));
        }
        assertTrue(screen.length < photograph.length / 2, screen.length + " of " + photograph.length);
    }

    /** Spoils something in a document. */
    private interface Fault {
        void plant(PDDocument document) throws IOException;
    }

    private List<String> afterFault(Profile profile, Fault fault) throws IOException {
        List<byte[]> pictures = List.of(Matrix.one("rgb 8"), Matrix.one("jpeg turned 6"), Matrix.one("palette 1"));
        byte[] pdf = pdf(profile, pictures);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(profile == Profile.PRESS ? pressed(pdf) : pdf)) {
            fault.plant(document);
            document.save(out);
        }
        return check(profile, expected(pictures), out.toByteArray());
    }

    private static COSDictionary objects(PDDocument document) {
        return document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    }

    private static List<COSName> names(PDDocument document) {
        return document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT).keySet().stream()
                .sorted()
                .toList();
    }

    /** Gives the matrix of the first picture other numbers. */
    private static void place(PDDocument document, UnaryOperator<double[]> other) throws IOException {
        PDPage page = document.getPage(0);
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        int drawn = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i) instanceof Operator found
                        && found.getName().equals("Do"))
                .findFirst()
                .orElseThrow();
        double[] numbers = new double[6];
        for (int i = 0; i < 6; i++) {
            numbers[i] = ((COSNumber) tokens.get(drawn - 8 + i)).floatValue();
        }
        double[] changed = other.apply(numbers);
        for (int i = 0; i < 6; i++) {
            tokens.set(drawn - 8 + i, new COSFloat((float) changed[i]));
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT", "PRESS"})
    void swappedPicturesAreFound(Profile profile) throws IOException {
        List<String> found = afterFault(profile, document -> {
            List<COSName> names = names(document);
            COSBase first = objects(document).getItem(names.get(0));
            objects(document).setItem(names.get(0), objects(document).getItem(names.get(2)));
            objects(document).setItem(names.get(2), first);
        });
        assertEquals(2, found.size(), found::toString);
        assertTrue(found.get(0).contains("is not the one of the file"), found.get(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT", "PRESS"})
    void aTurnedPictureIsFound(Profile profile) throws IOException {
        List<String> found = afterFault(
                profile,
                document -> place(document, m -> new double[] {-m[0], m[1], m[2], -m[3], m[4] + m[0], m[5] + m[3]}));
        assertEquals(List.of("the picture on page 1 is turned or mirrored"), found);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT", "PRESS"})
    void aStretchedPictureIsFound(Profile profile) throws IOException {
        List<String> found = afterFault(
                profile, document -> place(document, m -> new double[] {m[0], m[1], m[2], 1.1 * m[3], m[4], m[5]}));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).contains("is stretched"), found.get(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT", "PRESS"})
    void aBlankPictureIsFound(Profile profile) throws IOException {
        List<String> found = afterFault(profile, document -> {
            COSStream picture = objects(document).getCOSStream(names(document).get(0));
            byte white = (byte) (profile == Profile.PRESS ? 0 : 255);
            int channels = profile == Profile.PRESS ? 4 : profile == Profile.PRINT ? 1 : 3;
            byte[] blank = new byte[channels * 64 * 32];
            Arrays.fill(blank, white);
            picture.removeItem(COSName.DECODE_PARMS);
            try (OutputStream out = picture.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(blank);
            }
        });
        assertEquals(1, found.size(), found::toString);
    }

    @Test
    void aLostPictureIsFound() throws IOException {
        List<String> found = afterFault(Profile.SCREEN, document -> objects(document)
                .removeItem(names(document).get(1)));
        assertEquals(List.of("the PDF does not show this picture in its place"), found);
    }

    @Test
    void aSlantedPictureIsFound() throws IOException {
        List<String> found = afterFault(
                Profile.SCREEN, document -> place(document, m -> new double[] {m[0], 5, m[2], m[3], m[4], m[5]}));
        assertEquals(List.of("the picture on page 1 is slanted"), found);
    }

    @Test
    void aBrokenPictureIsFound() throws IOException {
        List<String> found = afterFault(Profile.SCREEN, document -> {
            COSStream picture = objects(document).getCOSStream(names(document).get(1));
            try (OutputStream out = picture.createRawOutputStream()) {
                out.write(new byte[100]);
            }
            picture.setItem(COSName.FILTER, COSName.DCT_DECODE);
        });
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).contains("can't be read back"), found.get(0));
    }
}
