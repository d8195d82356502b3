package parkhang.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parkhang.text.Words;

/** A source as a row of words to compare with another: words, signs and codes, without the spaces between them. */
public final class SourceWords {
    /** No text holds a noncharacter, so none of these is ever a word (Unicode 15, section 23.7). */
    private static final String BEGIN = "\uFDD0";

    private static final String END = "\uFDD1";
    private static final String ALONE = "\uFDD2";

    private final Locale locale;
    private final List<String> words = new ArrayList<>();

    private SourceWords(Locale locale) {
        this.locale = locale;
    }

    /**
     * A content's words and codes, in order.
     *
     * @param locale by whose dictionary the text is cut (UAX #29)
     */
    public static List<String> of(Content content, Locale locale) {
        SourceWords source = new SourceWords(locale);
        source.add(content.parts());
        return source.words;
    }

    private void add(List<Content.Part> parts) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Text text) {
                Words.pieces(text.text(), locale).stream()
                        .filter(piece -> !piece.isBlank())
                        .forEach(words::add);
            } else if (part instanceof Content.Paired paired) {
                words.add(BEGIN);
                add(paired.parts());
                words.add(END);
            } else {
                words.add(ALONE);
            }
        }
    }
}
