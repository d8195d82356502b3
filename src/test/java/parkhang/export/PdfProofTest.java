package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parkhang.archive.Picture;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.EditionPictures;
import parkhang.gate.ExpectedPicture;
import parkhang.gate.InkFault;
import parkhang.gate.PdfText;
import parkhang.gate.PictureFault;
import parkhang.pdf.Samples;
import parkhang.picture.Matrix;

/** One thing is spoilt in a PDF before it is kept: its gates find it, with its place, and nothing else. */
class PdfProofTest {
    private static final Place IMAGE = new Place("articles/a.md", 7, 1);

    private static byte[] pdf = {};
    private static PdfProof proof = new PdfProof("", List.of(), (page, pages) -> List.of(), List.of());

    @BeforeAll
    static void render() throws IOException {
        byte[] bytes = Matrix.one("rgb 8");
        ExpectedPicture expected = ExpectedPicture.of(bytes);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        Picture picture = new Picture("image/png", base64, expected.width(), expected.height(), expected.look());
        String html = Samples.edition("<p>" + "A line of text that tells of Lhasa, and goes on. ".repeat(20)
                + "</p><figure><img src=\"" + picture.address()
                + "\" alt=\"A\" width=\"64\" height=\"32\"/></figure><p>"
                + "A line of text that tells of Lhasa, and goes on. ".repeat(20) + "</p>");
        pdf = Samples.render(html, Samples.A4, new Diagnostics());
        proof = new PdfProof(
                html,
                PdfText.read(pdf).blocks(),
                (page, pages) -> List.of(Samples.A4.folio().of(page, pages)),
                List.of(new EditionPictures.Shown(IMAGE, picture)));
    }

    private interface Fault {
        void plant(PDDocument document) throws IOException;
    }

    private static List<String> found(Fault fault) throws IOException {
        Diagnostics found = new Diagnostics();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            fault.plant(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            proof.check(out.toByteArray(), Samples.A4, false, Samples.PLACE, found);
        }
        return found.list().stream()
                .map(one -> one.place().file() + ": " + one.code().id())
                .distinct()
                .toList();
    }

    @Test
    void aGoodOnePasses() throws IOException {
        assertEquals(List.of(), found(document -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void aSpoiltPictureIsFound(PictureFault fault) throws IOException {
        assertEquals(List.of(IMAGE.file() + ": picture-lost"), found(fault::plant));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDrawnElsewhereIsFound(InkFault fault) throws IOException {
        assertEquals(List.of(Samples.PLACE.file() + ": " + fault.code()), found(fault::plant));
    }
}
