package parkhang.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;
import parkhang.text.LineBreaks;

/** Where the engine may end a line: where the rules of the edition's locale let it. */
final class TextBreaks implements FSTextBreaker {
    private final LineBreaks rules;

    TextBreaks(Locale locale) {
        rules = new LineBreaks(locale);
    }

    @Override
    public void setText(String text) {
        rules.setText(text);
    }

    @Override
    public int next() {
        return rules.next();
    }
}
