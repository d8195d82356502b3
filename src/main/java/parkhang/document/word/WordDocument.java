package parkhang.document.word;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Note;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.document.HeadingLevels;
import parkhang.ooxml.OoxmlParts;
import parkhang.parts.ZipParts;
import parkhang.text.Locales;
import parkhang.xml.XmlElement;

/** Reads a Word file, .docx or .docm. */
public final class WordDocument {
    private static final int SHORTEST_LANGUAGE = 2;
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
            broken.report(Place.of(file), DocumentCode.DOCUMENT_BROKEN, "the file has no text that Word would find");
        }
        diagnostics.add(broken);
        return broken.hasErrors() ? Optional.empty() : content;
    }

    private Content content(XmlElement body) {
        WordBlocks reader = new WordBlocks(document);
        List<Block> blocks = reader.read(body);
        List<Note> notes = notes();
        List<Content.Aside> furniture = furniture(body);
        if (!parts.named(main, "vbaProject").isEmpty()) {
            document.findings().report(Place.of(file), DocumentCode.MACROS_OMITTED, "the file has macros");
        }
        Content.Aside title = reader.title();
        boolean hasHeadings = blocks.stream().anyMatch(Block.Heading.class::isInstance);
        List<Content.Aside> guesses = new ArrayList<>();
        List<Block> headed = hasHeadings ? blocks : guessed(blocks, reader.strong(), guesses);
        if (title == null && !headed.isEmpty() && isOnlyTop(headed)) {
            Block.Heading first = (Block.Heading) headed.get(0);
            title = new Content.Aside(first.place(), PlainText.of(first.text()).strip());
            headed = headed.subList(1, headed.size());
        }
        Locale language = language();
        Content.Said said = said(title, reader, language);
        return new Content(
                file,
                said,
                furniture,
                HeadingLevels.of(headed),
                notes,
                document.pictures(),
                guesses,
                document.findings().all().list());
    }

    /** Whether the first block is the only heading of the highest level, so that it is the title. */
    private static boolean isOnlyTop(List<Block> blocks) {
        if (!(blocks.get(0) instanceof Block.Heading first)) {
            return false;
        }
        return blocks.stream()
                .skip(1)
                .noneMatch(block -> block instanceof Block.Heading other && other.level() <= first.level());
    }

    /** In a text without headings: short paragraphs that are strong from end to end and head another block. */
    private static List<Block> guessed(
            List<Block> blocks, IdentityHashMap<Block, List<Inline>> strong, List<Content.Aside> guesses) {
        List<Block> guessed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Inline> plain = strong.get(block);
            boolean heads = i + 1 < blocks.size() && !strong.containsKey(blocks.get(i + 1));
            if (plain != null && heads && HeadingLine.is(PlainText.of(plain))) {
                guesses.add(new Content.Aside(block.place(), PlainText.of(plain).strip()));
                guessed.add(new Block.Heading(block.place(), 2, "", plain));
            } else {
                guessed.add(block);
            }
        }
        return guessed;
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
                document.findings().omitted(Place.of(file), "a note that nothing refers to", WordBlocks.words(note));
            }
        });
        return notes;
    }

    /** What stands at the head and the foot of each page, each of several that are the same once. */
    private List<Content.Aside> furniture(XmlElement body) {
        List<Content.Aside> furniture = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (String kind : List.of("header", "footer")) {
            body.all(kind + "Reference").forEach(reference -> {
                OoxmlParts.Relation relation = document.relation(reference.attribute("id"));
                if (relation != null && !relation.isOutside() && used.add(relation.target())) {
                    parts.xml(relation.target())
                            .ifPresent(
                                    root -> furniture(document.other(relation.target(), kind), root, known, furniture));
                }
            });
        }
        return furniture;
    }

    private static void furniture(WordPart part, XmlElement root, Set<String> known, List<Content.Aside> into) {
        int before = part.pictures().size();
        List<Block> blocks = new WordBlocks(part).read(root);
        for (List<Inline> run : Runs.of(blocks)) {
            String words = PlainText.of(run).replaceAll("\\s+", " ").strip();
            if (!words.isEmpty() && known.add(words)) {
                into.add(new Content.Aside(run.get(0).place(), words));
            }
        }
        if (part.pictures().size() > before) {
            part.findings()
                    .report(
                            part.last(),
                            DocumentCode.PICTURE_OMITTED,
                            "a picture that stands on each page is not in the article");
        }
    }

    private Content.Said said(Content.@Nullable Aside title, WordBlocks reader, @Nullable Locale language) {
        Content.Aside subtitle = reader.subtitle();
        XmlElement core = parts.xml("", "core-properties").orElse(null);
        String named = value(core, "title");
        Content.Aside beside = named.isEmpty() ? null : new Content.Aside(Place.of(file + ", properties"), named);
        String about = value(core, "description");
        Content.Aside summary = subtitle != null || about.isEmpty()
                ? subtitle
                : new Content.Aside(Place.of(file + ", properties"), about);
        List<String> creators = parts(value(core, "creator"), ";");
        String keywords = value(core, "keywords");
        return new Content.Said(
                title,
                beside,
                summary,
                day(value(core, "modified"))
                        .or(() -> day(value(core, "created")))
                        .orElse(null),
                null,
                reader.authors().isEmpty() ? creators : reader.authors(),
                parts(keywords, "[,;]"),
                language);
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String value(@Nullable XmlElement core, String name) {
        return core == null
                ? ""
                : core.child(name).map(XmlElement::text).orElse("").strip();
    }

    private static Optional<LocalDate> day(String time) {
        try {
            return time.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(time.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The language of most letters; that others stand between is told. */
    private @Nullable Locale language() {
        Map<String, Integer> letters = new HashMap<>();
        document.languages().forEach((tag, count) -> letters.merge(language(tag), count, Integer::sum));
        String usual = document.styles().language();
        String most = letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(usual == null ? "" : language(usual));
        document.languages().keySet().stream()
                .filter(tag -> !language(tag).equals(most))
                .forEach(tag -> document.findings()
                        .report(
                                document.languagePlace(tag),
                                DocumentCode.LANGUAGE_CHANGES,
                                "some words are marked as " + tag));
        return Locales.of(most).orElse(null);
    }

    private static String language(String tag) {
        int dash = tag.indexOf('-');
        return dash < SHORTEST_LANGUAGE ? tag : tag.substring(0, dash);
    }
}
