package parkhang.prepress;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.util.Matrix;

/**
 * Rewrites drawing instructions from red, green and blue to inks. A colour is put down where something is drawn with it, for
 * only then is it known whether that is text.
 */
final class InkedContent {
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> PATH_BEGINS = Set.of("m", "re");
    private static final Set<String> PATH_ENDS = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n");

    private final InkMixer mixer;
    private final DrawnObjects objects;
    private final InkSpots spots;
    private final List<Object> out = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state;
    private boolean inPath;

    /** @param space the way from the instructions' own points to the page's */
    private InkedContent(InkMixer mixer, DrawnObjects objects, InkSpots spots, Matrix space) {
        this.mixer = mixer;
        this.objects = objects;
        this.spots = spots;
        this.state = new State(space, ChosenColour.BLACK, ChosenColour.BLACK);
    }

    /** Told of what the instructions draw by name, before they do. */
    interface DrawnObjects {
        /**
         * Readies a picture or a form of the page's resources.
         *
         * @param space the way from the instructions' own points to the page's
         */
        void draw(COSName name, Matrix space) throws IOException;
    }

    /** What {@code q} saves and {@code Q} brings back. */
    private record State(Matrix space, ChosenColour fill, ChosenColour stroke) {}

    static List<Object> of(PDContentStream content, InkMixer mixer, DrawnObjects objects, InkSpots spots, Matrix space)
            throws IOException {
        InkedContent inked = new InkedContent(mixer, objects, spots, space);
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                inked.add(operator, operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return inked.out;
    }

    private void add(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        switch (name) {
            case "rg", "g", "k", "cs", "sc", "scn" ->
                state = new State(state.space, chosen(state.fill, operator, operands), state.stroke);
            case "RG", "G", "K", "CS", "SC", "SCN" ->
                state = new State(state.space, state.fill, chosen(state.stroke, operator, operands));
            default -> {
                before(name, operands);
                put(operator, operands);
            }
        }
    }

    private ChosenColour chosen(ChosenColour before, Operator operator, List<COSBase> operands) {
        ChosenColour chosen = before.after(operator.getName(), operands);
        if (chosen.isFound()) {
            put(operator, operands);
        }
        return chosen;
    }

    private void put(Operator operator, List<COSBase> operands) {
        out.addAll(operands);
        out.add(operator);
    }

    /** What an instruction wants put down before it, and what it changes. */
    private void before(String name, List<COSBase> operands) throws IOException {
        switch (name) {
            case "q" -> saved.push(state);
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state = new State(matrix(operands).multiply(state.space), state.fill, state.stroke);
            case "Do" -> {
                putDown(false, state.space);
                objects.draw((COSName) operands.get(0), state.space);
            }
            default -> {
                if (TEXT.contains(name)) {
                    putDown(true, state.space);
                } else if (PATH_BEGINS.contains(name) && !inPath) {
                    putDown(false, start(operands).multiply(state.space));
                    inPath = true;
                } else if (PATH_ENDS.contains(name)) {
                    inPath = false;
                }
            }
        }
    }

    private void putDown(boolean text, Matrix at) {
        state = new State(state.space, putDown(state.fill, text, "k", at), putDown(state.stroke, text, "K", at));
    }

    private ChosenColour putDown(ChosenColour colour, boolean text, String operator, Matrix at) {
        if (colour.isFound()) {
            return colour;
        }
        Ink ink = text ? mixer.text(colour.rgb()) : mixer.shape(colour.rgb());
        if (!ink.equals(colour.ink())) {
            spots.check("the colour " + ink, ink.total(), at);
            put(Operator.getOperator(operator), ink.operands());
        }
        return new ChosenColour(colour.rgb(), ink);
    }

    /** Where a path begins. */
    private static Matrix start(List<COSBase> operands) {
        return Matrix.getTranslateInstance(number(operands, 0), number(operands, 1));
    }

    private static Matrix matrix(List<COSBase> operands) {
        return new Matrix(
                number(operands, 0),
                number(operands, 1),
                number(operands, 2),
                number(operands, 3),
                number(operands, 4),
                number(operands, 5));
    }

    private static float number(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }
}
