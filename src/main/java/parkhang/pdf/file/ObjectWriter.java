package parkhang.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import parkhang.pdf.draw.Drawing;

/** Writes objects as text (ISO 32000-1, 7.3), with no more white space than is needed. */
final class ObjectWriter {
    private final IndirectObjects objects;

    /** As they are written; there are few, and each is written often. */
    private final Map<COSName, byte[]> names = new HashMap<>();

    ObjectWriter(IndirectObjects objects) {
        this.objects = objects;
    }

    /** The object itself, whether it has a number or not. */
    void write(COSBase object, Drawing out) {
        if (object instanceof COSDictionary dictionary) {
            out.add("<<");
            writeEntries(dictionary, out);
            out.add(">>");
        } else if (object instanceof COSArray array) {
            writeArray(array, out);
        } else if (object instanceof COSName name) {
            writeName(name, out);
        } else if (object instanceof COSString string) {
            out.add(string);
        } else {
            writeWord(object, out);
        }
    }

    /** What stands in a dictionary; of a stream all but its length, which is not known before it is written. */
    void writeEntries(COSDictionary dictionary, Drawing out) {
        boolean isStream = dictionary instanceof COSStream;
        dictionary.forEach((name, value) -> {
            if (!isStream || !COSName.LENGTH.equals(name)) {
                writeName(name, out);
                writePart(value, out, true);
            }
        });
    }

    private void writeArray(COSArray array, Drawing out) {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            writePart(array.get(i), out, i > 0);
        }
        out.write(']');
    }

    /** @param isBehindWord whether a number needs a space before it */
    private void writePart(@Nullable COSBase value, Drawing out, boolean isBehindWord) {
        COSBase found = IndirectObjects.direct(value);
        COSBase object = found == null ? COSNull.NULL : found;
        int number = objects.number(object);
        boolean isWord = number > 0 || isWord(object);
        if (isWord && isBehindWord) {
            out.write(' ');
        }
        if (number > 0) {
            out.addWhole(number).add(" 0 R");
        } else {
            write(object, out);
        }
    }

    private static boolean isWord(COSBase object) {
        return !(object instanceof COSDictionary
                || object instanceof COSArray
                || object instanceof COSName
                || object instanceof COSString);
    }

    private static void writeWord(COSBase object, Drawing out) {
        if (object instanceof COSInteger number) {
            out.addWhole(number.longValue());
        } else if (object instanceof COSFloat number) {
            writeWith(number::writePDF, out);
        } else if (object instanceof COSBoolean truth) {
            out.add(truth.getValue() ? "true" : "false");
        } else if (object instanceof COSNull) {
            out.add("null");
        } else {
            throw new IllegalArgumentException("no object of a PDF: " + object);
        }
    }

    private void writeName(COSName name, Drawing out) {
        byte[] written = names.computeIfAbsent(name, ObjectWriter::written);
        out.write(written, 0, written.length);
    }

    private static byte[] written(COSName name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeWith(name::writePDF, out);
        return out.toByteArray();
    }

    private interface Written {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void writeWith(Written written, OutputStream out) {
        try {
            written.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
