package parkhang.gate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Follows a page's drawing instructions and keeps the text that they show between marks (ISO 32000-1, 9.4 and 14.6). */
public final class DrawnTextReader {
    private final COSDictionary resources;
    private final FontText.Cache fonts;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> byId = new LinkedHashMap<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final Deque<Optional<FontText>> fontsSaved = new ArrayDeque<>();
    private @Nullable FontText font;

    private record Mark(int id, @Nullable String actualText, StringBuilder text) {}

    private DrawnTextReader(COSDictionary resources, FontText.Cache fonts) {
        this.resources = resources;
        this.fonts = fonts;
    }

    public static DrawnText read(PDPage page, FontText.Cache fonts) throws IOException {
        DrawnTextReader text = new DrawnTextReader(page.getResources().getCOSObject(), fonts);
        PDFStreamParser parser = new PDFStreamParser(page);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                text.follow(operator.getName(), operands);
                operands.clear();
            }
        }
        Map<Integer, String> byId = new LinkedHashMap<>();
        text.byId.forEach((id, found) -> byId.put(id, found.toString()));
        return new DrawnText(byId, text.artifacts.toString());
    }

    private void follow(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case OperatorName.BEGIN_MARKED_CONTENT -> begin(new COSDictionary());
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> begin(properties(operands.get(1)));
            case OperatorName.END_MARKED_CONTENT -> end();
            case OperatorName.SET_FONT_AND_SIZE -> font = font((COSName) operands.get(0));
            case OperatorName.SHOW_TEXT -> show(operands.get(0));
            case OperatorName.SHOW_TEXT_ADJUSTED -> ((COSArray) operands.get(0)).forEach(this::show);
            case OperatorName.SAVE -> fontsSaved.push(Optional.ofNullable(font));
            case OperatorName.RESTORE -> font = fontsSaved.pop().orElse(null);
            case OperatorName.SHOW_TEXT_LINE, OperatorName.SHOW_TEXT_LINE_AND_SPACE -> append(FontText.UNREAD);
            case OperatorName.DRAW_OBJECT -> draw((COSName) operands.get(0));
            default -> {}
        }
    }

    /** A picture has no text; what another object draws is not followed, and no edition has one. */
    private void draw(COSName name) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        COSStream object = objects == null ? null : objects.getCOSStream(name);
        if (object == null || !COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            append(FontText.UNREAD);
        }
    }

    private void append(String text) {
        (open.isEmpty() ? artifacts : open.element().text()).append(text);
    }

    private COSDictionary properties(COSBase operand) {
        if (operand instanceof COSDictionary inline) {
            return inline;
        }
        COSDictionary named = resource(COSName.PROPERTIES, (COSName) operand);
        return named == null ? new COSDictionary() : named;
    }

    private @Nullable FontText font(COSName name) throws IOException {
        COSDictionary wanted = resource(COSName.FONT, name);
        return wanted == null ? null : fonts.of(wanted);
    }

    private @Nullable COSDictionary resource(COSName kind, COSName name) {
        COSDictionary all = resources.getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }

    private void begin(COSDictionary properties) {
        open.push(new Mark(
                properties.getInt(COSName.MCID), properties.getString(COSName.ACTUAL_TEXT), new StringBuilder()));
    }

    /** What a mark says it means, where it does; else what the glyphs in it mean. */
    private void end() {
        Mark mark = open.pop();
        CharSequence said = mark.actualText() == null ? mark.text() : mark.actualText();
        if (!open.isEmpty()) {
            open.element().text().append(said);
        } else if (mark.id() < 0) {
            artifacts.append(said);
        } else {
            byId.computeIfAbsent(mark.id(), id -> new StringBuilder()).append(said);
        }
    }

    private void show(COSBase operand) {
        if (operand instanceof COSString codes && font != null && !open.isEmpty()) {
            font.read(codes.getBytes(), open.element().text());
        } else if (operand instanceof COSString) {
            append(FontText.UNREAD);
        }
    }
}
