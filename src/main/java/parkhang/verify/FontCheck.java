package parkhang.verify;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import parkhang.gate.FontText;
import parkhang.gate.GateCode;

/** Whether each font that a page could set text in is in the file. */
final class FontCheck implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> missing = new TreeSet<>();
        Deque<COSDictionary> resources = new ArrayDeque<>();
        for (PDPage page : pdf.pages()) {
            PDResources own = page.getResources();
            add(own == null ? null : own.getCOSObject(), resources);
        }
        while (!resources.isEmpty()) {
            COSDictionary next = resources.pop();
            if (seen.add(next)) {
                look(next, missing);
                COSDictionary objects = next.getCOSDictionary(COSName.XOBJECT);
                if (objects != null) {
                    objects.keySet().forEach(name -> addResources(objects.getCOSDictionary(name), resources));
                }
            }
        }
        missing.forEach(
                font -> pdf.found().report(GateCode.FONT_NOT_EMBEDDED, "the font " + font + " is not in the PDF"));
    }

    private static void addResources(@Nullable COSDictionary object, Deque<COSDictionary> resources) {
        add(object == null ? null : object.getCOSDictionary(COSName.RESOURCES), resources);
    }

    private static void add(@Nullable COSDictionary found, Deque<COSDictionary> resources) {
        if (found != null) {
            resources.push(found);
        }
    }

    private static void look(COSDictionary resources, Set<String> missing) {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (font != null && !FontText.isEmbedded(font)) {
                    missing.add(font.getNameAsString(COSName.BASE_FONT, name.getName()));
                }
            }
        }
    }
}
