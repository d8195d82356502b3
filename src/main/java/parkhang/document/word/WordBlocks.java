package parkhang.document.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.xml.XmlElement;

/** Reads a body, a note, a cell or a text box: its paragraphs and tables as blocks. Headings have their own level, from 1 on. */
final class WordBlocks {
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "sectPr",
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "permStart",
            "permEnd",
            "proofErr",
            "tcPr",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlDelRangeStart");

    private final WordPart part;
    private final List<Block> blocks = new ArrayList<>();
    private final WordLists lists = new WordLists();
    private final List<Block> quoted = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private final IdentityHashMap<Block, List<Inline>> strong = new IdentityHashMap<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable Place codePlace;
    private @Nullable Line caption;
    private @Nullable XmlElement unended;
    private Content.@Nullable Aside title;
    private Content.@Nullable Aside subtitle;

    private final boolean isBody;

    /** Of a part within the text, whose titles are paragraphs. */
    WordBlocks(WordPart part) {
        this(part, false);
    }

    /** @param isBody whether it is the text itself, or a box in it, either of which may hold the title */
    WordBlocks(WordPart part, boolean isBody) {
        this.part = part;
        this.isBody = isBody;
    }

    /** The blocks of an element; those that are paragraphs set strong from end to end are in {@link #strong}. */
    List<Block> read(XmlElement parent) {
        parent.elements().forEach(this::element);
        if (unended != null) {
            paragraph(List.of(unended));
        }
        end();
        endCaption();
        return blocks;
    }

    /** What stands in the style of a title; null where nothing does. */
    Content.@Nullable Aside title() {
        return title;
    }

    Content.@Nullable Aside subtitle() {
        return subtitle;
    }

    /** Names in a style of their own. */
    List<String> authors() {
        return authors;
    }

    /** Paragraphs that are strong from end to end, with their text set plainly; by identity. */
    IdentityHashMap<Block, List<Inline>> strong() {
        return strong;
    }

    private void element(XmlElement element) {
        switch (element.name()) {
            case "p" -> ended(element);
            case "tbl" -> table(element);
            case "sdt" -> control(element);
            case "ins", "moveTo", "customXml", "smartTag", "sdtContent" ->
                element.elements().forEach(this::element);
            case "AlternateContent" -> WordParagraph.chosen(element).elements().forEach(this::element);
            case "oMath", "oMathPara", "r", "hyperlink" ->
                paragraph(List.of(new XmlElement("p", "", Map.of(), List.of(element))));
            case "del", "moveFrom" ->
                part.findings().omitted(part.last(), WordParagraph.DELETED, deletedWords(element));
            case "altChunk" ->
                part.findings()
                        .report(part.last(), DocumentCode.TEXT_OMITTED, "a document within the document is left out");
            default -> {
                if (!WITHOUT_WORDS.contains(element.name())) {
                    part.findings().omitted(part.last(), "what stands in `" + element.name() + "`", words(element));
                }
            }
        }
    }

    static String words(XmlElement parent) {
        return parent.all("p")
                .map(paragraph -> paragraph.all("t").map(XmlElement::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** What stood in deleted blocks, a space between two. */
    static String deletedWords(XmlElement parent) {
        List<XmlElement> paragraphs = parent.all("p").toList();
        return paragraphs.isEmpty()
                ? WordParagraph.deletedWords(parent)
                : paragraphs.stream().map(WordParagraph::deletedWords).collect(Collectors.joining(" "));
    }

    private void control(XmlElement control) {
        boolean isContents = control.child("sdtPr").stream()
                .flatMap(properties -> properties.all("docPartGallery"))
                .anyMatch(gallery -> "Table of Contents".equals(gallery.attribute("val")));
        Optional<XmlElement> content = control.child("sdtContent");
        if (isContents) {
            content.ifPresent(found -> part.findings().omitted(part.last(), "the table of contents", words(found)));
        } else {
            content.ifPresent(found -> found.elements().forEach(this::element));
        }
    }

    /** A paragraph whose end was deleted goes on in the next one. */
    private void ended(XmlElement paragraph) {
        boolean isOpen = paragraph.child("pPr").flatMap(properties -> properties.child("rPr")).stream()
                .anyMatch(properties -> properties.child("del").isPresent());
        List<XmlElement> both = unended == null ? List.of(paragraph) : List.of(unended, paragraph);
        unended = null;
        if (isOpen && both.size() == 1) {
            unended = paragraph;
        } else {
            paragraph(both);
        }
    }

    private void paragraph(List<XmlElement> parents) {
        XmlElement properties = parents.get(parents.size() - 1).child("pPr").orElse(null);
        String style = properties == null
                ? null
                : WordStyles.value(properties, "pStyle").orElse(null);
        WordParagraph.Read read = WordParagraph.read(part, parents);
        if (part.styles().isContents(style)) {
            part.findings().omitted(read.place(), "a line of a table of contents", PlainText.of(read.text()));
            return;
        }
        Optional<WordNumbering.Item> item = part.numbering().item(properties, style);
        if (read.isEmpty()) {
            empty(read, properties, style, item);
        } else if (isBody && part.styles().isTitle(style) && title == null && !read.hasNote()) {
            title = new Content.Aside(read.place(), words(read));
            allFigures(read).forEach(this::block);
        } else if (part.styles().isSubtitle(style) && subtitle == null && title != null && !read.hasNote()) {
            subtitle = new Content.Aside(read.place(), words(read));
            allFigures(read).forEach(this::block);
        } else if (part.styles().isAuthor(style) && title != null) {
            authors.add(words(read));
        } else if (part.styles().headingLevel(style) > 0) {
            heading(read, part.styles().headingLevel(style), item);
        } else if (part.styles().isCode(style)) {
            code(read);
        } else {
            text(read, style, item);
        }
        boxes(read);
    }

    private static String words(WordParagraph.Read read) {
        return PlainText.of(read.text()).replaceAll("\\s+", " ").strip();
    }

    private void heading(WordParagraph.Read read, int level, Optional<WordNumbering.Item> item) {
        if (item.isPresent() && item.get().number() != null) {
            part.findings()
                    .count(
                            read.place(),
                            DocumentCode.FORMATTING_OMITTED,
                            "the number that a heading gets from its list is left out");
        }
        block(new Block.Heading(read.place(), level, "", read.plain()));
        figures(read).forEach(this::block);
    }

    /** Nothing, or only pictures or a line across the page. */
    private void empty(
            WordParagraph.Read read,
            @Nullable XmlElement properties,
            @Nullable String style,
            Optional<WordNumbering.Item> item) {
        List<Block> figures = allFigures(read);
        Optional<XmlElement> own = properties == null ? Optional.empty() : properties.child("pBdr");
        boolean hasLine = read.isRule()
                || own.or(() -> part.styles().paragraph(style, "pBdr"))
                        .flatMap(border -> border.child("bottom"))
                        .isPresent();
        if (item.isPresent() && !item.get().isBlank() && !figures.isEmpty()) {
            end(true);
            lists.add(read.place(), item.get(), figures);
        } else if (!figures.isEmpty()) {
            figures.forEach(this::block);
        } else if (hasLine && read.boxes().isEmpty()) {
            block(new Block.ThematicBreak(read.place()));
        }
    }

    /** Also the pictures that stand in the line, each as one of its own. */
    private static List<Block> allFigures(WordParagraph.Read read) {
        List<Block> figures = new ArrayList<>();
        Runs.only(Inline.Image.class, Runs.flat(read.text()))
                .forEach(image -> figures.add(new Block.Figure(read.place(), image, null, null)));
        figures.addAll(figures(read));
        return figures;
    }

    private static List<Block> figures(WordParagraph.Read read) {
        return read.pictures().stream()
                .map(image -> (Block) new Block.Figure(read.place(), image, null, null))
                .toList();
    }

    private void code(WordParagraph.Read read) {
        if (code.isEmpty()) {
            end(false);
            codePlace = read.place();
        }
        code.append(PlainText.of(read.text())).append('\n');
    }

    private void text(WordParagraph.Read read, @Nullable String style, Optional<WordNumbering.Item> item) {
        Block paragraph = new Block.Paragraph(read.place(), read.text());
        boolean isPart = (item.isPresent() && !item.get().isBlank())
                || lists.isOpen()
                || part.styles().isQuote(style);
        List<Block> all = new ArrayList<>(isPart ? remarks() : List.of());
        all.add(paragraph);
        all.addAll(figures(read));
        boolean isContinued = part.styles().name(style).startsWith("list continue");
        if (item.isPresent() && !item.get().isBlank()) {
            end(true);
            lists.add(read.place(), item.get(), all);
        } else if (lists.isOpen() && (item.isPresent() || isContinued)) {
            lists.continued(item.map(WordNumbering.Item::level).orElse(0), all);
        } else if (part.styles().isQuote(style)) {
            if (quoted.isEmpty()) {
                end(false);
            }
            quoted.addAll(all);
        } else if (part.styles().isCaption(style)) {
            caption(read);
            figures(read).forEach(this::block);
        } else {
            if (read.isStrong()) {
                strong.put(paragraph, read.plain());
            }
            all.forEach(this::block);
        }
    }

    /** A caption is the one of the picture before it, or of the table or picture behind it. */
    private void caption(WordParagraph.Read read) {
        end();
        endCaption();
        Line line = new Line(read.place(), read.text());
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Figure figure && figure.caption() == null) {
            blocks.set(last, new Block.Figure(figure.place(), figure.image(), line, null));
        } else {
            caption = line;
        }
    }

    /** A caption that nothing came behind belongs to the table before it; or else it is a paragraph. */
    private void endCaption() {
        Line line = caption;
        caption = null;
        if (line == null) {
            return;
        }
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Table table && table.caption() == null) {
            blocks.set(last, new Block.Table(table.place(), line, table.head(), table.body()));
        } else {
            blocks.add(new Block.Paragraph(line.place(), line.text()));
        }
    }

    private void boxes(WordParagraph.Read read) {
        for (XmlElement box : read.boxes()) {
            WordBlocks inside = new WordBlocks(part, isBody && title == null);
            List<Block> boxed = inside.read(box);
            title = title == null ? inside.title : title;
            subtitle = subtitle == null ? inside.subtitle : subtitle;
            strong.putAll(inside.strong());
            if (!boxed.isEmpty()) {
                part.findings()
                        .report(read.place(), DocumentCode.TEXT_MOVED, "the text of a box stands behind its paragraph");
            }
            boxed.forEach(this::block);
        }
    }

    private void table(XmlElement table) {
        WordTable read = new WordTable(part);
        List<Block> found = read.read(table);
        end();
        if (caption != null && found.size() == 1 && found.get(0) instanceof Block.Table one) {
            blocks.add(new Block.Table(one.place(), caption, one.head(), one.body()));
            caption = null;
        } else {
            found.forEach(this::block);
        }
    }

    private void block(Block block) {
        end();
        blocks.addAll(remarks());
        if (caption != null && block instanceof Block.Figure figure) {
            blocks.add(new Block.Figure(figure.place(), figure.image(), caption, null));
            caption = null;
            return;
        }
        endCaption();
        blocks.add(block);
    }

    /** The comments on what comes next, where this is the text itself; those of a cell stand before the table. */
    private List<Block> remarks() {
        if (!isBody) {
            return List.of();
        }
        List<Block> remarks = new ArrayList<>(part.remarks());
        part.remarks().clear();
        return remarks;
    }

    private void end() {
        end(false);
    }

    /** Ends what is open, but for the lists where a further item comes. */
    private void end(boolean isItem) {
        if (lists.isOpen() && !isItem) {
            add(lists.end());
        }
        if (!quoted.isEmpty()) {
            Block quote = new Block.Quote(quoted.get(0).place(), null, List.copyOf(quoted));
            quoted.clear();
            add(List.of(quote));
        }
        if (!code.isEmpty() && codePlace != null) {
            Block lines = new Block.Code(codePlace, code.toString());
            code.setLength(0);
            add(List.of(lines));
        }
    }

    private void add(List<Block> ended) {
        endCaption();
        blocks.addAll(ended);
    }
}
