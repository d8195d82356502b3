package parkhang.pdf.tag;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parkhang.edition.ReadingOrder;
import parkhang.pdf.draw.MarkedContents;
import parkhang.pdf.draw.MarkedContents.Mark;

/**
 * Writes the tags of a document whose pages are drawn (ISO 32000-1, 14.7): the tree itself, the way from each marked content and each
 * annotation back to its tag, and the tags that have a name.
 */
public final class StructureTree {
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");
    private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("SE");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName MCR = COSName.getPDFName("MCR");

    /** By page, and on each page by mark. */
    private final Map<COSDictionary, COSArray> marks = new HashMap<>();

    private final Map<COSDictionary, COSDictionary> annotations = new HashMap<>();

    /** By their names, which are in the order of their bytes (ISO 32000-1, 7.9.6). */
    private final Map<COSString, COSDictionary> names = new TreeMap<>(Comparator.comparing(COSString::toHexString));

    private final Map<String, Tag> named;

    private StructureTree(Map<String, Tag> named) {
        this.named = named;
    }

    /**
     * Prepares an edition for being drawn and tagged.
     *
     * @param links those of the edition
     */
    public static void prepare(List<Link> links) {
        LinkAnnotations.number(links);
    }

    /**
     * Tags what was drawn.
     *
     * @param edition as it was laid out
     * @param links those that it was prepared with
     * @param order the children of some elements as they are read, where they are drawn in another order
     */
    public static void write(
            PDDocument document,
            Element edition,
            MarkedContents contents,
            List<Link> links,
            Map<Element, List<Element>> order)
            throws IOException {
        TagBuilder builder = new TagBuilder(contents, new LinkAnnotations(links, document), order);
        write(document, edition, builder.document(edition), builder);
    }

    /**
     * Tags what was drawn of two editions on facing pages.
     *
     * @param first the one whose language the document is in
     * @param renamed what a name of the first is called in the second
     * @param order in which they are heard
     * @param links of both, as they were prepared
     */
    public static void writeFacing(
            PDDocument document,
            Element first,
            Element second,
            UnaryOperator<String> renamed,
            ReadingOrder order,
            MarkedContents contents,
            List<Link> links)
            throws IOException {
        TagBuilder builder = new TagBuilder(contents, new LinkAnnotations(links, document), Map.of());
        write(document, first, builder.facing(first, second, renamed, order), builder);
    }

    private static void write(PDDocument document, Element edition, Tag whole, TagBuilder builder) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        StructureTree tree = new StructureTree(builder.named());
        root.setItem(COSName.K, tree.store(whole, root));
        tree.writeParents(document, root);
        tree.writeNames(root);
        tree.leadBookmarks(document, edition);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    private COSDictionary store(Tag tag, COSDictionary around) {
        COSDictionary stored = tag.dictionary;
        stored.setItem(COSName.P, around);
        COSDictionary page = page(tag);
        if (page != null) {
            stored.setItem(COSName.PG, page);
        }
        COSArray kids = new COSArray();
        for (TagKid kid : tag.kids) {
            if (kid instanceof Tag inner) {
                kids.add(store(inner, stored));
            } else if (kid instanceof Tag.Content content) {
                kids.add(store(content.mark(), stored, page));
            } else if (kid instanceof Tag.Annotation annotation) {
                kids.add(store(annotation, stored));
            }
        }
        stored.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        COSBase name = stored.getDictionaryObject(COSName.ID);
        if (name instanceof COSString id) {
            names.put(id, stored);
        }
        return stored;
    }

    /** The page of its first content. */
    private static @Nullable COSDictionary page(Tag tag) {
        for (TagKid kid : tag.kids) {
            if (kid instanceof Tag.Content content) {
                return content.mark().page().getCOSObject();
            }
        }
        return null;
    }

    private COSBase store(Mark mark, COSDictionary around, @Nullable COSDictionary usual) {
        COSDictionary page = mark.page().getCOSObject();
        COSArray ofPage = marks.computeIfAbsent(page, next -> new COSArray());
        ofPage.growToSize(mark.id() + 1);
        ofPage.set(mark.id(), around);
        if (page == usual) {
            return COSInteger.get(mark.id());
        }
        COSDictionary reference = reference(MCR, page);
        reference.setInt(COSName.MCID, mark.id());
        return reference;
    }

    private COSBase store(Tag.Annotation annotation, COSDictionary around) {
        annotations.put(annotation.annotation(), around);
        Tag goal = named.get(annotation.goal());
        if (goal != null) {
            lead(annotation.annotation().getCOSDictionary(COSName.A), goal);
        }
        COSDictionary reference = reference(OBJR, annotation.page());
        reference.setItem(COSName.OBJ, annotation.annotation());
        return reference;
    }

    /** Says which tag a page's place is of (ISO 32000-2, 12.3.2.3); who does not know that goes to the page. */
    private static void lead(COSDictionary action, Tag goal) {
        COSArray place = new COSArray(action.getCOSArray(COSName.D).toList());
        place.set(0, goal.dictionary);
        place.setDirect(true);
        action.setItem(STRUCTURE_DESTINATION, place);
    }

    /** Bookmarks were made of the edition's, and have their order. */
    private void leadBookmarks(PDDocument document, Element edition) {
        NodeList bookmarks = edition.getElementsByTagName("bookmark");
        Deque<COSDictionary> rest = new ArrayDeque<>();
        push(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES), COSName.FIRST, rest);
        for (int i = 0; i < bookmarks.getLength(); i++) {
            COSDictionary item = rest.pop();
            Tag heading = named.get(((Element) bookmarks.item(i)).getAttribute("href"));
            if (heading != null) {
                item.setItem(STRUCTURE_ELEMENT, heading.dictionary);
            }
            push(item, COSName.NEXT, rest);
            push(item, COSName.FIRST, rest);
        }
    }

    private static void push(@Nullable COSDictionary item, COSName next, Deque<COSDictionary> rest) {
        COSDictionary following = item == null ? null : item.getCOSDictionary(next);
        if (following != null) {
            rest.push(following);
        }
    }

    private static COSDictionary reference(COSName type, COSDictionary page) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, type);
        reference.setItem(COSName.PG, page);
        return reference;
    }

    private void writeParents(PDDocument document, COSDictionary root) {
        COSArray numbers = new COSArray();
        int next = 0;
        for (PDPage page : document.getPages()) {
            COSDictionary dictionary = page.getCOSObject();
            dictionary.setItem(TABS, COSName.S);
            if (marks.containsKey(dictionary)) {
                dictionary.setInt(COSName.STRUCT_PARENTS, next);
                numbers.add(COSInteger.get(next++));
                numbers.add(marks.get(dictionary));
            }
            COSArray ofPage = dictionary.getCOSArray(COSName.ANNOTS);
            for (int i = 0; ofPage != null && i < ofPage.size(); i++) {
                COSDictionary annotation = (COSDictionary) ofPage.getObject(i);
                if (annotations.containsKey(annotation)) {
                    annotation.setInt(COSName.STRUCT_PARENT, next);
                    numbers.add(COSInteger.get(next++));
                    numbers.add(annotations.get(annotation));
                }
            }
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    }

    private void writeNames(COSDictionary root) {
        if (names.isEmpty()) {
            return;
        }
        COSArray sorted = new COSArray();
        names.forEach((name, tag) -> {
            sorted.add(name);
            sorted.add(tag);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, sorted);
        root.setItem(ID_TREE, tree);
    }
}
