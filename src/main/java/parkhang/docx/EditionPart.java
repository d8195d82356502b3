package parkhang.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.ooxml.OoxmlWriter;
import parkhang.ooxml.WordNames;
import parkhang.xml.XmlWriter;

/** A part of the file that holds text, with what all of them share: pictures, notes, names and lists. */
final class EditionPart {
    private final String name;
    private final XmlWriter xml;
    private final Shared shared;

    private EditionPart(String name, XmlWriter xml, Shared shared) {
        this.name = name;
        this.xml = xml;
        this.shared = shared;
    }

    /**
     * What the parts have in common.
     *
     * @param numbers of the notes, by label
     * @param referred the notes that the text has referred to already
     * @param bookmarks the names in the file of what the edition calls by a name of its own
     * @param lists of which each has a numbering of its own
     */
    record Shared(
            Edition edition,
            OoxmlWriter file,
            Map<String, Integer> numbers,
            Set<Integer> referred,
            Map<String, String> bookmarks,
            ListNumbering lists,
            PictureParts pictures) {}

    /** The document itself. */
    static EditionPart document(Edition edition, OoxmlWriter file) {
        Map<String, Integer> numbers = new HashMap<>();
        for (EditionNote note : edition.notes()) {
            numbers.put(note.label(), note.number());
        }
        Shared shared = new Shared(
                edition,
                file,
                numbers,
                new HashSet<>(),
                new LinkedHashMap<>(),
                new ListNumbering(),
                new PictureParts(file, edition.paper()));
        return new EditionPart(WordNames.DOCUMENT, WordNames.root("w:document"), shared);
    }

    /** Another part of the same file. */
    EditionPart other(String part, String root) {
        return new EditionPart(part, WordNames.root(root), shared);
    }

    XmlWriter xml() {
        return xml;
    }

    Edition edition() {
        return shared.edition();
    }

    ListNumbering lists() {
        return shared.lists();
    }

    boolean isDocument() {
        return name.equals(WordNames.DOCUMENT);
    }

    int number(String label) {
        return shared.numbers().getOrDefault(label, 0);
    }

    /** Whether a note is referred to for the first time: Word would count a second reference as another note. */
    boolean isFirst(int note) {
        return shared.referred().add(note);
    }

    /** Names a bookmark for something that links lead to. Word knows no name of more than 40 letters. */
    String bookmark(String anchor) {
        return shared.bookmarks()
                .computeIfAbsent(anchor, none -> "place" + (shared.bookmarks().size() + 1));
    }

    String outside(String address) {
        return shared.file().relateOutside(name, "hyperlink", address);
    }

    PictureParts pictures() {
        return shared.pictures();
    }

    String name() {
        return name;
    }
}
