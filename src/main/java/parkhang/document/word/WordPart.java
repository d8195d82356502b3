package parkhang.document.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.document.ContentPicture;
import parkhang.document.Findings;
import parkhang.document.LanguageCount;
import parkhang.ooxml.OoxmlParts;
import parkhang.xml.XmlElement;

/** A part of a Word file that holds text, with all that its paragraphs refer to. What is shared by the parts is shared. */
final class WordPart {
    private final String file;
    private final String name;
    private final String label;
    private final OoxmlParts parts;
    private final Shared shared;
    private int paragraphs;

    private WordPart(String file, String name, String label, OoxmlParts parts, Shared shared) {
        this.file = file;
        this.name = name;
        this.label = label;
        this.parts = parts;
        this.shared = shared;
    }

    /**
     * What the parts of a file have in common.
     *
     * @param noteOrder the notes referred to, in the order of their first reference, by kind and id
     */
    private record Shared(
            WordStyles styles,
            WordNumbering numbering,
            Findings findings,
            Map<String, String> noteOrder,
            Map<String, XmlElement> comments,
            Map<String, ContentPicture> pictures,
            LanguageCount languages) {}

    /** The document itself. */
    static WordPart of(String file, String name, OoxmlParts parts) {
        WordStyles styles = new WordStyles(parts.xml(name, "styles").orElse(null));
        WordNumbering numbering = new WordNumbering(parts.xml(name, "numbering").orElse(null), styles);
        Map<String, XmlElement> comments = new HashMap<>();
        parts.xml(name, "comments").stream()
                .flatMap(root -> root.elements("comment").stream())
                .forEach(comment -> comments.put(String.valueOf(comment.attribute("id")), comment));
        Shared shared = new Shared(
                styles,
                numbering,
                new Findings(),
                new LinkedHashMap<>(),
                comments,
                new LinkedHashMap<>(),
                new LanguageCount());
        return new WordPart(file, name, "", parts, shared);
    }

    /** Another part of the same file. */
    WordPart other(String part, String itsLabel) {
        return new WordPart(file, part, itsLabel, parts, shared);
    }

    WordStyles styles() {
        return shared.styles();
    }

    WordNumbering numbering() {
        return shared.numbering();
    }

    Findings findings() {
        return shared.findings();
    }

    String file() {
        return file;
    }

    /** The place of the next paragraph. */
    Place next() {
        paragraphs++;
        return Place.of(file + (label.isEmpty() ? "" : ", " + label) + ", paragraph " + paragraphs);
    }

    /** The place of the paragraph that was begun last. */
    Place last() {
        return paragraphs == 0
                ? Place.of(file + (label.isEmpty() ? "" : ", " + label))
                : Place.of(file + (label.isEmpty() ? "" : ", " + label) + ", paragraph " + paragraphs);
    }

    /** The label of a note, by its kind and its id. */
    String note(String kind, String id) {
        return shared.noteOrder()
                .computeIfAbsent(
                        kind + " " + id,
                        none -> String.valueOf(shared.noteOrder().size() + 1));
    }

    /** The labels of the notes that were referred to so far, by their kind and id. */
    Map<String, String> noteOrder() {
        return shared.noteOrder();
    }

    Optional<XmlElement> comment(@Nullable String id) {
        return Optional.ofNullable(shared.comments().get(String.valueOf(id)));
    }

    List<ContentPicture> pictures() {
        return List.copyOf(shared.pictures().values());
    }

    LanguageCount languages() {
        return shared.languages();
    }

    OoxmlParts.@Nullable Relation relation(@Nullable String id) {
        return parts.relation(name, id);
    }

    Optional<XmlElement> xml(@Nullable String id) {
        OoxmlParts.Relation relation = relation(id);
        return relation == null || relation.isOutside() ? Optional.empty() : parts.xml(relation.target());
    }

    /** The address of a picture that the part refers to; empty and told where it can't be in an article. */
    Optional<String> picture(@Nullable String id, String description, Place place) {
        OoxmlParts.Relation relation = relation(id);
        if (relation == null || relation.isOutside()) {
            findings().picture(place, description, relation == null ? "nowhere" : "outside", "");
            return Optional.empty();
        }
        Optional<ContentPicture> found = Optional.ofNullable(shared.pictures().get(relation.target()))
                .or(() -> parts.bytes(relation.target()).flatMap(bytes -> ContentPicture.of(relation.target(), bytes)));
        if (found.isEmpty()) {
            findings().picture(place, description, "unknown", relation.target());
        }
        found.ifPresent(picture -> shared.pictures().put(relation.target(), picture));
        return found.map(ContentPicture::address);
    }
}
