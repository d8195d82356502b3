package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF as PDFBox does, but for object streams (ISO 32000-1, 7.5.7) that are written as this program writes them: those
 * {@link PdfScanner} reads, a whole stream at once.
 */
class ScannedPdf extends PDFParser {
    /** By the numbers of their streams and by their own; null where PDFBox reads a stream. */
    private final Map<Long, @Nullable Map<Long, COSBase>> streams = new HashMap<>();

    ScannedPdf(byte[] pdf) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (!streams.containsKey(number)) {
            streams.put(number, null); // a broken stream may name itself
            streams.put(number, read(number));
        }
        Map<Long, COSBase> objects = streams.get(number);
        return objects == null || key.getGeneration() != 0
                ? super.parseObjectStreamObject(number, key)
                : objects.remove(key.getNumber());
    }

    private COSBase object(long number) {
        return document.getObjectFromPool(getObjectKey(number, 0));
    }

    private @Nullable Map<Long, COSBase> read(long number) throws IOException {
        if (!(document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream)) {
            return null;
        }
        try (InputStream in = stream.createInputStream()) {
            PdfScanner scanner = new PdfScanner(in.readAllBytes(), this::object);
            return read(scanner, stream.getInt(COSName.N), stream.getInt(COSName.FIRST));
        } catch (PdfScanner.Unusual e) {
            return null;
        }
    }

    private static @Nullable Map<Long, COSBase> read(PdfScanner scanner, int count, int first)
            throws PdfScanner.Unusual {
        Map<Long, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            places.put((long) scanner.count(), first + scanner.count());
        }
        if (count < 0 || places.size() < count || scanner.position() > first) {
            return null;
        }
        Map<Long, COSBase> objects = new HashMap<>();
        for (Map.Entry<Long, Integer> place : places.entrySet()) {
            scanner.moveTo(place.getValue());
            COSBase object = scanner.object();
            if (object == null) {
                return null;
            }
            object.setDirect(false);
            objects.put(place.getKey(), object);
        }
        return objects;
    }
}
