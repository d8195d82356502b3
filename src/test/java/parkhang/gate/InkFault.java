package parkhang.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Something is drawn elsewhere, or cut, in a finished PDF, whose text stays as it is. */
public enum InkFault {
    LINE_OVER_ANOTHER("ink-overprinted", tokens -> {
        place(tokens, 9, 0, number(tokens, textAt(tokens, 8), 0));
        place(tokens, 9, 1, number(tokens, textAt(tokens, 8), 1));
    }),
    LINE_ON_THE_ONE_ABOVE("ink-overprinted", tokens -> place(tokens, 9, 1, number(tokens, textAt(tokens, 9), 1) + 11)),
    LINE_OFF_THE_PAGE("ink-cut-off", tokens -> place(tokens, 8, 0, -40)),
    LINE_IN_THE_MARGIN("ink-outside", tokens -> place(tokens, 8, 0, number(tokens, textAt(tokens, 8), 0) + 60)),
    LINE_CLIPPED("ink-cut-off", tokens -> clip(tokens, textAt(tokens, 8))),
    PICTURE_OVER_LINES("ink-overprinted", tokens -> grow(tokens, 200, 0)),
    PICTURE_OFF_THE_PAGE("ink-cut-off", tokens -> grow(tokens, 20, -500));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
    private final Consumer<List<Object>> change;

    InkFault(String code, Consumer<List<Object>> change) {
        this.code = code;
        this.change = change;
    }

    /** What it is found as. */
    public String code() {
        return code;
    }

    /** Plants it on the first page, which has ten full lines and a picture. */
    public void plant(PDDocument document) throws IOException {
        List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
        change.accept(tokens);
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

    /** Makes the picture so wide, downwards, and moves it across. */
    private static void grow(List<Object> tokens, float points, float across) {
        int drawn = tokens.indexOf(Operator.getOperator("Do"));
        int matrix = tokens.subList(0, drawn).lastIndexOf(Operator.getOperator("cm")) - 6;
        float[] place = new float[6];
        for (int i = 0; i < place.length; i++) {
            place[i] = ((COSNumber) tokens.get(matrix + i)).floatValue();
        }
        float high = place[3] * points / place[0];
        tokens.set(matrix, new COSFloat(points));
        tokens.set(matrix + 3, new COSFloat(high));
        tokens.set(matrix + 4, new COSFloat(place[4] + across));
        tokens.set(matrix + 5, new COSFloat(place[5] + Math.max(0, place[3]) - Math.max(0, high)));
    }
}
