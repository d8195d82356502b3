package parkhang.pdf.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * The drawing instructions of one page, as PDF writes them. Others may write to it as well. The engine would write the same
 * slowly, and at greater length.
 */
public final class Drawing extends OutputStream {
    /** More than a page of text takes. */
    private static final int USUAL = 1 << 15;

    /** How many parts of a point are written of a place. */
    private static final int PARTS = 1000;

    /** The same of a size, which counts once for each em of a line. */
    private static final int FINE_PARTS = 100_000;

    private byte[] bytes = new byte[USUAL];
    private int length;

    @Override
    public void write(int next) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) next;
    }

    @Override
    public void write(byte[] source, int from, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    /** Operators and names, in ASCII. */
    public Drawing add(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        write(ascii, 0, ascii.length);
        return this;
    }

    /** A number to a thousandth, and a space. */
    public Drawing add(double number) {
        return add(number, PARTS);
    }

    /** A number to a hundred thousandth, as far as readers go (ISO 32000-1, annex C), and a space. */
    public Drawing addSize(double points) {
        return add(points, FINE_PARTS);
    }

    private Drawing add(double number, int partsOfOne) {
        long parts = Math.round(number * partsOfOne);
        if (parts < 0) {
            write('-');
        }
        addDigits(Math.abs(parts) / partsOfOne);
        int rest = (int) (Math.abs(parts) % partsOfOne);
        if (rest > 0) {
            write('.');
            for (int unit = partsOfOne / 10; rest > 0; unit /= 10) {
                write('0' + rest / unit);
                rest %= unit;
            }
        }
        write(' ');
        return this;
    }

    public Drawing add(COSString text) {
        try {
            COSWriter.writeString(text, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void addDigits(long whole) {
        if (whole > 9) {
            addDigits(whole / 10);
        }
        write('0' + (int) (whole % 10));
    }

    /** A character code of two bytes, within the parentheses of a string (ISO 32000-1, 7.3.4.2). */
    public void addCode(int code) {
        addCharacter(code >> 8);
        addCharacter(code & 0xFF);
    }

    private void addCharacter(int character) {
        if (character == '(' || character == ')' || character == '\\') {
            write('\\');
            write(character);
        } else if (character == '\r') {
            write('\\');
            write('r');
        } else {
            write(character);
        }
    }

    public COSStream compressed() {
        return Flate.stream(bytes, length);
    }

    int length() {
        return length;
    }

    /** Takes back what was drawn since it was so long. */
    public void cut(int earlierLength) {
        length = earlierLength;
    }
}
