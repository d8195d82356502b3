package parkhang.pdf.tag;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import parkhang.pdf.draw.Flate;
import parkhang.text.Resource;

/** Says which colours a PDF means by red, green and blue: sRGB (ISO 19005-3, 6.2.3). */
final class OutputIntent {
    private static final String NAME = "sRGB IEC61966-2.1";

    private static final byte[] PROFILE = Flate.compress(Resource.bytes(OutputIntent.class, "sRGB.icc"));

    private OutputIntent() {}

    static COSArray array() {
        COSStream profile = Flate.ofCompressed(PROFILE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setString(COSName.INFO, NAME);
        intent.setString(COSName.OUTPUT_CONDITION, NAME);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }
}
