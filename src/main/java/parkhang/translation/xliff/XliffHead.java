package parkhang.translation.xliff;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.xml.XmlCursor;

/**
 * What a bundle's file says of itself before its first unit.
 *
 * @param slug of its article; empty where it does not say
 * @param source empty where it does not say, and where what it says is no language tag
 * @param target likewise
 */
public record XliffHead(String slug, Optional<Locale> source, Optional<Locale> target) {

    /** What of it can be read: whoever reads the file whole reports what can't. */
    public static XliffHead of(SourceText text) {
        String from = "";
        String to = "";
        String slug = "";
        try {
            XmlCursor cursor = new XmlCursor(text);
            for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && cursor.name().equals("xliff")) {
                    from = Objects.requireNonNullElse(cursor.attribute("srcLang"), "");
                    to = Objects.requireNonNullElse(cursor.attribute("trgLang"), "");
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && cursor.name().equals("file")) {
                    slug = String.valueOf(cursor.attribute("original")).replaceFirst("\\.md$", "");
                    break;
                }
            }
        } catch (XMLStreamException e) {
            slug = "";
        }
        return new XliffHead(slug, Locales.of(from), Locales.of(to));
    }
}
