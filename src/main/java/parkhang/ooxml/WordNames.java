package parkhang.ooxml;

import parkhang.xml.XmlWriter;

/** The names that the parts of a Word file go by: namespaces, and types of content. */
public final class WordNames {
    /** The document's own part. */
    public static final String DOCUMENT = "word/document.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordNames() {}

    /** Begins the root of a part, with the prefixes {@code w} and {@code r}. */
    public static XmlWriter root(String name) {
        return new XmlWriter().start(name, "xmlns:w", MAIN, "xmlns:r", RELATIONS);
    }

    /** Adds the document itself to a file. */
    public static void addDocument(OoxmlWriter file, byte[] document) {
        file.add(DOCUMENT, TYPE + "document.main+xml", document);
        file.relate("", "officeDocument", DOCUMENT);
    }

    /**
     * Adds a part that the document refers to; the id of that reference.
     *
     * @param kind such as {@code styles} or {@code footnotes}: its part, its type and its relationship are called so
     */
    public static String add(OoxmlWriter file, String kind, byte[] part) {
        return add(file, kind, kind, part);
    }

    /** The same for one of several parts of a kind, under a name of its own. */
    public static String add(OoxmlWriter file, String kind, String name, byte[] part) {
        file.add("word/" + name + ".xml", TYPE + kind + "+xml", part);
        return file.relate(DOCUMENT, kind, name + ".xml");
    }
}
