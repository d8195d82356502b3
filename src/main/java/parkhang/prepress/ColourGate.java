package parkhang.prepress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finds what is not in inks in a finished PDF. It reads the file alone, and knows nothing of how the inks came into it. */
final class ColourGate {
    private static final Set<String> COLOURED = Set.of("rg", "RG", "BI");
    private static final Set<String> SPACES = Set.of("cs", "CS");
    private static final Set<COSName> INKS = Set.of(COSName.DEVICEGRAY, COSName.DEVICECMYK, COSName.PATTERN);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> found = new TreeSet<>();

    private ColourGate() {}

    /** What is coloured and is not in inks, in words; none where all is. */
    static List<String> find(byte[] pdf) throws IOException {
        ColourGate gate = new ColourGate();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                gate.read(new PDFStreamParser(page).parse());
            }
            gate.visit(document.getDocument().getTrailer());
        }
        return new ArrayList<>(gate.found);
    }

    private void visit(COSBase base) throws IOException {
        COSBase item = base instanceof COSObject object ? object.getObject() : base;
        if (item == null || !seen.add(item)) {
            return;
        }
        if (item instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                visit(array.get(i));
            }
        } else if (item instanceof COSDictionary dictionary) {
            visit(dictionary);
        }
    }

    private void visit(COSDictionary dictionary) throws IOException {
        for (COSName key : dictionary.keySet()) {
            if (key.equals(COSName.COLORSPACE) || key.equals(COSName.CS)) {
                space(dictionary.getDictionaryObject(key));
            }
            visit(dictionary.getItem(key));
        }
        boolean drawn = COSName.FORM.equals(dictionary.getCOSName(COSName.SUBTYPE))
                || dictionary.getInt(COSName.PATTERN_TYPE) == 1;
        if (drawn && dictionary instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                read(new PDFStreamParser(in.readAllBytes()).parse());
            }
        }
    }

    private void read(List<Object> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator) {
                String name = operator.getName();
                if (COLOURED.contains(name)) {
                    found.add("the operator " + name);
                } else if (SPACES.contains(name) && tokens.get(i - 1) instanceof COSName space && isDevice(space)) {
                    space(space);
                }
            }
        }
    }

    /** Other names are of a page's resources, where each is looked at. */
    private static boolean isDevice(COSName space) {
        return space.getName().startsWith("Device");
    }

    private void space(COSBase space) {
        if (space instanceof COSDictionary resources && !(space instanceof COSStream)) {
            resources.keySet().forEach(name -> space(resources.getDictionaryObject(name)));
        } else if (!isInk(space)) {
            found.add("the colour space " + (space instanceof COSArray array ? array.getObject(0) : space));
        }
    }

    private static boolean isInk(COSBase space) {
        if (!(space instanceof COSArray array)) {
            return space instanceof COSName name && INKS.contains(name);
        }
        String kind = ((COSName) array.getObject(0)).getName();
        return switch (kind) {
            case "Indexed" -> isInk(array.getObject(1));
            case "Separation", "DeviceN" -> isInk(array.getObject(2));
            case "Pattern" -> array.size() < 2 || isInk(array.getObject(1));
            case "ICCBased" -> ((COSStream) array.getObject(1)).getInt(COSName.N) != 3;
            default -> false;
        };
    }
}
