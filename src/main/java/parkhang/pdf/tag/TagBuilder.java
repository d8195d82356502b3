package parkhang.pdf.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.edition.ReadingOrder;
import parkhang.html.PageClass;
import parkhang.pdf.draw.MarkedContents;
import parkhang.pdf.draw.MarkedContents.Inner;
import parkhang.pdf.draw.MarkedContents.Kid;
import parkhang.pdf.draw.MarkedContents.Kind;
import parkhang.pdf.draw.MarkedContents.Mark;
import parkhang.xml.Elements;

/**
 * Makes the tags of an edition's elements, in the order of reading (ISO 32000-1, 14.8.4). Elements that only arrange or look like
 * something have none: what is in them goes into the tag around. Of what nothing was drawn for there is no tag.
 */
final class TagBuilder {
    /** What blocks stand in, one after the other. */
    private static final Set<String> FLOWS =
            Set.of("html", "body", "main", "article", "header", "section", "div", "footer", "nav", "address", "dl");

    private final MarkedContents contents;
    private final ElementTags elements;

    /** The children of some elements in another order than they were drawn in. */
    private final Map<Element, List<Element>> order;

    /** By the names of their elements, behind a number sign. */
    private final Map<String, Tag> named = new HashMap<>();

    /** Footnotes of the block that is being looked at, whose numbers may stand in elements within it. */
    private final List<Footnote> notes = new ArrayList<>();

    private boolean inNote;

    private record Footnote(Element element, Tag tag) {
        boolean isBehind(Footnote other) {
            return (other.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
        }
    }

    TagBuilder(MarkedContents contents, LinkAnnotations links, Map<Element, List<Element>> order) {
        this.contents = contents;
        this.elements = new ElementTags(contents, links);
        this.order = order;
    }

    Tag document(Element root) throws IOException {
        Tag document = new Tag(StandardStructureTypes.DOCUMENT, LanguageParts.inOrder(root, kids(root)));
        return document.with(COSName.LANG, root.getAttribute("lang"));
    }

    /**
     * The tag of two editions on facing pages; each of its parts is in one of the two languages.
     *
     * @param renamed what a name of the first is called in the second
     */
    Tag facing(Element first, Element second, UnaryOperator<String> renamed, ReadingOrder order) throws IOException {
        FacingParts parts = new FacingParts(first, kids(first), second, kids(second), renamed, named);
        Tag document = new Tag(StandardStructureTypes.DOCUMENT, parts.inOrder(order));
        return document.with(COSName.LANG, first.getAttribute("lang"));
    }

    /** Of each element with a name that has a tag, that, by the name behind a number sign. */
    Map<String, Tag> named() {
        return named;
    }

    /** What an element becomes: one tag, or what it has in it. */
    private List<TagKid> tags(Element element) throws IOException {
        boolean isNote = ElementTags.has(element, PageClass.FOOTNOTE);
        inNote |= isNote;
        List<TagKid> kids = kids(element);
        inNote &= !isNote;
        if (kids.isEmpty() && !elements.standsEmpty(element)) {
            return kids;
        }
        Tag tag = elements.tag(element, kids);
        boolean foreign = isForeign(element);
        if (tag == null && foreign) {
            boolean inline = kids.stream().allMatch(Tag::isInline);
            tag = new Tag(inline ? StandardStructureTypes.SPAN : StandardStructureTypes.DIV, kids);
        }
        if (tag == null) {
            return kids;
        }
        if (foreign) {
            tag.with(COSName.LANG, element.getAttribute("lang"));
        }
        if (element.hasAttribute("id")) {
            named.putIfAbsent('#' + element.getAttribute("id"), tag);
        }
        if (isNote) {
            notes.add(new Footnote(element, tag));
            return List.of();
        }
        return List.of(tag);
    }

    private List<TagKid> kids(Element element) throws IOException {
        boolean flow = isFlow(element);
        List<TagKid> kids = new ArrayList<>();
        for (Kid kid : inOrder(element)) {
            if (kid instanceof Mark mark && mark.kind() != Kind.LABEL) {
                kids.add(new Tag.Content(mark));
            } else if (kid instanceof Inner inner) {
                kids.addAll(tags(inner.element()));
                if (flow && !inNote) {
                    notes.sort((one, other) -> one.isBehind(other) ? 1 : -1);
                    notes.forEach(note -> kids.add(note.tag()));
                    notes.clear();
                }
            }
        }
        return flow ? inBlocks(kids) : kids;
    }

    /** A table and its caption are one block. */
    private static boolean isFlow(Element element) {
        return FLOWS.contains(element.getTagName())
                && !ElementTags.has(element, PageClass.FOOTNOTE)
                && Elements.in(element).stream()
                        .noneMatch(child -> child.getTagName().equals("table"));
    }

    /** Whether it is in another language than what is around it. */
    private static boolean isForeign(Element element) {
        String language = element.getAttribute("lang");
        Node around = element.getParentNode();
        while (around instanceof Element outer && outer.getAttribute("lang").isEmpty()) {
            around = outer.getParentNode();
        }
        return !language.isEmpty() && around instanceof Element outer && !language.equals(outer.getAttribute("lang"));
    }

    /**
     * Elements are drawn in another order than they stand in, pictures and bullets apart; the text around them keeps its place. Notes at
     * the foot of a page, which are drawn behind its text, are come to last.
     */
    private List<Kid> inOrder(Element element) {
        Map<Boolean, List<Kid>> apart =
                contents.of(element).stream().collect(Collectors.partitioningBy(TagBuilder::isFootnote));
        List<Kid> all = new ArrayList<>(ordered(element, apart.getOrDefault(false, List.of())));
        all.addAll(apart.getOrDefault(true, List.of()));
        return all;
    }

    private static boolean isFootnote(Kid kid) {
        return kid instanceof Inner inner && ElementTags.has(inner.element(), PageClass.FOOTNOTE);
    }

    private List<Kid> ordered(Element element, List<Kid> drawn) {
        if (drawn.stream().filter(Inner.class::isInstance).count() < 2) {
            return drawn;
        }
        Map<Element, Kid> inner = new HashMap<>();
        drawn.forEach(kid -> {
            if (kid instanceof Inner one) {
                inner.put(one.element(), kid);
            }
        });
        List<Kid> sorted = new ArrayList<>();
        for (Element child : order.getOrDefault(element, Elements.in(element))) {
            if (inner.containsKey(child)) {
                sorted.add(inner.get(child));
            }
        }
        List<Kid> all = new ArrayList<>(drawn);
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Inner) {
                all.set(i, sorted.get(next++));
            }
        }
        return all;
    }

    /** Text that stands between blocks becomes one. */
    static List<TagKid> inBlocks(List<TagKid> kids) {
        List<TagKid> blocks = new ArrayList<>();
        List<TagKid> loose = new ArrayList<>();
        for (TagKid kid : kids) {
            if (Tag.isInline(kid)) {
                loose.add(kid);
                continue;
            }
            if (!loose.isEmpty()) {
                blocks.add(new Tag(StandardStructureTypes.P, loose));
                loose.clear();
            }
            blocks.add(kid);
        }
        if (!loose.isEmpty()) {
            blocks.add(new Tag(StandardStructureTypes.P, loose));
        }
        return blocks;
    }
}
