package parkhang.prepress;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites drawing instructions from red, green and blue to inks. A colour is put down where something is drawn with it, for
 * only then is it known whether that is text.
 */
final class InkedContent {
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> PATH_BEGINS = Set.of("m", "re");
    private static final Set<String> PATH_ENDS = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n");

    private static final Set<COSName> DEVICES = Set.of(COSName.DEVICERGB, COSName.DEVICEGRAY);

    private final InkMixer mixer;
    private final InkedObjects objects;
    private final InkSpots spots;
    private final List<Object> out = new ArrayList<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private State state;
    private boolean inPath;

    /** @param space the way from the instructions' own points to the page's */
    private InkedContent(InkMixer mixer, InkedObjects objects, InkSpots spots, Matrix space) {
        this.mixer = mixer;
        this.objects = objects;
        this.spots = spots;
        this.state = new State(space, Colour.BLACK, Colour.BLACK);
    }

    /**
     * A colour and what was put down of it.
     *
     * @param rgb eight bits each; -1 for one that is put down as it was found
     * @param ink null before anything was put down
     */
    private record Colour(int rgb, @Nullable Ink ink) {
        private static final Colour BLACK = new Colour(0, null);
        private static final Colour FOUND = new Colour(-1, null);
    }

    /** What {@code q} saves and {@code Q} brings back. */
    private record State(Matrix space, Colour fill, Colour stroke) {}

    static List<Object> of(PDContentStream content, InkMixer mixer, InkedObjects objects, InkSpots spots, Matrix space)
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
            case "rg", "g", "cs", "sc", "scn" ->
                state = new State(state.space, chosen(state.fill, operator, operands), state.stroke);
            case "RG", "G", "CS", "SC", "SCN" ->
                state = new State(state.space, state.fill, chosen(state.stroke, operator, operands));
            default -> {
                before(name, operands);
                put(operator, operands);
            }
        }
    }

    /** The colour after an instruction that chooses one. It is put down later; what is no colour of a device is, as it is found. */
    private Colour chosen(Colour before, Operator operator, List<COSBase> operands) {
        boolean space = operator.getName().equalsIgnoreCase("cs");
        if (space && DEVICES.contains(operands.get(0))) {
            return new Colour(0, before.ink);
        }
        if (space || (operator.getName().toLowerCase(Locale.ROOT).startsWith("sc") && before.rgb < 0)) {
            put(operator, operands);
            return Colour.FOUND;
        }
        return colour(operands, before);
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
            case "k" -> state = new State(state.space, Colour.FOUND, state.stroke);
            case "K" -> state = new State(state.space, state.fill, Colour.FOUND);
            case "Do" -> {
                putDown(false, state.space);
                objects.draw((COSName) operands.get(0), state.space);
            }
            default -> {
                if (TEXT.contains(name)) {
                    putDown(true, state.space);
                } else if (PATH_BEGINS.contains(name) && !inPath) {
                    putDown(
                            false,
                            Matrix.getTranslateInstance(number(operands, 0), number(operands, 1))
                                    .multiply(state.space));
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

    private Colour putDown(Colour colour, boolean text, String operator, Matrix at) {
        if (colour.rgb < 0) {
            return colour;
        }
        Ink ink = text ? mixer.text(colour.rgb) : mixer.shape(colour.rgb);
        if (!ink.equals(colour.ink)) {
            spots.check("the colour " + ink, ink.total(), at);
            put(Operator.getOperator(operator), ink.operands());
        }
        return new Colour(colour.rgb, ink);
    }

    /** The colour of one or three operands; what was put down stays, until something is drawn. */
    private static Colour colour(List<COSBase> operands, Colour before) {
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            float part = number(operands, operands.size() == 1 ? 0 : i);
            rgb = rgb << 8 | Math.round(255 * Math.max(0, Math.min(1, part)));
        }
        return new Colour(rgb, before.ink);
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
