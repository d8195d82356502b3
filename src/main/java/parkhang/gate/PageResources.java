package parkhang.gate;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** What a page's drawing instructions name (ISO 32000-1, 7.8.3). */
record PageResources(COSDictionary all) {
    static PageResources of(PDPage page) {
        PDResources resources = page.getResources();
        return new PageResources(resources == null ? new COSDictionary() : resources.getCOSObject());
    }

    @Nullable
    COSDictionary font(COSName name) {
        return find(COSName.FONT, name);
    }

    /** What a mark says of itself, there or in the page's resources. */
    COSDictionary properties(COSBase operand) {
        if (operand instanceof COSDictionary inline) {
            return inline;
        }
        COSDictionary named = find(COSName.PROPERTIES, (COSName) operand);
        return named == null ? new COSDictionary() : named;
    }

    /** Null for what is no picture: what another object draws is not followed, and no edition has one. */
    @Nullable
    COSStream picture(COSName name) {
        COSDictionary objects = all.getCOSDictionary(COSName.XOBJECT);
        COSStream object = objects == null ? null : objects.getCOSStream(name);
        return object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE)) ? object : null;
    }

    private @Nullable COSDictionary find(COSName kind, COSName name) {
        COSDictionary group = all.getCOSDictionary(kind);
        return group == null ? null : group.getCOSDictionary(name);
    }
}
