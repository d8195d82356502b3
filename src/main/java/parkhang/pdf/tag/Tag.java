package parkhang.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;
import parkhang.pdf.draw.MarkedContents.Mark;

/** A structure element in the making (ISO 32000-1, 14.7.2). It is put into the document when it is known where. */
final class Tag implements TagKid {
    /** As the document has it, but for what is in it and around it. */
    final COSDictionary dictionary = new COSDictionary();

    final List<TagKid> kids;

    Tag(String type, List<? extends TagKid> kids) {
        this.kids = new ArrayList<>(kids);
        dictionary.setName(COSName.S, type);
    }

    boolean is(String type) {
        return type.equals(type());
    }

    String type() {
        return dictionary.getNameAsString(COSName.S);
    }

    void setType(String type) {
        dictionary.setName(COSName.S, type);
    }

    /** Says something as a text string. */
    Tag with(COSName key, String text) {
        if (!text.isEmpty()) {
            dictionary.setString(key, text);
        }
        return this;
    }

    /** Adds an attribute object of one owner (ISO 32000-1, 14.7.5). */
    Tag with(COSDictionary attributes) {
        attributes.setDirect(true);
        dictionary.setItem(COSName.A, attributes);
        return this;
    }

    static COSDictionary attributes(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    /** Whether something can only stand in a block. */
    static boolean isInline(TagKid kid) {
        return kid instanceof Content || (kid instanceof Tag tag && InlineTypes.hold(tag.type()));
    }

    /** A marked content. */
    record Content(Mark mark) implements TagKid {}

    /**
     * An annotation on one of the document's pages.
     *
     * @param link the element that it was made of
     * @param goal where it leads: an address, or the name of an element behind a number sign
     */
    record Annotation(COSDictionary page, COSDictionary annotation, Element link, String goal) implements TagKid {}
}
