package parkhang.prepress;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A page of 200 by 300 points with a bleed of 10, whose colours are red, green and blue as a layout has them. */
final class RgbPages {
    static final float WIDTH = 200;
    static final float HEIGHT = 300;
    static final float BLEED = 10;

    private static final Path FONT = Path.of("fonts", "NotoSans-Regular.ttf");

    private RgbPages() {}

    /** Draws on the page. */
    interface Artist {
        void draw(PDDocument document, PDPageContentStream page) throws IOException;
    }

    static byte[] page(Artist artist) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                artist.draw(document, content);
            }
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(
                    "<xmp:ModifyDate>2023-05-10</xmp:ModifyDate></rdf:RDF>".getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Artist rectangle(Color colour, float x, float y, float width, float height) {
        return (document, page) -> {
            page.setNonStrokingColor(colour);
            page.addRect(x, y, width, height);
            page.fill();
        };
    }

    static Artist text(Color colour, float x, float y) {
        return (document, page) -> {
            page.setNonStrokingColor(colour);
            page.beginText();
            page.setFont(PDType0Font.load(document, FONT.toFile()), 30);
            page.newLineAtOffset(x, y);
            page.showText("HHHH");
            page.endText();
        };
    }

    /** A picture of 100 by 100 pixels. */
    static Artist picture(IntUnaryOperator rgb, float x, float y, float size) {
        return (document, page) -> {
            BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 10_000; i++) {
                image.setRGB(i % 100, i / 100, rgb.applyAsInt(i));
            }
            page.drawImage(LosslessFactory.createFromImage(document, image), x, y, size, size);
        };
    }
}
