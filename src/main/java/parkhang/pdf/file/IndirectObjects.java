package parkhang.pdf.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a document that have a number (ISO 32000-1, 7.3.10): streams, what is named from several places, and what says its
 * type, for of such the standard wants it in most cases. All others stand where they are named.
 */
final class IndirectObjects {
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");

    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<COSBase> inOrder = new ArrayList<>();

    private IndirectObjects() {}

    /** All that can be reached from some, which have the first numbers. */
    static IndirectObjects under(List<COSDictionary> roots) {
        Walk walk = new Walk();
        for (COSDictionary root : roots) {
            walk.see(root);
            walk.see(root);
        }
        for (int i = 0; i < walk.found.size(); i++) {
            walk.seeParts(walk.found.get(i));
        }
        IndirectObjects objects = new IndirectObjects();
        for (COSBase object : walk.found) {
            if (walk.times.getOrDefault(object, 0) > 1 || standsAlone(object)) {
                objects.inOrder.add(object);
                objects.numbers.put(object, objects.inOrder.size());
            }
        }
        return objects;
    }

    private static boolean standsAlone(COSBase object) {
        return object instanceof COSStream
                || (object instanceof COSDictionary dictionary && isIndirectType(dictionary.getItem(COSName.TYPE)));
    }

    /** References to a page's contents are many, and small. */
    private static boolean isIndirectType(@Nullable COSBase type) {
        return type != null && !type.equals(MCR) && !type.equals(OBJR);
    }

    /** What a reference leads to; null where it leads nowhere. */
    static @Nullable COSBase direct(@Nullable COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }

    /** Those with a number, which count from 1. */
    List<COSBase> inOrder() {
        return inOrder;
    }

    /** The number of an array or a dictionary; 0 where it has none. */
    int number(COSBase object) {
        return numbers.getOrDefault(object, 0);
    }

    private static final class Walk {
        private final IdentityHashMap<COSBase, Integer> times = new IdentityHashMap<>();
        private final List<COSBase> found = new ArrayList<>();

        private void see(@Nullable COSBase value) {
            COSBase object = direct(value);
            if (object instanceof COSDictionary || object instanceof COSArray) {
                int before = times.getOrDefault(object, 0);
                times.put(object, before + 1);
                if (before == 0) {
                    found.add(object);
                }
            }
        }

        private void seeParts(COSBase object) {
            if (object instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    see(array.get(i));
                }
            } else if (object instanceof COSDictionary dictionary) {
                dictionary.forEach((name, value) -> see(value));
            }
        }
    }
}
