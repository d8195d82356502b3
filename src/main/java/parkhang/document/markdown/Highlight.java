package parkhang.document.markdown;

import org.commonmark.node.HtmlInline;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Words between two equals signs each (Obsidian; Pandoc, "mark"): HTML's {@code mark}. */
final class Highlight implements DelimiterProcessor {
    private static final int SIGNS = 2;

    private final Conversion conversion;

    Highlight(Conversion conversion) {
        this.conversion = conversion;
    }

    @Override
    public char getOpeningCharacter() {
        return '=';
    }

    @Override
    public char getClosingCharacter() {
        return '=';
    }

    @Override
    public int getMinLength() {
        return SIGNS;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() < SIGNS || closing.length() < SIGNS) {
            return 0;
        }
        conversion.take(opening.getOpener().getSourceSpans());
        conversion.take(closing.getCloser().getSourceSpans());
        opening.getOpener().insertAfter(tag("<mark>"));
        closing.getCloser().insertBefore(tag("</mark>"));
        return SIGNS;
    }

    private static HtmlInline tag(String literal) {
        HtmlInline tag = new HtmlInline();
        tag.setLiteral(literal);
        return tag;
    }
}
