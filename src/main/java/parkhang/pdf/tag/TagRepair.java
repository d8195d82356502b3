package parkhang.pdf.tag;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the engine tags in a way that can be heard: a link gets an empty alternative text, which some readers speak in place of
 * its words.
 */
public final class TagRepair {
    private TagRepair() {}

    public static void mend(PDDocument document) {
        Deque<COSDictionary> rest = new ArrayDeque<>();
        add(document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT), rest);
        while (!rest.isEmpty()) {
            COSDictionary element = rest.pop();
            if (COSName.LINK.equals(element.getItem(COSName.S))) {
                element.removeItem(COSName.ALT);
            }
            COSBase kids = element.getDictionaryObject(COSName.K);
            if (kids instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    add(several.getObject(i), rest);
                }
            } else {
                add(kids, rest);
            }
        }
    }

    private static void add(@Nullable COSBase kid, Deque<COSDictionary> rest) {
        if (kid instanceof COSDictionary element) {
            rest.push(element);
        }
    }
}
