package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.article.Note;
import parkhang.diagnostic.Place;
import parkhang.document.ContentPicture;
import parkhang.document.Findings;
import parkhang.document.LanguageCount;
import parkhang.xml.XmlElement;

/** A part of a file that holds text, with all that its paragraphs refer to. What is shared by the parts is shared. */
final class OdfPart {
    private final String file;
    private final String label;
    private final OdfPackage parts;
    private final OdfStyles styles;
    private final OdfLists lists;
    private final Shared shared;
    private int paragraphs;

    private OdfPart(String file, String label, OdfPackage parts, OdfStyles styles, Shared shared) {
        this.file = file;
        this.label = label;
        this.parts = parts;
        this.styles = styles;
        this.lists = new OdfLists(styles);
        this.shared = shared;
    }

    /**
     * What the parts of a file have in common.
     *
     * @param changes by their ids
     * @param known of the changes, those that were come by
     */
    private record Shared(
            Findings findings,
            List<@Nullable Note> notes,
            Map<String, XmlElement> changes,
            Set<String> known,
            Map<String, ContentPicture> pictures,
            LanguageCount languages) {}

    /** The text itself. */
    static OdfPart of(String file, OdfPackage parts, XmlElement text) {
        Map<String, XmlElement> changes = new LinkedHashMap<>();
        text.elements("tracked-changes").stream()
                .flatMap(tracked -> tracked.elements("changed-region").stream())
                .forEach(region -> changes.put(String.valueOf(region.attribute("id")), region));
        Shared shared = new Shared(
                new Findings(),
                new ArrayList<>(),
                changes,
                new HashSet<>(),
                new LinkedHashMap<>(),
                new LanguageCount());
        return new OdfPart(file, "", parts, new OdfStyles(parts.stylesOfText()), shared);
    }

    /** What stands on each page. */
    OdfPart onPages(String itsLabel) {
        return new OdfPart(file, itsLabel, parts, new OdfStyles(parts.stylesOfPages()), shared);
    }

    OdfStyles styles() {
        return styles;
    }

    OdfLists lists() {
        return lists;
    }

    /** The same with lists of its own, for what stands in a box, a note or a cell. */
    OdfLists listsInside() {
        return new OdfLists(styles);
    }

    Findings findings() {
        return shared.findings();
    }

    LanguageCount languages() {
        return shared.languages();
    }

    List<ContentPicture> pictures() {
        return List.copyOf(shared.pictures().values());
    }

    /** The place of the next paragraph. */
    Place next() {
        paragraphs++;
        return last();
    }

    /** The place of the paragraph that was begun last. */
    Place last() {
        String where = label.isEmpty() ? "" : ", " + label;
        return Place.of(file + where + (paragraphs == 0 ? "" : ", paragraph " + paragraphs));
    }

    /** Keeps the place of a note, whose own text may have further notes; gives its label. */
    int note() {
        shared.notes().add(null);
        return shared.notes().size();
    }

    void note(int label, Note note) {
        shared.notes().set(label - 1, note);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Note note : shared.notes()) {
            if (note != null) {
                notes.add(note);
            }
        }
        return notes;
    }

    /** A change that was tracked, once. */
    Optional<XmlElement> change(@Nullable String id) {
        return shared.known().add(String.valueOf(id))
                ? Optional.ofNullable(shared.changes().get(String.valueOf(id)))
                : Optional.empty();
    }

    /** Changes that nothing in the text refers to. */
    List<XmlElement> changesLeft() {
        return shared.changes().entrySet().stream()
                .filter(entry -> !shared.known().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The XML of an object in the text, which is a part of its own or stands where it is used. */
    Optional<XmlElement> object(XmlElement object) {
        String address = object.attribute("href");
        return address == null || address.isEmpty() || address.contains(":")
                ? object.elements().stream().findFirst()
                : parts.xml(address.replaceFirst("/$", "") + "/content.xml");
    }

    /** Whether an address leads to a part of the file. */
    private boolean isInside(@Nullable String address) {
        return address != null && parts.bytes(address).isPresent();
    }

    /** The address of a picture; empty and told where it can't be in an article. */
    Optional<String> picture(XmlElement image, String description, Place place) {
        String address = image.attribute("href");
        Optional<XmlElement> data = image.child("binary-data");
        if (data.isEmpty() && !isInside(address)) {
            boolean isNowhere = address == null || address.isEmpty() || address.startsWith("Pictures/");
            findings().picture(place, description, isNowhere ? "nowhere" : "outside", "");
            return Optional.empty();
        }
        String name = data.isPresent() ? "picture" : String.valueOf(address);
        Optional<ContentPicture> found = bytes(image).flatMap(bytes -> ContentPicture.of(name, bytes));
        if (found.isEmpty()) {
            findings().picture(place, description, "unknown", name);
        }
        found.ifPresent(picture -> shared.pictures().put(picture.address(), picture));
        return found.map(ContentPicture::address);
    }

    /** Whether an image could be one of an article's. */
    boolean isPicture(XmlElement image) {
        return bytes(image)
                .flatMap(bytes -> ContentPicture.of("picture", bytes))
                .isPresent();
    }

    private Optional<byte[]> bytes(XmlElement image) {
        Optional<XmlElement> data = image.child("binary-data");
        return data.isPresent()
                ? data.flatMap(found -> decoded(found.text()))
                : Optional.ofNullable(image.attribute("href")).flatMap(parts::bytes);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
