package parkhang.translation.xliff;

/** The names that XLIFF 2.1 uses (section 4). */
final class Xliff {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String NAMESPACE_1 = "urn:oasis:names:tc:xliff:document:1.";
    static final String TYPE_PREFIX = "parkhang:";

    private Xliff() {}
}
