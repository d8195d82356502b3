package parkhang.document.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;
import parkhang.document.BlockGathering;
import parkhang.document.DocumentCode;
import parkhang.document.ListItem;
import parkhang.document.ParagraphText;
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
    private final boolean isBody;
    private final BlockGathering gathering;
    private @Nullable XmlElement unended;

    /** Of a part within the text, whose titles are paragraphs. */
    WordBlocks(WordPart part) {
        this(part, false);
    }

    /** @param isBody whether it is the text itself, or a box in it, either of which may hold the title */
    WordBlocks(WordPart part, boolean isBody) {
        this.part = part;
        this.isBody = isBody;
        this.gathering = new BlockGathering(part.findings(), isBody);
    }

    /** The blocks of an element. */
    List<Block> read(XmlElement parent) {
        return gathered(parent).blocks();
    }

    /** What an element holds, with the title and the headings that it may have. */
    BlockGathering gathered(XmlElement parent) {
        parent.elements().forEach(this::element);
        if (unended != null) {
            paragraph(List.of(unended));
        }
        return gathering;
    }

    private void element(XmlElement element) {
        switch (element.name()) {
            case "p" -> ended(element);
            case "tbl" -> gathering.table(new WordTable(part).read(element));
            case "sdt" -> control(element);
            case "ins", "moveTo", "customXml", "smartTag", "sdtContent" ->
                element.elements().forEach(this::element);
            case "AlternateContent" -> WordParagraph.chosen(element).elements().forEach(this::element);
            case "oMath", "oMathPara", "r", "hyperlink" ->
                paragraph(List.of(new XmlElement("p", "", Map.of(), List.of(element))));
            case "del", "moveFrom" -> part.findings().omitted(part.last(), "deleted", deletedWords(element));
            case "altChunk" ->
                part.findings().report(part.last(), DocumentCode.TEXT_OMITTED.with("document", Map.of()));
            default -> {
                if (!WITHOUT_WORDS.contains(element.name())) {
                    part.findings().omittedIn(part.last(), element.name(), words(element));
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
            content.ifPresent(found -> part.findings().omitted(part.last(), "contents", words(found)));
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
        WordParagraph paragraph = WordParagraph.read(part, parents);
        ParagraphText read = paragraph.text();
        if (part.styles().isContents(style)) {
            part.findings().omitted(read.place(), "contents-line", PlainText.of(read.text()));
            return;
        }
        ListItem item = part.numbering().item(properties, style).orElse(null);
        if (read.isEmpty()) {
            boolean hasLine = read.isRule() || hasLine(properties, style);
            gathering.empty(read, item, hasLine && paragraph.boxes().isEmpty());
        } else {
            text(read, style, item);
        }
        boxes(read.place(), paragraph.boxes());
    }

    /** Whether a paragraph has a border below it. */
    private boolean hasLine(@Nullable XmlElement properties, @Nullable String style) {
        Optional<XmlElement> own = properties == null ? Optional.empty() : properties.child("pBdr");
        return own.or(() -> part.styles().paragraph(style, "pBdr"))
                .flatMap(border -> border.child("bottom"))
                .isPresent();
    }

    private void text(ParagraphText read, @Nullable String style, @Nullable ListItem item) {
        WordStyles styles = part.styles();
        boolean isHead = (styles.isTitle(style) && gathering.isTitle(read))
                || (styles.isSubtitle(style) && gathering.isSubtitle(read))
                || (styles.isAuthor(style) && gathering.isAuthor(read));
        if (isHead) {
            return;
        }
        if (styles.headingLevel(style) > 0) {
            heading(read, styles.headingLevel(style), item);
        } else if (styles.isCode(style)) {
            gathering.code(read);
        } else if (!gathering.isItem(read, item, styles.name(style).startsWith("list continue"))) {
            if (styles.isQuote(style)) {
                gathering.quote(read);
            } else if (styles.isCaption(style)) {
                gathering.caption(read);
            } else {
                gathering.paragraph(read);
            }
        }
    }

    private void heading(ParagraphText read, int level, @Nullable ListItem item) {
        if (item != null && item.number() != null) {
            part.findings().count(read.place(), DocumentCode.FORMATTING_OMITTED, "numbered");
        }
        gathering.heading(read, level);
    }

    private void boxes(Place place, List<XmlElement> boxes) {
        for (XmlElement box : boxes) {
            BlockGathering inside = new WordBlocks(part, isBody && gathering.title() == null).gathered(box);
            if (!inside.blocks().isEmpty()) {
                part.findings().report(place, DocumentCode.TEXT_MOVED.with("box", Map.of()));
            }
            gathering.inside(inside);
        }
    }
}
