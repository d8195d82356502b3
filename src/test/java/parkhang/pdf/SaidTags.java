package parkhang.pdf;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import parkhang.gate.DrawnPdf;
import parkhang.gate.DrawnText;

/**
 * The tags of a PDF as a line: {@code P("text" Span{bo}("text"))}. In braces stands what a tag says of itself; a link's annotation is
 * {@code →}, with what it says.
 */
final class SaidTags {
    private final Map<COSDictionary, DrawnText> pages;
    private final StringBuilder line = new StringBuilder();

    private SaidTags(Map<COSDictionary, DrawnText> pages) {
        this.pages = pages;
    }

    static String of(byte[] pdf) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            SaidTags tags = new SaidTags(drawn.texts());
            COSDictionary catalog = drawn.document().getDocumentCatalog().getCOSObject();
            tags.kids(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT), null);
            return tags.line.toString();
        }
    }

    private void kids(@Nullable COSDictionary tag, @Nullable COSDictionary page) {
        COSBase kids = tag == null ? null : tag.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray several ? several : new COSArray();
        if (kids != null && !(kids instanceof COSArray)) {
            all.add(kids);
        }
        for (int i = 0; i < all.size(); i++) {
            line.append(i == 0 ? "" : " ");
            kid(all.getObject(i), page);
        }
    }

    private void kid(COSBase kid, @Nullable COSDictionary page) {
        if (kid instanceof COSInteger id && page != null) {
            text(page, id.intValue());
        } else if (kid instanceof COSDictionary tag) {
            COSDictionary named = tag.getCOSDictionary(COSName.PG);
            COSDictionary annotation = tag.getCOSDictionary(COSName.OBJ);
            if (annotation != null) {
                line.append('→').append(annotation.getString(COSName.CONTENTS));
            } else if (tag.containsKey(COSName.MCID) && named != null) {
                text(named, tag.getInt(COSName.MCID));
            } else {
                said(tag);
                line.append('(');
                kids(tag, named == null ? page : named);
                line.append(')');
            }
        }
    }

    private void text(COSDictionary page, int id) {
        DrawnText drawn = pages.get(page);
        line.append('"')
                .append(drawn == null ? "" : drawn.byId().getOrDefault(id, "").strip())
                .append('"');
    }

    private void said(COSDictionary tag) {
        line.append(tag.getNameAsString(COSName.S));
        COSDictionary attributes = tag.getCOSDictionary(COSName.A);
        String said = "";
        for (COSName key : new COSName[] {COSName.LANG, COSName.ID, COSName.ALT}) {
            said += tag.containsKey(key) ? " " + tag.getString(key) : "";
        }
        for (String key : new String[] {"ListNumbering", "Scope"}) {
            said += attributes != null && attributes.containsKey(key) ? " " + attributes.getNameAsString(key) : "";
        }
        line.append(said.isEmpty() ? "" : "{" + said.strip() + "}");
    }
}
