package parkhang.gate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Follows the drawing of a document's pages and finds the pictures in it; what other objects draw is not followed. */
final class DrawnPictures {
    private final int page;
    private final @Nullable COSDictionary objects;
    private final List<DrawnPicture> found = new ArrayList<>();
    private final Deque<Matrix> saved = new ArrayDeque<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private Matrix place = new Matrix();

    private DrawnPictures(int page, @Nullable COSDictionary objects) {
        this.page = page;
        this.objects = objects;
    }

    /** In the order of the tags, which is that of reading; what no tag names comes last. */
    static List<DrawnPicture> read(PDDocument document, TagTree tags) throws IOException {
        Map<COSDictionary, Integer> numbers = new HashMap<>();
        List<DrawnPicture> all = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size() + 1);
            COSDictionary resources =
                    page.getResources() == null ? null : page.getResources().getCOSObject();
            COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
            if (objects != null) {
                DrawnPictures pictures = new DrawnPictures(numbers.size(), objects);
                pictures.follow(page);
                all.addAll(pictures.found);
            }
        }
        Map<List<Integer>, Integer> order = new HashMap<>();
        for (TagTree.Mark mark : tags.marks()) {
            int number = mark.page() == null ? 0 : numbers.getOrDefault(mark.page(), 0);
            order.putIfAbsent(List.of(number, mark.id()), order.size());
        }
        all.sort(Comparator.comparing(
                picture -> order.getOrDefault(List.of(picture.page(), picture.mark()), Integer.MAX_VALUE)));
        return all;
    }

    private void follow(PDPage drawn) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(drawn);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                follow(operator.getName(), operands);
                operands.clear();
            }
        }
    }

    private void follow(String operator, List<COSBase> operands) {
        switch (operator) {
            case OperatorName.SAVE -> saved.push(place);
            case OperatorName.RESTORE -> place = saved.isEmpty() ? place : saved.pop();
            case OperatorName.CONCAT -> place = matrix(operands).multiply(place);
            case OperatorName.BEGIN_MARKED_CONTENT -> marks.push(-1);
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ ->
                marks.push(operands.get(1) instanceof COSDictionary mark ? mark.getInt(COSName.MCID) : -1);
            case OperatorName.END_MARKED_CONTENT -> marks.poll();
            case OperatorName.DRAW_OBJECT -> draw((COSName) operands.get(0));
            default -> {}
        }
    }

    private void draw(COSName name) {
        COSStream object = objects == null ? null : objects.getCOSStream(name);
        if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            int mark = marks.stream().filter(id -> id >= 0).findFirst().orElse(-1);
            found.add(new DrawnPicture(page, mark, place, object));
        }
    }

    private static Matrix matrix(List<COSBase> operands) {
        float[] numbers = new float[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        return new Matrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }
}
