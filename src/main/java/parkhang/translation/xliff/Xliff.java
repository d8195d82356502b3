package parkhang.translation.xliff;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.xml.XmlCursor;

/** The names that XLIFF 2.1 and 2.2 use (section 4). */
final class Xliff {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    /** XLIFF 2.2 has another name for what is the same here. */
    static final String NAMESPACE_2_2 = "urn:oasis:names:tc:xliff:document:2.2";

    static final String NAMESPACE_1 = "urn:oasis:names:tc:xliff:document:1.";
    static final String TYPE_PREFIX = "parkhang:";

    private Xliff() {}

    /** Whether the element at hand is XLIFF's own. */
    static boolean isOwn(XmlCursor cursor) {
        return isOwn(cursor.namespace());
    }

    private static boolean isOwn(@Nullable String namespace) {
        return NAMESPACE.equals(namespace) || NAMESPACE_2_2.equals(namespace);
    }

    /** The element at hand as it stands; its names without a prefix mean there what they will mean in a bundle's file. */
    static String verbatim(XmlCursor cursor) throws XMLStreamException {
        boolean same = isOwn(cursor.defaultNamespace());
        return cursor.verbatimElement(same ? cursor.defaultNamespace() : NAMESPACE);
    }

    /** The name of the element at hand as it is written: XLIFF's own have no prefix. */
    static String name(XmlCursor cursor) {
        return isOwn(cursor) ? cursor.name() : cursor.qualifiedName();
    }
}
