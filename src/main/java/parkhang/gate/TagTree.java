package parkhang.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import parkhang.pdf.tag.InlineTypes;

/**
 * The marked contents that a PDF's tags name, in the order of the tags (ISO 32000-1, 14.7). Looked at without recursion and
 * only to a depth, so that no file can wind the program up; who finds a fault here must not let anybody walk through the tags.
 *
 * @param marks in the order of the tree
 * @param contents whether it has a table of contents, as volumes do and editions don't
 * @param footnotes whether any note stands at the foot of a page
 * @param languages of the document's parts that say theirs, as only those of a document in two languages do
 * @param fault what is wrong with the tree; null where nothing is
 */
public record TagTree(
        List<Mark> marks, boolean contents, boolean footnotes, Map<Part, String> languages, @Nullable String fault) {
    private static final int DEEPEST = 100;
    private static final int MOST = 2_000_000;

    /** The type of a note at the foot of a page, as against one at the end. */
    static final String FOOTNOTE = "Footnote";

    /** The type of a part that says its language. */
    static final String LANGUAGE = StandardStructureTypes.PART;

    private static final COSName NOTE_TYPE = COSName.getPDFName("NoteType");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    /**
     * A piece of a page's content.
     *
     * @param page where none is named, null
     * @param part of the document that it belongs to
     * @param reference whether it refers to something elsewhere, as the number of a note does
     * @param code whether it is code
     */
    public record Mark(@Nullable COSDictionary page, int id, Part part, boolean reference, boolean code) {}

    /**
     * A part of a document: a paragraph, a heading, a list item's label.
     *
     * @param number by which parts differ, in the order of the tree
     * @param type of its structure element (ISO 32000-1, 14.8.4), or {@link #FOOTNOTE}; empty of the whole
     * @param parent that it is a part of; null of the whole
     */
    public record Part(int number, String type, @Nullable Part parent) {
        /** Of a heading, from 1 to 6; 0 of all else. */
        public int level() {
            return type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) <= '6'
                    ? Math.max(0, type.charAt(1) - '0')
                    : 0;
        }

        /** Whether it is a list item's bullet or number, which is drawn apart. */
        public boolean label() {
            return is(StandardStructureTypes.LBL);
        }

        /** The nearest part of a type that it is, or is in; null where there is none. */
        public @Nullable Part around(String wanted) {
            Part part = this;
            while (part != null && !part.is(wanted)) {
                part = part.parent;
            }
            return part;
        }

        /** Whether it is, or is in, a note at the foot of a page. */
        public boolean isFootnote() {
            return around(FOOTNOTE) != null;
        }

        public boolean is(String wanted) {
            return type.equals(wanted);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part && part.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /** The tag of the language of the part that a mark is in, where that says its own; else null. */
    public @Nullable String language(Mark mark) {
        return languages.get(mark.part().around(LANGUAGE));
    }

    /** An element's type; a note says where it stands by an attribute of the standard that came later (ISO 32000-2, table 393). */
    static String type(COSDictionary element) {
        String type = element.getNameAsString(COSName.S, "");
        COSDictionary attributes =
                type.equals(StandardStructureTypes.NOTE) ? element.getCOSDictionary(COSName.A) : null;
        return attributes != null && FOOTNOTE.equals(attributes.getNameAsString(NOTE_TYPE)) ? FOOTNOTE : type;
    }

    private record Open(
            Iterator<COSBase> kids, @Nullable COSDictionary page, Part part, boolean reference, boolean code) {
        Mark mark(@Nullable COSDictionary on, int id) {
            return new Mark(on, id, part, reference, code);
        }
    }

    public static TagTree read(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return root == null ? new TagTree(List.of(), false, false, Map.of(), null) : new Walk().from(root);
    }

    /** Whether two languages stand side by side in the document. */
    public boolean isParallel() {
        return sides().size() == 2;
    }

    /** Whether each of them has pages of its own. */
    public boolean isFacing() {
        Map<COSDictionary, String> pages = new HashMap<>();
        for (Mark mark : isParallel() ? marks : List.<Mark>of()) {
            String language = language(mark);
            if (mark.page() != null
                    && language != null
                    && !language.equals(pages.merge(mark.page(), language, (one, next) -> one))) {
                return false;
            }
        }
        return isParallel();
    }

    /**
     * The pages, from 1, whose head and foot are in one of the languages: all are in the document's, unless each has pages of its own,
     * which take turns.
     *
     * @param isFirst whether it is the document's
     */
    public IntPredicate furnished(boolean isFirst) {
        return isFacing() ? page -> isFirst == Spread.isFirst(page) : page -> isFirst;
    }

    /** The tags of the languages that parts say they are in, in the order of the tags. */
    public List<String> sides() {
        return languages.values().stream().distinct().toList();
    }

    /** The same tree with nothing but what is in parts of a language. */
    public TagTree of(String language) {
        List<Mark> own =
                marks.stream().filter(mark -> language.equals(language(mark))).toList();
        boolean atFoot = own.stream().anyMatch(mark -> mark.part().isFootnote());
        return new TagTree(own, contents, atFoot, Map.of(), fault);
    }

    private static final class Walk {
        private final List<Mark> marks = new ArrayList<>();
        private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Open> open = new ArrayDeque<>();
        private int parts;
        private final Map<Part, String> languages = new LinkedHashMap<>();
        private boolean contents;
        private boolean footnotes;

        TagTree from(COSDictionary root) {
            String fault = walk(root);
            return new TagTree(marks, contents, footnotes, languages, fault);
        }

        private @Nullable String walk(COSDictionary root) {
            open.push(new Open(kids(root), null, new Part(0, "", null), false, false));
            while (!open.isEmpty()) {
                Open top = open.element();
                if (!top.kids().hasNext()) {
                    open.pop();
                } else if (marks.size() + seen.size() > MOST) {
                    return "there are more than " + MOST + " tags";
                } else if (open.size() > DEEPEST) {
                    return "the tags are nested deeper than " + DEEPEST;
                } else if (!visit(top.kids().next(), top)) {
                    return "the tags run in a circle, or one stands in two places";
                }
            }
            return null;
        }

        private boolean visit(COSBase kid, Open parent) {
            COSBase direct = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (direct instanceof COSInteger id) {
                marks.add(parent.mark(parent.page(), id.intValue()));
            } else if (direct instanceof COSDictionary dictionary) {
                return visit(dictionary, parent);
            }
            return true;
        }

        private boolean visit(COSDictionary kid, Open parent) {
            COSName type = kid.getCOSName(COSName.TYPE);
            COSDictionary named = kid.getCOSDictionary(COSName.PG);
            COSDictionary page = named == null ? parent.page() : named;
            if (MCR.equals(type)) {
                marks.add(parent.mark(page, kid.getInt(COSName.MCID)));
            } else if (!OBJR.equals(type)) {
                if (!seen.add(kid)) {
                    return false;
                }
                String name = type(kid);
                boolean reference = parent.reference() || name.equals(StandardStructureTypes.REFERENCE);
                boolean code = parent.code() || name.equals(StandardStructureTypes.CODE);
                Part part = part(name, parent.part());
                if (name.equals(LANGUAGE) && kid.containsKey(COSName.LANG)) {
                    languages.put(part, kid.getString(COSName.LANG));
                }
                open.push(new Open(kids(kid), page, part, reference, code));
            }
            return true;
        }

        private Part part(String type, Part parent) {
            if (InlineTypes.hold(type)) {
                return parent;
            }
            contents |= type.equals(StandardStructureTypes.TOC);
            footnotes |= type.equals(FOOTNOTE);
            return new Part(++parts, type, parent);
        }

        private static Iterator<COSBase> kids(COSDictionary element) {
            COSBase kids = element.getDictionaryObject(COSName.K);
            if (kids instanceof COSArray several) {
                return several.iterator();
            }
            return kids == null ? Collections.emptyIterator() : List.of(kids).iterator();
        }
    }
}
