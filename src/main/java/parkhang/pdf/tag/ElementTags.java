package parkhang.pdf.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.pdf.draw.MarkedContents;
import parkhang.pdf.draw.MarkedContents.Kind;
import parkhang.pdf.draw.MarkedContents.Mark;
import parkhang.xml.Elements;

/**
 * Which tag an element of an edition becomes. Notes are told by their classes, at the end of the text (items of a list in {@code .notes})
 * as at the foot of their pages ({@code .footnote}, which begins with a {@code .footnote-number}); references by theirs
 * ({@code .note-reference}, {@code .address-reference}); a caption is the {@code caption} before its table, or in its figure.
 */
final class ElementTags {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", StandardStructureTypes.ART),
            Map.entry("section", StandardStructureTypes.SECT),
            Map.entry("p", StandardStructureTypes.P),
            Map.entry("dd", StandardStructureTypes.P),
            Map.entry("pre", StandardStructureTypes.P),
            Map.entry("h1", StandardStructureTypes.H1),
            Map.entry("h2", StandardStructureTypes.H2),
            Map.entry("h3", StandardStructureTypes.H3),
            Map.entry("h4", StandardStructureTypes.H4),
            Map.entry("h5", StandardStructureTypes.H5),
            Map.entry("h6", StandardStructureTypes.H6),
            Map.entry("blockquote", StandardStructureTypes.BLOCK_QUOTE),
            Map.entry("code", StandardStructureTypes.CODE),
            Map.entry("caption", StandardStructureTypes.CAPTION),
            Map.entry("thead", StandardStructureTypes.T_HEAD),
            Map.entry("tbody", StandardStructureTypes.T_BODY),
            Map.entry("tr", StandardStructureTypes.TR));

    /** A term, until it is known what stands beside it. */
    private static final String TERM = "dt";

    private static final String DESCRIPTION = "aria-label";

    private final MarkedContents contents;
    private final LinkAnnotations links;

    ElementTags(MarkedContents contents, LinkAnnotations links) {
        this.contents = contents;
        this.links = links;
    }

    static boolean has(Element element, PageClass wanted) {
        return wanted.isIn(element.getAttribute("class"));
    }

    /**
     * The tag of one element; null where it has none.
     *
     * @param kids what is in it, at least one thing unless it {@link #standsEmpty}; changed where the element has no tag
     */
    @Nullable
    Tag tag(Element element, List<TagKid> kids) throws IOException {
        return switch (element.getTagName()) {
            case "a" -> link(element, kids);
            case "img" -> picture(element, kids);
            case "figure" -> figure(element, kids);
            case "ul", "ol" -> list(element, kids);
            case "li" -> item(element, kids);
            case TERM -> new Tag(TERM, kids);
            case "dl" -> terms(kids);
            case "th", "td" -> cell(element, kids);
            case "table" -> new Tag(StandardStructureTypes.TABLE, kids);
            case "sup" -> isReference(element) ? new Tag(StandardStructureTypes.REFERENCE, kids) : null;
            case "span" -> has(element, PageClass.LINE) ? new Tag(StandardStructureTypes.P, kids) : null;
            case "div" -> division(element, kids);
            default -> {
                String type = has(element, PageClass.FOOTNOTE_NUMBER)
                        ? StandardStructureTypes.LBL
                        : TYPES.get(element.getTagName());
                yield type == null ? null : new Tag(type, kids);
            }
        };
    }

    /** Whether it has a tag without content: a cell has its place in the row, and a link without words leads on. */
    boolean standsEmpty(Element element) {
        String name = element.getTagName();
        return name.equals("td") || name.equals("th") || !links.of(element).isEmpty();
    }

    private static boolean isReference(Element element) {
        return has(element, PageClass.NOTE_REFERENCE) || has(element, PageClass.ADDRESS_REFERENCE);
    }

    /** What leads nowhere, as on a print shop's sheets, is text. An entry of the contents refers to its chapter. */
    private @Nullable Tag link(Element element, List<TagKid> kids) {
        List<Tag.Annotation> annotations = links.of(element);
        if (annotations.isEmpty()) {
            return null;
        }
        Tag link = new Tag(StandardStructureTypes.LINK, kids);
        link.kids.addAll(annotations);
        return isIn(element, PageClass.CONTENTS) ? new Tag(StandardStructureTypes.REFERENCE, List.of(link)) : link;
    }

    private static boolean isIn(Element element, PageClass wanted) {
        for (Node node = element; node instanceof Element around; node = around.getParentNode()) {
            if (has(around, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Tag picture(Element element, List<TagKid> kids) {
        Tag figure = new Tag(StandardStructureTypes.Figure, kids);
        if (kids.get(0) instanceof Tag.Content content && content.mark().place() != null) {
            COSDictionary layout = Tag.attributes("Layout");
            layout.setItem(COSName.BBOX, content.mark().place());
            figure.with(layout);
        }
        return figure.with(COSName.ALT, element.getAttribute("alt"));
    }

    /** A picture with its caption in it, also where the picture is a link. */
    private static @Nullable Tag figure(Element element, List<TagKid> kids) {
        if (element.hasAttribute(DESCRIPTION)) { // of a picture that is shown beside it
            return new Tag(StandardStructureTypes.Figure, kids).with(COSName.ALT, element.getAttribute(DESCRIPTION));
        }
        if (!(kids.get(0) instanceof Tag first)) {
            return null;
        }
        List<TagKid> rest = kids.subList(1, kids.size());
        if (first.is(StandardStructureTypes.Figure)) {
            return captioned(first, rest, element);
        }
        if (first.is(StandardStructureTypes.LINK)
                && first.kids.get(0) instanceof Tag figure
                && figure.is(StandardStructureTypes.Figure)) {
            first.kids.remove(0);
            first.kids.addAll(0, figure.kids);
            figure.kids.clear();
            figure.kids.add(first);
            return captioned(figure, rest, element);
        }
        return null;
    }

    /** A picture says the language of its description, which need not be its caption's. */
    private static Tag captioned(Tag figure, List<TagKid> rest, Element element) {
        figure.kids.addAll(rest);
        for (TagKid kid : rest) {
            if (figure.dictionary.containsKey(COSName.LANG)
                    && kid instanceof Tag caption
                    && !caption.dictionary.containsKey(COSName.LANG)) {
                caption.with(COSName.LANG, language(element));
            }
        }
        return figure;
    }

    private static String language(Element element) {
        Node around = element;
        while (around instanceof Element inner && inner.getAttribute("lang").isEmpty()) {
            around = inner.getParentNode();
        }
        return around instanceof Element said ? said.getAttribute("lang") : "";
    }

    private @Nullable Tag list(Element element, List<TagKid> kids) {
        if (element.getParentNode() instanceof Element around && has(around, PageClass.NOTES)) {
            return null;
        }
        if (isIn(element, PageClass.CONTENTS)) {
            return new Tag(StandardStructureTypes.TOC, kids);
        }
        boolean labelled = Elements.in(element).stream().anyMatch(item -> label(item) != null);
        String numbering = element.getTagName().equals("ol") ? "Decimal" : "Disc";
        return list(labelled ? numbering : "None", kids);
    }

    private static Tag list(String numbering, List<? extends TagKid> kids) {
        COSDictionary attributes = Tag.attributes("List");
        attributes.setName("ListNumbering", numbering);
        return new Tag(StandardStructureTypes.L, kids).with(attributes);
    }

    private @Nullable Mark label(Element item) {
        return contents.of(item).stream()
                .filter(kid -> kid instanceof Mark mark && mark.kind() == Kind.LABEL)
                .map(Mark.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Tag item(Element element, List<TagKid> kids) throws IOException {
        Element list = (Element) element.getParentNode();
        if (list.getParentNode() instanceof Element around && has(around, PageClass.NOTES)) {
            return note(element, kids);
        }
        if (isIn(element, PageClass.CONTENTS)) {
            return new Tag(StandardStructureTypes.TOCI, kids);
        }
        Tag item = new Tag(StandardStructureTypes.LI, List.of(new Tag(StandardStructureTypes.L_BODY, kids)));
        Mark label = label(element);
        if (label != null) {
            item.kids.add(0, new Tag(StandardStructureTypes.LBL, List.of(new Tag.Content(label))));
        }
        return item;
    }

    /** A note at the end of the text; its number leads back. */
    private Tag note(Element element, List<TagKid> kids) throws IOException {
        Tag note = new Tag(StandardStructureTypes.NOTE, TagBuilder.inBlocks(kids));
        note.with(COSName.ID, element.getAttribute("id"));
        Mark mark = label(element);
        if (mark != null) {
            Tag label = new Tag(StandardStructureTypes.LBL, List.of(new Tag.Content(mark)));
            List<Tag.Annotation> back = links.back(mark, element, element.getAttribute(PageNames.BACK));
            if (!back.isEmpty()) {
                Tag link = new Tag(StandardStructureTypes.LINK, label.kids);
                link.kids.addAll(back);
                label = new Tag(StandardStructureTypes.LBL, List.of(link));
            }
            note.kids.add(0, label);
        }
        return note;
    }

    /** What stands beside each term belongs to it. */
    private static Tag terms(List<TagKid> kids) {
        List<Tag> items = new ArrayList<>();
        for (TagKid kid : kids) {
            if (kid instanceof Tag term && term.is(TERM)) {
                term.setType(StandardStructureTypes.P);
                items.add(new Tag(StandardStructureTypes.L_BODY, List.of(term)));
            } else {
                items.get(items.size() - 1).kids.add(kid);
            }
        }
        return list(
                "None",
                items.stream()
                        .map(body -> new Tag(StandardStructureTypes.LI, List.of(body)))
                        .toList());
    }

    private static Tag cell(Element element, List<TagKid> kids) {
        boolean head = element.getTagName().equals("th");
        Tag cell = new Tag(head ? StandardStructureTypes.TH : StandardStructureTypes.TD, kids);
        COSDictionary attributes = Tag.attributes("Table");
        if (head) {
            attributes.setName("Scope", element.getAttribute("scope").equals("row") ? "Row" : "Column");
        }
        return attributes.size() > 1 ? cell.with(attributes) : cell;
    }

    private static @Nullable Tag division(Element element, List<TagKid> kids) {
        if (has(element, PageClass.FOOTNOTE)) {
            return footnote(element, kids);
        }
        if (has(element, PageClass.FIRST) || has(element, PageClass.SECOND)) {
            return new Tag(StandardStructureTypes.PART, kids).with(COSName.LANG, element.getAttribute("lang"));
        }
        if (has(element, PageClass.ASIDE)) {
            return new Tag(StandardStructureTypes.DIV, kids);
        }
        if (kids.size() > 1
                && kids.get(0) instanceof Tag caption
                && caption.is(StandardStructureTypes.CAPTION)
                && kids.get(1) instanceof Tag table
                && table.is(StandardStructureTypes.TABLE)) {
            table.kids.add(0, caption);
            kids.remove(0);
        }
        return null;
    }

    /** What a note is of is said as the later standard says it (ISO 32000-2, 14.8.5.10). */
    private static Tag footnote(Element element, List<TagKid> kids) {
        COSDictionary attributes = Tag.attributes("FENote");
        attributes.setName("NoteType", "Footnote");
        return new Tag(StandardStructureTypes.NOTE, TagBuilder.inBlocks(kids))
                .with(COSName.ID, element.getAttribute("id"))
                .with(attributes);
    }
}
