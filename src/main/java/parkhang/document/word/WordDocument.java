package parkhang.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.BlockGathering;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.document.FileProperties;
import parkhang.document.Furniture;
import parkhang.document.GuessedHeadings;
import parkhang.ooxml.OoxmlParts;
import parkhang.parts.ZipParts;
import parkhang.xml.XmlElement;

/** Reads a Word file, .docx or .docm. */
public final class WordDocument {
    private static final Set<String> SPECIAL_NOTES = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final String file;
    private final OoxmlParts parts;
    private final String main;
    private final WordPart document;

    private WordDocument(String file, OoxmlParts parts, String main) {
        this.file = file;
        this.parts = parts;
        this.main = main;
        this.document = WordPart.of(file, main, parts);
    }

    /** What a file holds; empty and reported where it can't be read. */
    public static Optional<Content> read(String file, byte[] bytes, Diagnostics diagnostics) {
        return ZipParts.read(file, bytes, DocumentCode.DOCUMENT_BROKEN, DocumentCode.DOCUMENT_TOO_LARGE, diagnostics)
                .flatMap(zip -> read(file, zip, diagnostics));
    }

    private static Optional<Content> read(String file, ZipParts zip, Diagnostics diagnostics) {
        Diagnostics broken = new Diagnostics();
        OoxmlParts parts = new OoxmlParts(file, zip, DocumentCode.DOCUMENT_BROKEN, broken);
        Optional<String> main = parts.main();
        Optional<XmlElement> body = main.flatMap(parts::xml).flatMap(root -> root.child("body"));
        Optional<Content> content = body.map(found -> new WordDocument(file, parts, main.orElseThrow()).content(found));
        if (content.isEmpty() && !broken.hasErrors()) {
            broken.report(Place.of(file), DocumentCode.DOCUMENT_BROKEN.with("word", Map.of()));
        }
        diagnostics.add(broken);
        return broken.hasErrors() ? Optional.empty() : content;
    }

    private Content content(XmlElement body) {
        BlockGathering read = new WordBlocks(document, true).gathered(body);
        GuessedHeadings.Headed headed = GuessedHeadings.of(read.blocks(), read.title(), read.strong());
        document.findings().kept(headed.blocks());
        List<Note> notes = notes();
        List<Content.Aside> furniture = furniture(body);
        if (!parts.named(main, "vbaProject").isEmpty()) {
            document.findings().report(Place.of(file), DocumentCode.MACROS_OMITTED.with(Map.of()));
        }
        Locale language = document.languages()
                .most(document.styles().language(), document.findings())
                .orElse(null);
        return new Content(
                file,
                properties().said(file, headed.title(), read.subtitle(), read.authors(), language),
                furniture,
                headed.blocks(),
                notes,
                document.pictures(),
                headed.guesses(),
                document.findings().all().list());
    }

    /** The notes that are referred to, in that order; others are named. */
    private List<Note> notes() {
        Map<String, XmlElement> found = new HashMap<>();
        Map<String, WordPart> readers = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            for (String name : parts.named(main, kind + "s")) {
                WordPart reader = document.other(name, kind + "s");
                parts.xml(name).stream()
                        .flatMap(root -> root.elements(kind).stream())
                        .filter(note -> !SPECIAL_NOTES.contains(String.valueOf(note.attribute("type"))))
                        .forEach(note -> {
                            found.put(kind + " " + note.attribute("id"), note);
                            readers.put(kind + " " + note.attribute("id"), reader);
                        });
            }
        }
        List<Note> notes = new ArrayList<>();
        Set<String> read = new HashSet<>();
        // A note's own text may refer to further notes: the list grows while it is read.
        List<Map.Entry<String, String>> order =
                new ArrayList<>(document.noteOrder().entrySet());
        for (int i = 0; i < order.size(); i++) {
            String id = order.get(i).getKey();
            XmlElement note = found.get(id);
            WordPart reader = readers.get(id);
            read.add(id);
            if (note != null && reader != null) {
                List<Block> blocks = new WordBlocks(reader).read(note);
                notes.add(new Note(reader.last(), order.get(i).getValue(), blocks));
            }
            order = new ArrayList<>(document.noteOrder().entrySet());
        }
        found.forEach((id, note) -> {
            if (!read.contains(id)) {
                document.findings().omitted(Place.of(file), "note", WordBlocks.words(note));
            }
        });
        return notes;
    }

    private List<Content.Aside> furniture(XmlElement body) {
        Furniture furniture = new Furniture();
        Set<String> used = new HashSet<>();
        for (String kind : List.of("header", "footer")) {
            body.all(kind + "Reference").forEach(reference -> {
                OoxmlParts.Relation relation = document.relation(reference.attribute("id"));
                if (relation != null && !relation.isOutside() && used.add(relation.target())) {
                    parts.xml(relation.target())
                            .ifPresent(root -> furniture(document.other(relation.target(), kind), root, furniture));
                }
            });
        }
        return furniture.asides();
    }

    private static void furniture(WordPart part, XmlElement root, Furniture into) {
        int before = part.pictures().size();
        into.add(new WordBlocks(part).read(root));
        if (part.pictures().size() > before) {
            part.findings().report(part.last(), DocumentCode.PICTURE_OMITTED.with("furniture", Map.of()));
        }
    }

    private FileProperties properties() {
        XmlElement core = parts.xml("", "core-properties").orElse(null);
        return new FileProperties(
                value(core, "title"),
                value(core, "description"),
                value(core, "creator"),
                value(core, "keywords"),
                value(core, "modified"),
                value(core, "created"));
    }

    private static String value(@Nullable XmlElement core, String name) {
        return core == null
                ? ""
                : core.child(name).map(XmlElement::text).orElse("").strip();
    }
}
