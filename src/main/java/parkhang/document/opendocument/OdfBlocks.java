package parkhang.document.opendocument;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;
import parkhang.document.BlockGathering;
import parkhang.document.DocumentCode;
import parkhang.document.ListItem;
import parkhang.document.ParagraphText;
import parkhang.document.StyleNames;
import parkhang.xml.XmlElement;

/** Reads the text, a note, a cell or a text box: its paragraphs, lists and tables as blocks. */
final class OdfBlocks {
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "tracked-changes",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "dde-connection-decls",
            "alphabetical-index-auto-mark-file",
            "soft-page-break",
            "section-source",
            "change-end",
            "number");

    private static final Set<String> INDEXES = Set.of(
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index",
            "bibliography");

    /** Parts of drawings, fields and frames that hold words of the text. */
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    private final OdfPart part;
    private final OdfLists lists;
    private final BlockGathering gathering;

    private OdfBlocks(OdfPart part, OdfLists lists, boolean isBody) {
        this.part = part;
        this.lists = lists;
        this.gathering = new BlockGathering(part.findings(), isBody);
    }

    /** What the text itself holds. */
    static BlockGathering body(OdfPart part, XmlElement text) {
        return read(new OdfBlocks(part, part.lists(), true), text);
    }

    /** What another part holds. */
    static BlockGathering of(OdfPart part, XmlElement text) {
        return read(new OdfBlocks(part, part.lists(), false), text);
    }

    /** What a note, a cell or a box holds; its lists are its own. */
    static BlockGathering inside(OdfPart part, XmlElement parent) {
        return read(new OdfBlocks(part, part.listsInside(), false), parent);
    }

    private static BlockGathering read(OdfBlocks blocks, XmlElement parent) {
        parent.elements().forEach(blocks::element);
        return blocks.gathering;
    }

    /** The words of all paragraphs in an element, a space between two. */
    static String words(XmlElement parent) {
        return parent.elements().stream()
                .flatMap(OdfBlocks::paragraphs)
                .map(XmlElement::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static Stream<XmlElement> paragraphs(XmlElement element) {
        return PARAGRAPHS.contains(element.name())
                ? Stream.of(element)
                : element.elements().stream().flatMap(OdfBlocks::paragraphs);
    }

    private void element(XmlElement element) {
        switch (element.name()) {
            case "p", "h" -> paragraph(element);
            case "list" -> list(element);
            case "numbered-paragraph" -> numbered(element);
            case "table" -> gathering.table(new OdfTable(part).read(element));
            case "section" -> section(element);
            case "index-body", "index-title", "shapes" -> element.elements().forEach(this::element);
            case "change", "change-start" ->
                part.change(element.attribute("change-id"))
                        .ifPresent(region -> OdfParagraph.tell(part, part.last(), region));
            case "forms" -> part.findings().omitted(part.last(), "form", texts(element));
            case "title", "desc" -> part.findings().omitted(part.last(), "description", element.text());
            default -> other(element);
        }
    }

    private void other(XmlElement element) {
        if (INDEXES.contains(element.name())) {
            String what = element.name().equals("table-of-content") ? "contents" : "index";
            part.findings().omitted(part.last(), what, texts(element));
        } else if (element.namespace().contains("drawing")
                || element.namespace().contains("dr3d")) {
            paragraph(new XmlElement("p", "", Map.of(), List.of(element)));
        } else if (!WITHOUT_WORDS.contains(element.name())) {
            part.findings().omittedIn(part.last(), element.name(), texts(element));
        }
    }

    /** All words in an element, also those in no paragraph, a space between two. */
    private static String texts(XmlElement parent) {
        return parent.children().stream()
                .map(child -> !(child instanceof XmlElement element)
                        ? String.valueOf(child)
                        : PARAGRAPHS.contains(element.name()) ? element.text() : texts(element))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    private void section(XmlElement section) {
        if ("none".equals(section.attribute("display"))) {
            part.findings().omitted(part.last(), "section", texts(section));
        } else {
            section.elements().forEach(this::element);
        }
    }

    private void list(XmlElement list) {
        lists.begin(list);
        for (XmlElement item : list.elements()) {
            if (item.name().equals("list-item") || item.name().equals("list-header")) {
                lists.beginItem(item);
                item.elements().forEach(this::element);
            } else {
                other(item);
            }
        }
        lists.end();
    }

    /** A paragraph that is an item by itself, on any level (OpenDocument 1.3, part 3, 5.3.6). */
    private void numbered(XmlElement paragraph) {
        int level = OdfStyles.number(paragraph.attribute("level"), 1);
        int depth = Math.max(1, Math.min(level, OdfLists.LEVELS));
        for (int i = 0; i < depth; i++) {
            lists.begin(paragraph);
        }
        lists.beginItem(paragraph);
        paragraph.elements().forEach(this::element);
        for (int i = 0; i < depth; i++) {
            lists.end();
        }
    }

    private void paragraph(XmlElement element) {
        String style = element.attribute("style-name");
        OdfParagraph paragraph = OdfParagraph.read(part, element);
        ParagraphText read = paragraph.text();
        ListItem item = lists.next(part.styles().listOf(style));
        if (part.styles().is("paragraph", style, StyleNames::isContents)) {
            part.findings().omitted(read.place(), "contents-line", PlainText.of(read.text()));
            return;
        }
        if (read.isEmpty()) {
            gathering.empty(read, item, paragraph.boxes().isEmpty() && hasLine(style));
        } else {
            text(element, read, style, item);
        }
        boxes(read.place(), paragraph.boxes());
    }

    private void text(XmlElement element, ParagraphText read, @Nullable String style, @Nullable ListItem item) {
        boolean isHead = (isCalled(style, "title") && gathering.isTitle(read))
                || (isCalled(style, "subtitle") && gathering.isSubtitle(read))
                || (isCalled(style, "author") && gathering.isAuthor(read));
        if (isHead) {
            return;
        }
        int level = element.name().equals("h")
                ? Math.max(1, OdfStyles.number(element.attribute("outline-level"), 1))
                : part.styles().headingLevel(style);
        if (level > 0) {
            if (item != null && item.number() != null) {
                part.findings().count(read.place(), DocumentCode.FORMATTING_OMITTED, "numbered");
            }
            gathering.heading(read, level);
        } else if (part.styles().is("paragraph", style, StyleNames::isCode)) {
            gathering.code(read);
        } else if (!gathering.isItem(read, item, isListContinued(style))) {
            if (part.styles().is("paragraph", style, StyleNames::isQuote)) {
                gathering.quote(read);
            } else if (part.styles().isCaption(style)) {
                caption(read);
            } else {
                gathering.paragraph(read);
            }
        }
    }

    private boolean isCalled(@Nullable String style, String name) {
        return part.styles().is("paragraph", style, name::equals);
    }

    private boolean isListContinued(@Nullable String style) {
        return part.styles().is("paragraph", style, name -> name.matches("(?:list|numbering) [0-9] cont\\..*"));
    }

    /** A picture that stands before the words of its caption, in the same paragraph, is the caption's. */
    private void caption(ParagraphText read) {
        List<Inline> words = read.text().stream()
                .filter(inline -> !(inline instanceof Inline.Image))
                .toList();
        List<Inline> pictures =
                read.text().stream().filter(Inline.Image.class::isInstance).toList();
        gathering.empty(
                new ParagraphText(read.place(), pictures, pictures, false, read.pictures(), false), null, false);
        gathering.caption(new ParagraphText(read.place(), words, words, false, List.of(), false));
    }

    private boolean hasLine(@Nullable String style) {
        return Stream.of("border-bottom", "border")
                .flatMap(name -> part.styles().property("paragraph", style, "paragraph-properties", name).stream())
                .findFirst()
                .filter(border -> !border.equals("none"))
                .isPresent();
    }

    private void boxes(Place place, List<XmlElement> boxes) {
        for (XmlElement box : boxes) {
            BlockGathering inside = inside(part, box);
            boolean isCaptioned = inside.blocks().size() == 1 && inside.blocks().get(0) instanceof Block.Figure;
            if (!inside.blocks().isEmpty() && !isCaptioned) {
                part.findings().report(place, DocumentCode.TEXT_MOVED.with("box", Map.of()));
            }
            gathering.inside(inside);
        }
    }
}
