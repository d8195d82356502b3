package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
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
        Picture picture = read(address).get(address);
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
}
