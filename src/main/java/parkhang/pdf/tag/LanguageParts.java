package parkhang.pdf.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Element;
import parkhang.edition.ReadingOrder;
import parkhang.html.PageNames;

/** The parts of a document in two languages, a part for each of what stands side by side, or one for each language. */
final class LanguageParts {
    private static final String ORDERED = "body";

    private LanguageParts() {}

    /**
     * The kids of a document, in the order that it says.
     *
     * @param kids as they stand; of a document in two languages these are its parts
     */
    static List<TagKid> inOrder(Element root, List<TagKid> kids) {
        Element body = (Element) root.getElementsByTagName(ORDERED).item(0);
        boolean areApart =
                body != null && body.getAttribute(PageNames.READING_ORDER).equals(ReadingOrder.LANGUAGES.word());
        return areApart ? byLanguage(kids) : kids;
    }

    private static List<TagKid> byLanguage(List<TagKid> kids) {
        Map<String, Tag> parts = new LinkedHashMap<>();
        List<TagKid> all = new ArrayList<>();
        for (TagKid kid : kids) {
            if (!(kid instanceof Tag part)) {
                throw new IllegalStateException("something is of neither language");
            }
            Tag whole = parts.putIfAbsent(part.dictionary.getString(COSName.LANG, ""), part);
            if (whole == null) {
                all.add(part);
            } else {
                part.kids.forEach(one -> add(one, whole));
            }
        }
        return all;
    }

    /** The items of a list, or of contents, stand in rows of their own, and are one to whoever hears one after the other. */
    private static void add(TagKid kid, Tag whole) {
        TagKid last = whole.kids.get(whole.kids.size() - 1);
        if (kid instanceof Tag tag && last instanceof Tag list && areOneList(list, tag)) {
            list.kids.addAll(tag.kids);
        } else {
            whole.kids.add(kid);
        }
    }

    private static boolean areOneList(Tag one, Tag other) {
        COSDictionary form = one.dictionary.getCOSDictionary(COSName.A);
        COSDictionary otherForm = other.dictionary.getCOSDictionary(COSName.A);
        boolean areContents = one.is(StandardStructureTypes.TOC) && other.is(StandardStructureTypes.TOC);
        return areContents
                || (one.is(StandardStructureTypes.L)
                        && other.is(StandardStructureTypes.L)
                        && form != null
                        && otherForm != null
                        && form.getNameAsString("ListNumbering", "")
                                .equals(otherForm.getNameAsString("ListNumbering", "")));
    }
}
