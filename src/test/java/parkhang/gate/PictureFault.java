package parkhang.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The first page's picture is spoilt in a finished PDF: of 8 bits, in place and as large as it was, so that nothing else is wrong. */
public enum PictureFault {
    TURNED {
        @Override
        public void plant(PDDocument document) throws IOException {
            place(document, m -> new float[] {-m[0], m[1], m[2], -m[3], m[4] + m[0], m[5] + m[3]});
        }
    },
    MIRRORED {
        @Override
        public void plant(PDDocument document) throws IOException {
            place(document, m -> new float[] {-m[0], m[1], m[2], m[3], m[4] + m[0], m[5]});
        }
    },
    UPSIDE_DOWN_INSIDE {
        @Override
        byte[] spoilt(byte[] samples, int channels) {
            byte[] turned = new byte[samples.length];
            for (int i = 0; i < samples.length; i += channels) {
                System.arraycopy(samples, i, turned, samples.length - channels - i, channels);
            }
            return turned;
        }
    },
    /** Red and blue, cyan and yellow; greys are inverted. */
    COLOURS_EXCHANGED {
        @Override
        byte[] spoilt(byte[] samples, int channels) {
            for (int i = 0; i < samples.length; i += channels) {
                byte first = samples[i];
                samples[i] = channels == 1 ? (byte) ~first : samples[i + 2];
                if (channels > 1) {
                    samples[i + 2] = first;
                }
            }
            return samples;
        }
    },
    LOWER_HALF_WHITE {
        @Override
        byte[] spoilt(byte[] samples, int channels) {
            for (int i = samples.length / 2; i < samples.length; i++) {
                samples[i] = (byte) (channels == 4 ? 0 : 255);
            }
            return samples;
        }
    },
    ANOTHER {
        @Override
        byte[] spoilt(byte[] samples, int channels) {
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (byte) (i / channels % 7 * 40);
            }
            return samples;
        }
    },
    MISSING {
        @Override
        public void plant(PDDocument document) throws IOException {
            change(document, tokens -> tokens.set(drawn(tokens), Operator.getOperator("n")));
        }
    };

    private interface Tokens {
        void change(List<Object> tokens);
    }

    private interface Place {
        float[] change(float[] place);
    }

    /** Plants it on the first page. */
    public void plant(PDDocument document) throws IOException {
        COSDictionary objects =
                document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream picture = objects.getCOSStream(objects.keySet().iterator().next());
        byte[] samples;
        try (InputStream in = picture.createInputStream()) {
            samples = in.readAllBytes();
        }
        int channels = samples.length / picture.getInt(COSName.WIDTH) / picture.getInt(COSName.HEIGHT);
        picture.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = picture.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(spoilt(samples, channels));
        }
    }

    byte[] spoilt(byte[] samples, int channels) {
        throw new AssertionError(this + " of " + samples.length + " in " + channels);
    }

    private static int drawn(List<Object> tokens) {
        return tokens.indexOf(Operator.getOperator("Do"));
    }

    private static void place(PDDocument document, Place place) throws IOException {
        change(document, tokens -> {
            int matrix = tokens.subList(0, drawn(tokens)).lastIndexOf(Operator.getOperator("cm")) - 6;
            float[] numbers = new float[6];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = ((COSNumber) tokens.get(matrix + i)).floatValue();
            }
            float[] changed = place.change(numbers);
            for (int i = 0; i < numbers.length; i++) {
                tokens.set(matrix + i, new COSFloat(changed[i]));
            }
        });
    }

    private static void change(PDDocument document, Tokens change) throws IOException {
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(document.getPage(0)).parse());
        change.change(tokens);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        document.getPage(0).setContents(stream);
    }
}
