package parkhang.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ooxml.OoxmlParts;
import parkhang.parts.ZipParts;
import parkhang.xml.XmlElement;

/**
 * What a Word file holds, read from its XML as Word would show it, and not through what has written it.
 *
 * @param title as the file's properties say it, and {@code language} so
 * @param heading the words of the first paragraph in the style of a title
 * @param text its paragraphs, with the numbers of notes as Word counts them
 * @param notes at the foot, in the order of their references
 * @param footer the paragraphs at the foot of each page
 * @param pictures the bytes of each that is shown, in their order
 * @param addresses where links lead outside
 */
public record WordFile(
        String title,
        String language,
        String heading,
        List<String> text,
        List<String> notes,
        List<String> footer,
        List<byte[]> pictures,
        List<String> addresses) {

    /** All that is read once: the text, and its notes behind it. */
    public String whole() {
        return String.join(" ", text) + " " + String.join(" ", notes);
    }

    /** Empty and reported where it can't be opened. */
    public static Optional<WordFile> read(String file, byte[] bytes, Code broken, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<WordFile> read = ZipParts.read(file, bytes, broken, broken, found)
                .flatMap(zip -> read(new OoxmlParts(file, zip, broken, found)));
        if (read.isEmpty() && !found.hasErrors()) {
            found.report(Place.of(file), broken, "it is no Word file, or has no text");
        }
        diagnostics.add(found);
        return found.hasErrors() ? Optional.empty() : read;
    }

    private static Optional<WordFile> read(OoxmlParts parts) {
        Optional<String> main = parts.main();
        Optional<XmlElement> body = main.flatMap(parts::xml).flatMap(root -> root.child("body"));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String name = main.orElseThrow();
        Map<String, XmlElement> notes = new HashMap<>();
        parts.xml(name, "footnotes").stream()
                .flatMap(root -> root.elements("footnote").stream())
                .forEach(note -> notes.put(String.valueOf(note.attribute("id")), note));
        Reader reader = new Reader();
        List<String> text = reader.paragraphs(body.get());
        List<String> read = new ArrayList<>();
        for (String id : List.copyOf(reader.references)) {
            XmlElement note = notes.get(id);
            read.addAll(note == null ? List.of("no note " + id) : reader.paragraphs(note));
        }
        List<String> footer = parts.named(name, "footer").stream()
                .flatMap(part -> parts.xml(part).stream())
                .flatMap(root -> new Reader().paragraphs(root).stream())
                .toList();
        Optional<XmlElement> core = parts.xml("", "core-properties");
        return Optional.of(new WordFile(
                said(core, "title"),
                said(core, "language"),
                heading(body.get()),
                text,
                read,
                footer,
                pictures(parts, name),
                addresses(parts, name)));
    }

    private static String said(Optional<XmlElement> core, String name) {
        return core.flatMap(root -> root.child(name)).map(XmlElement::text).orElse("");
    }

    private static String heading(XmlElement body) {
        return body.elements("p").stream()
                .filter(one -> "Title".equals(style(one)))
                .map(one -> String.join(" ", new Reader().paragraphs(one)))
                .findFirst()
                .orElse("");
    }

    private static @Nullable String style(XmlElement paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(own -> own.child("pStyle"))
                .map(style -> style.attribute("val"))
                .orElse(null);
    }

    /** Of the text and then of the notes. */
    private static List<byte[]> pictures(OoxmlParts parts, String main) {
        List<byte[]> pictures = new ArrayList<>();
        for (String part : withNotes(parts, main)) {
            parts.xml(part).stream().flatMap(root -> root.all("blip")).forEach(blip -> {
                OoxmlParts.Relation relation = parts.relation(part, blip.attribute("embed"));
                if (relation != null && !relation.isOutside()) {
                    parts.bytes(relation.target()).ifPresent(pictures::add);
                }
            });
        }
        return pictures;
    }

    private static List<String> addresses(OoxmlParts parts, String main) {
        List<String> addresses = new ArrayList<>();
        for (String part : withNotes(parts, main)) {
            parts.xml(part).stream().flatMap(root -> root.all("hyperlink")).forEach(link -> {
                OoxmlParts.Relation relation = parts.relation(part, link.attribute("id"));
                if (relation != null) {
                    addresses.add(relation.target());
                }
            });
        }
        return addresses;
    }

    private static List<String> withNotes(OoxmlParts parts, String main) {
        List<String> names = new ArrayList<>(List.of(main));
        names.addAll(parts.named(main, "footnotes"));
        return names;
    }

    /** Reads paragraphs, and counts the references to notes in them. */
    private static final class Reader {
        private final List<String> references = new ArrayList<>();

        List<String> paragraphs(XmlElement element) {
            List<String> found = new ArrayList<>();
            if (element.name().equals("p")) {
                StringBuilder words = new StringBuilder();
                read(element, words);
                found.add(words.toString());
            } else {
                element.elements().forEach(child -> found.addAll(paragraphs(child)));
            }
            return found;
        }

        private void read(XmlElement element, StringBuilder words) {
            for (XmlElement child : element.elements()) {
                switch (child.name()) {
                    case "t" -> words.append(child.text());
                    case "br", "cr", "tab" -> words.append(' ');
                    case "noBreakHyphen" -> words.append('\u2011');
                    case "softHyphen" -> words.append('\u00ad');
                    case "footnoteReference" -> {
                        references.add(String.valueOf(child.attribute("id")));
                        words.append(references.size());
                    }
                    default -> read(child, words);
                }
            }
        }
    }
}
