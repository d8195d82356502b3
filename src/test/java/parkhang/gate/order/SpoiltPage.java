package parkhang.gate.order;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A finished PDF's first page, in which a test exchanges what is drawn. */
final class SpoiltPage {
    private final List<Object> tokens;
    private final List<Shown> shown = new ArrayList<>();

    /** What one instruction shows, by its codes, and where in the tokens its matrix begins. */
    private record Shown(COSArray operand, List<COSString> codes, List<String> letters, int matrix) {
        boolean holds(String wanted) {
            return String.join("", letters).contains(wanted);
        }

        void set(List<COSString> others) {
            operand.clear();
            others.forEach(operand::add);
        }
    }

    private SpoiltPage(PDPage page) throws IOException {
        tokens = new PDFStreamParser(page).parse();
        PDFont font = null;
        int matrix = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String operator = tokens.get(i) instanceof Operator one ? one.getName() : "";
            switch (operator) {
                case OperatorName.SET_FONT_AND_SIZE ->
                    font = page.getResources().getFont((COSName) tokens.get(i - 2));
                case OperatorName.SET_MATRIX -> matrix = i - 6;
                case OperatorName.SHOW_TEXT_ADJUSTED ->
                    shown.add(read((COSArray) tokens.get(i - 1), Objects.requireNonNull(font), matrix));
                default -> {}
            }
        }
    }

    private static Shown read(COSArray operand, PDFont font, int matrix) throws IOException {
        List<COSString> codes = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        for (COSBase part : operand) {
            byte[] bytes = part instanceof COSString string ? string.getBytes() : new byte[0];
            for (int i = 0; i + 1 < bytes.length; i += 2) {
                codes.add(new COSString(new byte[] {bytes[i], bytes[i + 1]}));
                String letter = font.toUnicode(((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF));
                letters.add(letter == null ? "" : letter);
            }
        }
        return new Shown(operand, codes, letters, matrix);
    }

    /** A PDF with another first page. */
    static byte[] spoil(byte[] pdf, Consumer<SpoiltPage> fault) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            SpoiltPage spoilt = new SpoiltPage(page);
            fault.accept(spoilt);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(spoilt.tokens);
            }
            page.setContents(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Turns around what the instruction shows that shows these letters. */
    void reverse(String letters) {
        Shown one = find(letters);
        List<COSString> codes = new ArrayList<>(one.codes());
        Collections.reverse(codes);
        one.set(codes);
    }

    /** Exchanges the places of what two instructions show. */
    void exchange(String one, String other) {
        int first = find(one).matrix();
        int second = find(other).matrix();
        if (first == second) {
            throw new AssertionError(one + " and " + other + " are drawn at once");
        }
        for (int i = 0; i < 6; i++) {
            Collections.swap(tokens, first + i, second + i);
        }
    }

    private Shown find(String letters) {
        return shown.stream()
                .filter(text -> text.holds(letters))
                .findFirst()
                .orElseThrow(() -> new AssertionError(letters + " in "
                        + shown.stream()
                                .map(text -> String.join("", text.letters()))
                                .toList()));
    }
}
