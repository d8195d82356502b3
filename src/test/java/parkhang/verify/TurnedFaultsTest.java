package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;

/** One thing is spoilt on the turned page of a good edition, or about it, whether it lies or is drawn turned: it is found. */
class TurnedFaultsTest {
    private static final Map<FileKind, GoodEdition> EDITIONS = new EnumMap<>(FileKind.class);

    /** Its index. */
    private static final int TURNED = 1;

    @BeforeAll
    static void export(@TempDir Path screen, @TempDir Path print, @TempDir Path press) throws IOException {
        EDITIONS.put(FileKind.SCREEN, GoodEdition.withWideTable(screen, Profile.SCREEN, FileKind.SCREEN));
        EDITIONS.put(FileKind.PRINT, GoodEdition.withWideTable(print, Profile.PRINT, FileKind.PRINT));
        EDITIONS.put(FileKind.PRESS, GoodEdition.withWideTable(press, Profile.PRESS, FileKind.PRESS));
    }

    @AfterEach
    void restore() throws IOException {
        for (GoodEdition edition : EDITIONS.values()) {
            edition.restore();
        }
    }

    private static GoodEdition edition(FileKind kind) {
        return Objects.requireNonNull(EDITIONS.get(kind));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT", "PRESS"})
    void goodEditionIsWhole(FileKind kind) {
        assertEquals(List.of(), edition(kind).found(), () -> edition(kind)
                .diagnostics()
                .toString());
    }

    /** Something is drawn elsewhere on the turned page. */
    enum Fault {
        WORD_OVER_ANOTHER("ink-overprinted", tokens -> move(tokens, 0, -50)),
        WORD_OVER_A_FIGURE("ink-overprinted", tokens -> move(tokens, 1, -19)),
        WORD_IN_THE_MARGIN("ink-outside", tokens -> move(tokens, 0, 30)),
        WORD_OFF_THE_PAGE("ink-cut-off", tokens -> move(tokens, 0, 80)),
        WORD_IN_THE_FOOT("ink-cut-off", tokens -> move(tokens, 1, -425));

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
        private final Consumer<List<Object>> change;

        Fault(String code, Consumer<List<Object>> change) {
            this.code = code;
            this.change = change;
        }
    }

    static Stream<Arguments> whatIsDrawnElsewhereIsFound() {
        return EDITIONS.keySet().stream()
                .flatMap(kind -> Stream.of(Fault.values()).map(fault -> arguments(kind, fault)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsDrawnElsewhereIsFound(FileKind kind, Fault fault) throws IOException {
        edition(kind).withPdf(document -> rewrite(document, fault.change));
        assertEquals(List.of("pdf: " + fault.code), edition(kind).found(), () -> edition(kind)
                .diagnostics()
                .toString());
    }

    /** The reader would have to turn the sheet the other way than for all others. */
    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void whatIsTurnedTheOtherWayIsFound(FileKind kind) throws IOException {
        edition(kind).withPdf(document -> rewrite(document, TurnedFaultsTest::turnTheOtherWay));
        List<String> found = edition(kind).found();
        assertTrue(found.contains("pdf: ink-outside"), found.toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT", "PRESS"})
    void tableThatStandsFurtherBehindIsFound(FileKind kind) throws IOException {
        edition(kind).withPdf(document -> {
            PDPage turned = document.getPage(TURNED);
            document.removePage(TURNED);
            document.addPage(turned);
        });
        List<String> found = edition(kind).found();
        assertTrue(found.contains("pdf: order-differs"), found.toString());
    }

    /** Nothing but a table may lie. */
    @Test
    void textThatLiesIsFound() throws IOException {
        edition(FileKind.SCREEN).withPdf(document -> {
            PDPage page = document.getPage(TURNED + 1);
            PDRectangle upright = page.getMediaBox();
            page.setMediaBox(new PDRectangle(upright.getHeight(), upright.getWidth()));
        });
        List<String> found = edition(FileKind.SCREEN).found();
        assertTrue(found.contains("pdf: page-size-wrong"), found.toString());
    }

    private static void rewrite(PDDocument document, Consumer<List<Object>> change) throws IOException {
        List<Object> tokens = new PDFStreamParser(document.getPage(TURNED)).parse();
        change.accept(tokens);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        document.getPage(TURNED).setContents(stream);
    }

    /** Moves the last word of the table's head. */
    private static void move(List<Object> tokens, int operand, float points) {
        List<Integer> texts = IntStream.range(0, tokens.size())
                .filter(i -> Operator.getOperator("Tm").equals(tokens.get(i)) && tokens.get(i + 1) instanceof COSArray)
                .limit(30)
                .boxed()
                .toList();
        int last = texts.stream()
                .max(Comparator.comparing(i -> ((COSNumber) tokens.get(i - 2)).floatValue()))
                .orElseThrow();
        int index = last - 2 + operand;
        tokens.set(index, new COSFloat(((COSNumber) tokens.get(index)).floatValue() + points));
    }

    private static void turnTheOtherWay(List<Object> tokens) {
        for (int i = 6; i < tokens.size(); i++) {
            boolean isTurn = Operator.getOperator("cm").equals(tokens.get(i))
                    && ((COSNumber) tokens.get(i - 5)).intValue() == 1
                    && ((COSNumber) tokens.get(i - 4)).intValue() == -1;
            if (isTurn) {
                tokens.set(i - 5, COSInteger.get(-1));
                tokens.set(i - 4, COSInteger.ONE);
                tokens.set(i - 2, COSInteger.ZERO);
                tokens.set(i - 1, COSInteger.get(842));
                return;
            }
        }
        throw new AssertionError("nothing is turned");
    }
}
