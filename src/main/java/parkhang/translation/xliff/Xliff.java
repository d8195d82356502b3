package parkhang.translation.xliff;

import parkhang.xml.XmlCursor;

/** The names that XLIFF 2.1 uses (section 4). */
final class Xliff {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String NAMESPACE_1 = "urn:oasis:names:tc:xliff:document:1.";
    static final String TYPE_PREFIX = "parkhang:";

    private Xliff() {}

    /** Whether the element at hand is XLIFF's own. */
    static boolean isOwn(XmlCursor cursor) {
        return NAMESPACE.equals(cursor.namespace());
    }

    /** The name of the element at hand as it is written: XLIFF's own have no prefix. */
    static String name(XmlCursor cursor) {
        return isOwn(cursor) ? cursor.name() : cursor.qualifiedName();
    }
}
