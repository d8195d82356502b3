package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;

/** Something is drawn elsewhere, or cut, in a good edition's PDF, whose text stays as it is: that is found, and nothing else. */
class InkFaultsTest {
    private static final Map<FileKind, GoodEdition> EDITIONS = new EnumMap<>(FileKind.class);

    @BeforeAll
    static void export(@TempDir Path screen, @TempDir Path print, @TempDir Path press) throws IOException {
        EDITIONS.put(FileKind.SCREEN, GoodEdition.in(screen));
        EDITIONS.put(FileKind.PRINT, GoodEdition.onPaper(print, Profile.PRINT, FileKind.PRINT));
        EDITIONS.put(FileKind.PRESS, GoodEdition.onPaper(press, Profile.PRESS, FileKind.PRESS));
    }

    @AfterEach
    void restore() throws IOException {
        for (GoodEdition edition : EDITIONS.values()) {
            edition.restore();
        }
    }

    /** Changes the instructions of a page. */
    private interface Change {
        void apply(List<Object> tokens);
    }

    static Stream<Arguments> faultIsFound() {
        return EDITIONS.keySet().stream()
                .flatMap(kind -> Stream.of(
                        fault(kind, "a line moved over another", "ink-overprinted", tokens -> {
                            place(tokens, 9, 0, number(tokens, textAt(tokens, 8), 0));
                            place(tokens, 9, 1, number(tokens, textAt(tokens, 8), 1));
                        }),
                        fault(
                                kind,
                                "a line moved up onto the one above",
                                "ink-overprinted",
                                tokens -> place(tokens, 9, 1, number(tokens, textAt(tokens, 9), 1) + 11)),
                        fault(kind, "a line moved off the page", "ink-cut-off", tokens -> place(tokens, 8, 0, -40)),
                        fault(
                                kind,
                                "a line moved into the margin",
                                "ink-outside",
                                tokens -> place(tokens, 8, 0, number(tokens, textAt(tokens, 8), 0) + 60)),
                        fault(kind, "a line that is clipped", "ink-cut-off", tokens -> clip(tokens, textAt(tokens, 8))),
                        fault(kind, "a picture grown over lines", "ink-overprinted", tokens -> grow(tokens, 200, 0)),
                        fault(
                                kind,
                                "a picture that leaves the page",
                                "ink-cut-off",
                                tokens -> grow(tokens, 20, -500))));
    }

    private static Arguments fault(FileKind kind, String name, String code, Change change) {
        return arguments(kind, name, code, change);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void faultIsFound(FileKind kind, String name, String code, Change change) throws IOException {
        GoodEdition edition = EDITIONS.get(kind);
        if (edition == null) {
            throw new AssertionError(kind);
        }
        edition.withPdf(document -> plant(document, change));
        assertEquals(List.of("pdf: " + code), edition.found(), () -> edition.diagnostics()
                .toString());
    }

    private static void plant(PDDocument document, Change change) throws IOException {
        List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
        change.apply(tokens);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        document.getPage(0).setContents(stream);
    }

    /** Where the place of a full line is set: the index of its Tm, of those with the size and the length of running text. */
    private static int textAt(List<Object> tokens, int number) {
        int seen = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean isLine = Operator.getOperator("Tm").equals(tokens.get(i))
                    && tokens.get(i + 1) instanceof COSArray shown
                    && shown.size() > 15;
            if (isLine && ++seen == number) {
                return i;
            }
        }
        throw new AssertionError("there are " + seen + " full lines");
    }

    /** @param operand of the place: 0 across, 1 upwards */
    private static float number(List<Object> tokens, int index, int operand) {
        return ((COSNumber) tokens.get(index - 2 + operand)).floatValue();
    }

    private static void place(List<Object> tokens, int line, int operand, float value) {
        tokens.set(textAt(tokens, line) - 2 + operand, new COSFloat(value));
    }

    private static void clip(List<Object> tokens, int index) {
        float x = number(tokens, index, 0);
        float y = number(tokens, index, 1);
        int end = tokens.subList(index, tokens.size()).indexOf(Operator.getOperator("ET")) + index;
        tokens.add(end + 1, Operator.getOperator("Q"));
        int begin = tokens.subList(0, index).lastIndexOf(Operator.getOperator("BT"));
        tokens.addAll(
                begin,
                List.of(
                        Operator.getOperator("q"),
                        new COSFloat(x - 5),
                        new COSFloat(y - 5),
                        new COSFloat(100),
                        new COSFloat(20),
                        Operator.getOperator("re"),
                        Operator.getOperator("W"),
                        Operator.getOperator("n")));
    }

    /** Makes the dot that is the picture larger downwards, and moves it across. */
    private static void grow(List<Object> tokens, float points, float across) {
        int drawn = tokens.indexOf(Operator.getOperator("Do"));
        int matrix = tokens.subList(0, drawn).lastIndexOf(Operator.getOperator("cm"));
        tokens.set(matrix - 6, new COSFloat(points));
        tokens.set(matrix - 3, new COSFloat(-points));
        tokens.set(matrix - 2, new COSFloat(((COSNumber) tokens.get(matrix - 2)).floatValue() + across));
    }
}
