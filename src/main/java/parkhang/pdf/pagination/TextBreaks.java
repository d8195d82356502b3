package parkhang.pdf.pagination;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;
import parkhang.text.LineBreaks;

/** Where the engine may end a line: where the rules of the edition's locale let it. */
public final class TextBreaks implements FSTextBreaker {
    private final LineBreaks rules;

    public TextBreaks(Locale locale) {
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
