package parkhang.epub;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import parkhang.pdf.markup.Dom;
import parkhang.text.Locales;
import parkhang.text.Scripts;

/**
 * Runs of text in a script that a reading system may lack. Each is given to the font that the book brings for it, and nothing else is:
 * all other text keeps the font that the reader has chosen.
 */
final class ForeignRuns {
    /** The class of an element that is set in fonts of the book's. */
    static final String BROUGHT = "brought";

    /** The scripts that all reading systems have fonts for (ISO 15924). */
    private static final Set<String> EUROPEAN = Set.of("Latn", "Grek", "Cyrl");

    private ForeignRuns() {}

    /** Whether most of a book in the language is such text. */
    static boolean isForeign(Locale locale) {
        return !EUROPEAN.contains(Locales.script(locale));
    }

    static void mark(Element root) {
        Dom.texts(root).forEach(ForeignRuns::mark);
    }

    private static void mark(Text text) {
        Text rest = text;
        int begin = next(rest.getData(), false);
        while (begin < rest.getLength()) {
            Text run = begin == 0 ? rest : rest.splitText(begin);
            int end = next(run.getData(), true);
            rest = end < run.getLength() ? run.splitText(end) : run;
            wrap(run);
            if (rest == run) {
                return;
            }
            begin = next(rest.getData(), false);
        }
    }

    /** Where the first character stands that is European, or is none; in UTF-16 units. */
    private static int next(String text, boolean european) {
        int place = 0;
        while (place < text.length() && Scripts.isEuropean(text.codePointAt(place)) != european) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    private static void wrap(Text run) {
        Element around = (Element) run.getParentNode();
        Element span = run.getOwnerDocument().createElementNS(around.getNamespaceURI(), "span");
        span.setAttribute("class", BROUGHT);
        around.insertBefore(span, run);
        span.appendChild(run);
    }
}
