package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.picture.Jpegs;
import parkhang.picture.Matrix;
import parkhang.picture.Pngs;
import parkhang.svg.Lettering;

class PictureReaderTest {
    private static final Place PLACE = new Place("articles/a.md", 7, 3);

    private final Path temporary;

    private final Diagnostics diagnostics = new Diagnostics();
    private final Folder folder;

    PictureReaderTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        folder = Folder.in(temporary).withArticle("a");
    }

    private Map<String, Picture> read(String address) {
        Inline.Image image = new Inline.Image(PLACE, address, new Line(PLACE, List.of()));
        Archive archive = folder.open();
        return archive.pictures(
                archive.articles(new Diagnostics()).get(0), List.of(image), Lettering.NONE, diagnostics);
    }

    private List<String> refused(String address) {
        assertEquals(Map.of(), read(address));
        return Reported.in(diagnostics);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsCarriedAsItIs(String format) throws IOException {
        byte[] bytes = Folder.picture(format);
        folder.with("articles/images/a." + format, bytes);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        String address = "images/a." + format;
        Picture picture = Objects.requireNonNull(read(address).get(address));
        assertEquals("data:image/" + format + ";base64," + base64, picture.address());
        assertEquals(List.of(3, 2), List.of(picture.width(), picture.height()));
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.png",
                "HTTP://example.org/a.png",
                "//example.org/a.png",
                "data:image/png;base64,AA",
                "file:///etc/passwd"
            })
    void aRemotePictureIsNeverFetched(String address) {
        assertEquals(List.of("image-remote@7:3"), refused(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../outside.png", "images/../../../outside.png"})
    void aPictureOutsideIsRefused(String address) throws IOException {
        Files.write(temporary.resolve("outside.png"), Folder.picture("png"));
        assertEquals(List.of("file-outside@7:3"), refused(address));
    }

    @Test
    void aLinkThatLeadsOutsideIsRefused() throws IOException {
        Files.write(temporary.resolve("outside.png"), Folder.picture("png"));
        Files.createSymbolicLink(folder.root().resolve("articles/a.png"), temporary.resolve("outside.png"));
        assertEquals(List.of("file-outside@7:3"), refused("a.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.png", "images/nowhere.png", "a\0b.png"})
    void aMissingPictureIsReported(String address) {
        assertEquals(List.of("image-missing@7:3"), refused(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "../articles"})
    void aFolderIsNoPicture(String address) {
        assertEquals(1, refused(address).size());
    }

    @Test
    void aPictureOfTooManyBytesIsRefused() throws IOException {
        folder.with("articles/a.png", new byte[(20 << 20) + 1]);
        assertEquals(List.of("image-too-large@7:3"), refused("a.png"));
    }

    @Test
    void aSmallFileThatUnpacksToAGiantIsRefused() throws IOException {
        folder.with("articles/a.png", claiming(Folder.picture("png"), 100_000, 100_000));
        assertEquals(List.of("image-too-large@7:3"), refused("a.png"));
    }

    /** The PNG with another size in its header. */
    private static byte[] claiming(byte[] png, int width, int height) {
        ByteBuffer bytes = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(bytes.array(), 12, 17);
        return bytes.putInt(29, (int) crc.getValue()).array();
    }

    @Test
    void aPictureThatBreaksOffIsRefused() throws IOException {
        byte[] png = Folder.picture("png");
        folder.with("articles/a.png", Arrays.copyOf(png, png.length - 30));
        assertEquals(List.of("image-unreadable@7:3"), refused("a.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no image", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG", "%PDF-1.7"})
    void whatIsNoPictureIsRefused(String text) throws IOException {
        folder.with("articles/a.png", text);
        assertEquals(List.of("image-unreadable@7:3"), refused("a.png"));
    }

    @Test
    void aFigureIsCarriedAsWhatWasLetInOfIt() throws IOException {
        folder.with(
                "articles/a.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 4'><desc/><path d='M0 0H9V9'/></svg>");
        String xml = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"><path d=\"M0 0H9V9\"></path></svg>";
        String base64 = Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of("a.svg", new Picture("image/svg+xml", base64, 8, 4, null)), read("a.svg"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aFigureThatIsNoneIsReportedInItsOwnFile() throws IOException {
        folder.with("articles/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\n<script/></svg>");
        assertEquals(List.of("svg-refused@2:1"), refused("a.svg"));
        assertEquals("articles/a.svg", diagnostics.list().get(0).place().file());
    }

    @Test
    void aFigureOfTooManyBytesIsRefused() throws IOException {
        folder.with("articles/a.svg", " ".repeat((2 << 20) + 1));
        assertEquals(List.of("image-too-large@7:3"), refused("a.svg"));
    }

    @Test
    void aPictureOfAnotherFormatIsRefusedByName() throws IOException {
        folder.with("articles/a.png", Folder.picture("bmp"));
        assertEquals(List.of("image-unreadable@7:3"), refused("a.png"));
        assertEquals("a.png is in BMP", diagnostics.list().get(0).message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foto (1) x.png | Foto (1) x.png",
                "Foto (1) x.png | Foto%20(1)%20x.png",
                "Foto (1) x.png | Foto%20%281%29%20x.png",
                "100 %.png | 100 %.png",
                "a+b.png | a+b.png",
                "a%20b.png | a%20b.png",
                "M\u00FCller.png | Mu\u0308ller.png",
                "Mu\u0308ller.png | M\u00FCller.png",
                "Mu\u0308ller.png | M%C3%BCller.png",
                "\u0F56\u0F7C\u0F51.png | %E0%BD%96%E0%BD%BC%E0%BD%91.png"
            })
    void aPictureIsFoundHoweverItsNameIsWritten(String file, String address) throws IOException {
        folder.with("articles/images/" + file, Folder.picture("png"));
        assertEquals(1, read("images/" + address).size());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2e%2e/%2e%2e/outside.png", "%2Fetc%2Fpasswd"})
    void escapesLeadNowhereOutside(String address) throws IOException {
        Files.write(temporary.resolve("outside.png"), Folder.picture("png"));
        assertEquals(1, refused(address).size());
    }

    /** At every tenth part of its length. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aJpegThatBreaksOffIsRefused(boolean progressive) throws IOException {
        BufferedImage image = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 200 * 150; i++) {
            image.setRGB(i % 200, i / 200, i * 7919);
        }
        byte[] jpeg = Jpegs.of(image, progressive);
        for (int tenth = 1; tenth < 10; tenth++) {
            folder.with("articles/a.jpg", Arrays.copyOf(jpeg, jpeg.length * tenth / 10));
            assertEquals(Map.of(), read("a.jpg"), tenth + " tenths");
        }
        folder.with("articles/a.jpg", jpeg);
        assertEquals(1, read("a.jpg").size());
    }

    @ParameterizedTest
    @CsvSource({"heic, HEIC", "mif1, HEIC", "avif, AVIF"})
    void picturesOfPhonesAreRefusedByName(String brand, String name) throws IOException {
        folder.with("articles/a.jpg", "\0\0\0\u0018ftyp" + brand + "\0\0\0\0");
        assertEquals(List.of("image-unreadable@7:3"), refused("a.jpg"));
        assertEquals("a.jpg is in " + name, diagnostics.list().get(0).message());
    }

    /** Ten megabytes of nothing, in ten kilobytes. */
    @Test
    void aProfileThatUnpacksToAGiantIsRefused() throws IOException {
        byte[] bomb = new Pngs(2, 2, 8, 2).withProfile(new byte[10 << 20]).of((x, y) -> new int[] {1, 2, 3});
        folder.with("articles/a.png", bomb);
        assertEquals(List.of("image-unreadable@7:3"), refused("a.png"));
    }

    /** Editions carry what every browser shows. */
    @Test
    void everyKindIsCarriedAsPngOrJpegThatIsUpright() throws IOException {
        for (Map.Entry<String, byte[]> one : Matrix.all().entrySet()) {
            folder.with("articles/a.picture", one.getValue());
            Picture picture = Objects.requireNonNull(read("a.picture").get("a.picture"));
            assertTrue(picture.mediaType().matches("image/(png|jpeg)"), one.getKey());
            boolean sideways = one.getKey().matches(".*( turned [5-8]|turned|eXIf)");
            assertEquals(sideways, picture.height() > picture.width(), one.getKey());
        }
        assertEquals(List.of(), diagnostics.list());
    }
}
