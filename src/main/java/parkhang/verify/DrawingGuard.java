package parkhang.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the checks will have to do before one begins: a page may draw a form that draws others (ISO 32000-1, 8.10), and the tree of
 * pages may name a branch over and over, so that a small file asks for work without end.
 */
final class DrawingGuard {
    /** Of a page, with those of the forms that it draws: some figures of the largest that are read have half of that. */
    static final int MOST_OPERATORS = 2_000_000;

    /** Forms in forms. */
    static final int DEEPEST_FORM = 32;

    /** Branches of the tree of pages in branches; and {@code q} in {@code q}, of which PDF/A allows 28 (ISO 19005-3, 6.1.13). */
    static final int DEEPEST = 256;

    private final IdentityHashMap<COSBase, Integer> known = new IdentityHashMap<>();

    private static final class Excess extends IOException {
        private static final long serialVersionUID = 1;

        final String told;

        Excess(String told) {
            super(told);
            this.told = told;
        }
    }

    private DrawingGuard() {}

    /** Whether all of a document may be looked at; what may not is reported. */
    static boolean passes(PDDocument document, FileFindings found) throws IOException {
        try {
            List<COSDictionary> pages = new ArrayList<>();
            COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            collect(root, 0, Collections.newSetFromMap(new IdentityHashMap<>()), pages);
            DrawingGuard guard = new DrawingGuard();
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage(pages.get(i));
                String name = "page " + (i + 1);
                guard.count(page, page.getResources(), name, 0);
            }
            return true;
        } catch (Excess e) {
            found.report(VerifyCode.EDITION_TOO_LARGE, e.told);
            return false;
        }
    }

    private static void collect(
            @Nullable COSDictionary node, int depth, Set<COSDictionary> seen, List<COSDictionary> pages) throws Excess {
        if (node == null) {
            return;
        }
        if (!seen.add(node)) {
            throw new Excess("the tree of pages names a part of itself twice");
        }
        if (depth > DEEPEST) {
            throw new Excess("the tree of pages is more than " + DEEPEST + " branches deep");
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            pages.add(node);
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, depth + 1, seen, pages);
            }
        }
    }

    /** The operators of a stream and of what it draws. */
    private int count(PDContentStream stream, @Nullable PDResources resources, String place, int depth)
            throws IOException {
        if (depth > DEEPEST_FORM) {
            throw new Excess(place + " draws forms in forms, more than " + DEEPEST_FORM + " deep");
        }
        PDFStreamParser parser = new PDFStreamParser(stream);
        long operators = 0;
        int open = 0;
        Object before = "";
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                String name = operator.getName();
                open += name.equals(OperatorName.SAVE) ? 1 : name.equals(OperatorName.RESTORE) ? -1 : 0;
                operators += 1 + (name.equals(OperatorName.DRAW_OBJECT) ? form(before, resources, place, depth) : 0);
                if (operators > MOST_OPERATORS) {
                    throw new Excess(place + " draws with more than " + MOST_OPERATORS + " operators");
                }
                if (open > DEEPEST) {
                    throw new Excess(place + " saves its state more than " + DEEPEST + " times over");
                }
            }
            before = token;
        }
        return (int) operators;
    }

    private int form(Object name, @Nullable PDResources resources, String place, int depth) throws IOException {
        if (resources == null || !(name instanceof COSName key)) {
            return 0;
        }
        PDXObject object = resources.getXObject(key);
        if (!(object instanceof PDFormXObject form)) {
            return 0;
        }
        Integer counted = known.get(form.getCOSObject());
        if (counted == null) {
            PDResources own = form.getResources();
            counted = count(form, own == null ? resources : own, place, depth + 1);
            known.put(form.getCOSObject(), counted);
        }
        return counted;
    }
}
