package parkhang.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;
import parkhang.text.LineBreaks;

/** Where a line may end: where the rules of the edition's locale let it, and between two shaped words that no space parts. */
final class TextBreaks implements FSTextBreaker {
    private final LineBreaks rules;
    private String text = "";
    private int position;
    private int nextByRules;

    TextBreaks(Locale locale) {
        rules = new LineBreaks(locale);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
        rules.setText(newText);
        nextByRules = rules.next();
    }

    @Override
    public int next() {
        if (nextByRules == LineBreaks.DONE) {
            return LineBreaks.DONE;
        }
        position = nextBetweenWords(nextByRules);
        if (position == nextByRules) {
            nextByRules = rules.next();
        }
        return position;
    }

    private int nextBetweenWords(int limit) {
        for (int i = position; i < limit; i = text.offsetByCodePoints(i, 1)) {
            if (i > position && Words.isWord(text.codePointBefore(i)) && Words.isWord(text.codePointAt(i))) {
                return i;
            }
        }
        return limit;
    }
}
