package parkhang.gate;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** An object of a PDF as a line, so that two can be compared. What it refers to is named by its number. */
final class ShownObject {
    private ShownObject() {}

    static String of(COSBase object) {
        if (object instanceof COSObject reference) {
            return reference.getKey().toString();
        }
        if (object instanceof COSArray array) {
            List<String> parts = new ArrayList<>();
            array.forEach(part -> parts.add(of(part)));
            return parts.toString();
        }
        if (object instanceof COSDictionary dictionary) {
            StringBuilder parts = new StringBuilder("<<");
            dictionary.entrySet().forEach(entry -> parts.append(of(entry.getKey()))
                    .append(' ')
                    .append(of(entry.getValue()))
                    .append(' '));
            return parts.append(">>").toString();
        }
        if (object instanceof COSName name) {
            return '/' + name.getName();
        }
        if (object instanceof COSString string) {
            return string.toHexString();
        }
        if (object instanceof COSInteger number) {
            return String.valueOf(number.longValue());
        }
        return object instanceof COSFloat number ? String.valueOf(number.floatValue()) : object.toString();
    }
}
