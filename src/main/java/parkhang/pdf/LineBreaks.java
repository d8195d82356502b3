package parkhang.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where the engine's own rules let it, and between two shaped words that no space parts. */
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker rules = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";
    private int position;
    private int nextByRules;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
        rules.setText(newText);
        nextByRules = rules.next();
    }

    @Override
    public int next() {
        if (nextByRules == BreakIterator.DONE) {
            return BreakIterator.DONE;
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
