package parkhang.gate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Keeps of a page's drawing instructions the text that they show between marks (ISO 32000-1, 9.4 and 14.6). */
final class DrawnTextReader implements PageFollower {
    private final PageResources resources;
    private final FontText.Cache fonts;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> byId = new LinkedHashMap<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final Deque<Optional<FontText>> fontsSaved = new ArrayDeque<>();
    private @Nullable FontText font;

    private record Mark(int id, @Nullable String actualText, StringBuilder text) {}

    DrawnTextReader(PageResources resources, FontText.Cache fonts) {
        this.resources = resources;
        this.fonts = fonts;
    }

    /** What was shown so far. */
    DrawnText text() {
        Map<Integer, String> texts = new LinkedHashMap<>();
        byId.forEach((id, found) -> texts.put(id, found.toString()));
        return new DrawnText(texts, artifacts.toString());
    }

    @Override
    public void follow(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case OperatorName.BEGIN_MARKED_CONTENT -> begin(new COSDictionary());
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> begin(resources.properties(operands.get(1)));
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

    private void draw(COSName name) {
        if (resources.picture(name) == null) {
            append(FontText.UNREAD);
        }
    }

    private void append(String text) {
        (open.isEmpty() ? artifacts : open.element().text()).append(text);
    }

    private @Nullable FontText font(COSName name) throws IOException {
        COSDictionary wanted = resources.font(name);
        return wanted == null ? null : fonts.of(wanted);
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
