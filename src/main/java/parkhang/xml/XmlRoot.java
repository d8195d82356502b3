package parkhang.xml;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.text.SourceText;

/**
 * The root of an XML file, which tells its format.
 *
 * @param version empty where it names none
 */
public record XmlRoot(String name, String version) {

    /** Empty where the file is no XML, or broken before its root. */
    public static Optional<XmlRoot> of(SourceText source) {
        if (!source.text().stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        try {
            XmlCursor cursor = new XmlCursor(source);
            int event = cursor.next();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = cursor.next();
            }
            String version = cursor.attribute("version");
            return Optional.of(new XmlRoot(cursor.name(), version == null ? "" : version));
        } catch (XMLStreamException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
