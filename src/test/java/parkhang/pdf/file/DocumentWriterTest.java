package parkhang.pdf.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {
    private static final COSName KIND = COSName.getPDFName("Kind");

    @Test
    void eachKindOfObjectComesBack() throws IOException {
        assertComesBack(kinds -> {
            kinds.setItem(COSName.getPDFName("a name #1 (é)"), COSName.getPDFName(""));
            kinds.setItem(COSName.A, array(COSBoolean.TRUE, COSBoolean.FALSE, COSNull.NULL, COSName.B));
            kinds.setItem(COSName.B, array(number(0), number(-12), number(Integer.MAX_VALUE), number(1L << 40)));
            kinds.setItem(COSName.C, array(new COSFloat(-0.25f), new COSFloat(1e-7f), new COSFloat(841.8898f)));
            kinds.setItem(COSName.D, array(new COSString("(x\\)"), new COSString("བོད"), new COSString("a\r\nb")));
            kinds.setItem(COSName.E, array(array(), new COSDictionary(), array(number(1), array(number(2)))));
        });
    }

    @Test
    void streamsComeBackAsTheyArePacked() throws IOException {
        assertComesBack(kinds -> {
            kinds.setItem(COSName.A, stream(COSName.FLATE_DECODE, "packed"));
            kinds.setItem(COSName.B, stream(null, "plain"));
            kinds.setItem(COSName.C, new COSStream());
        });
    }

    @Test
    void whatIsNamedTwiceIsOneObjectAlsoWhereItNamesItself() throws IOException {
        assertComesBack(kinds -> {
            COSDictionary own = new COSDictionary();
            own.setItem(COSName.PARENT, own);
            kinds.setItem(COSName.A, own);
            COSArray shared = array(own);
            shared.add(shared);
            kinds.setItem(COSName.B, shared);
            kinds.setItem(COSName.C, array(shared, shared));
        });
    }

    @Test
    void severalStreamsHoldManyObjects() throws IOException {
        assertComesBack(kinds -> {
            COSArray many = array();
            for (int i = 0; i < 1000; i++) {
                COSDictionary typed = new COSDictionary();
                typed.setItem(COSName.TYPE, COSName.getPDFName("Part"));
                typed.setInt(KIND, i);
                many.add(typed);
            }
            kinds.setItem(COSName.A, many);
        });
    }

    @Test
    void theIdentifierTellsDocumentsApart() throws IOException {
        try (PDDocument document = document()) {
            assertArrayEquals(DocumentWriter.write(document, 7), DocumentWriter.write(document, 7));
            assertNotEquals(id(DocumentWriter.write(document, 7)), id(DocumentWriter.write(document, 8)));
            byte[] untitled = DocumentWriter.write(document, 7);
            document.getDocumentInformation().setTitle("Title");
            assertNotEquals(id(untitled), id(DocumentWriter.write(document, 7)));
        }
    }

    private static void assertComesBack(Consumer<COSDictionary> filling) throws IOException {
        try (PDDocument document = document()) {
            COSDictionary kinds = new COSDictionary();
            filling.accept(kinds);
            document.getDocumentCatalog().getCOSObject().setItem(KIND, kinds);
            try (PDDocument found = Loader.loadPDF(DocumentWriter.write(document, 1))) {
                assertEquals(shown(document), shown(found));
            }
        }
    }

    @Test
    void aFileIsNoLargerThanPdfBoxWouldMakeIt() throws IOException {
        try (PDDocument document = document()) {
            ByteArrayOutputStream byPdfBox = new ByteArrayOutputStream();
            int length = DocumentWriter.write(document, 1).length;
            document.save(byPdfBox);
            assertTrue(length < byPdfBox.size(), length + " against " + byPdfBox.size());
        }
    }

    private static PDDocument document() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        document.getDocumentInformation().setAuthor("Author");
        return document;
    }

    private static COSArray array(COSBase... parts) {
        return new COSArray(List.of(parts));
    }

    private static COSInteger number(long number) {
        return COSInteger.get(number);
    }

    private static COSStream stream(@Nullable COSName filter, String content) {
        COSStream stream = new COSStream();
        try (OutputStream out = filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().get(0).toString();
        }
    }

    /** All that hangs together, whatever the numbers of its objects are; a container that was shown before by its own number. */
    private static String shown(PDDocument document) throws IOException {
        StringBuilder out = new StringBuilder();
        IdentityHashMap<COSBase, Integer> seen = new IdentityHashMap<>();
        show(document.getDocumentCatalog().getCOSObject(), seen, out);
        show(document.getDocumentInformation().getCOSObject(), seen, out);
        return out.toString();
    }

    private static void show(COSBase value, IdentityHashMap<COSBase, Integer> seen, StringBuilder out)
            throws IOException {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        boolean isContainer = object instanceof COSArray || object instanceof COSDictionary;
        if (isContainer && seen.containsKey(object)) {
            out.append('#').append(seen.get(object));
        } else if (isContainer) {
            seen.put(object, seen.size());
            out.append(object.getClass().getSimpleName()).append('{');
            if (object instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    show(array.get(i), seen, out.append(", "));
                }
            } else {
                for (Map.Entry<COSName, COSBase> entry : ((COSDictionary) object).entrySet()) {
                    if (!entry.getKey().equals(COSName.LENGTH)) {
                        show(
                                entry.getValue(),
                                seen,
                                out.append(", ").append(entry.getKey()).append(' '));
                    }
                }
            }
            if (object instanceof COSStream stream && stream.hasData()) {
                out.append(new String(stream.createRawInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            out.append('}');
        } else if (object instanceof COSString string) {
            out.append(string.toHexString());
        } else {
            out.append(
                    object instanceof COSFloat number ? String.valueOf(number.floatValue()) : String.valueOf(object));
        }
    }
}
