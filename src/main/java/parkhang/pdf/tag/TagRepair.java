package parkhang.pdf.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Mends what the engine tags in a way that can be heard. A link gets an empty alternative text, which some readers speak in
 * place of its words; and the head of a table that it repeats on each page, it tags each time as if the table had it as often.
 */
public final class TagRepair {
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");

    /** Marked-content identifiers of repeated heads, by the page's number. */
    private final Map<Integer, Set<Integer>> repeated = new TreeMap<>();

    private final PDDocument document;

    private TagRepair(PDDocument document) {
        this.document = document;
    }

    public static void mend(PDDocument document) throws IOException {
        TagRepair repair = new TagRepair(document);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        repair.visit(root, false);
        for (Map.Entry<Integer, Set<Integer>> entry : repair.repeated.entrySet()) {
            PDPage page = document.getPage(entry.getKey());
            makeArtifacts(document, page, entry.getValue());
            forgetParents(root, page, entry.getValue());
        }
    }

    private void visit(PDStructureNode node, boolean inHead) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (type.equals(StandardStructureTypes.LINK)) {
                    element.getCOSObject().removeItem(COSName.ALT);
                }
                visit(element, inHead || type.equals(StandardStructureTypes.T_HEAD));
            } else if (inHead && kid instanceof PDMarkedContentReference content) {
                // The engine names the page only where it is not the element's own, the first one.
                repeated.computeIfAbsent(document.getPages().indexOf(content.getPage()), page -> new TreeSet<>())
                        .add(content.getMCID());
                ((PDStructureElement) node).removeKid(content);
            }
        }
    }

    /** Takes the contents with these identifiers out of the page's text: they become artifacts of pagination. */
    private static void makeArtifacts(PDDocument document, PDPage page, Set<Integer> ids) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && ids.contains(properties.getInt(COSName.MCID))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static COSDictionary pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        return properties;
    }

    private static void forgetParents(PDStructureTreeRoot root, PDPage page, Set<Integer> contents) {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(PARENT_TREE);
        List<?> numbers = tree.getCOSArray(COSName.NUMS).toList();
        int key = numbers.indexOf(COSInteger.get(page.getStructParents()));
        COSArray parents = (COSArray) numbers.get(key + 1);
        for (int content : contents) {
            parents.set(content, COSNull.NULL);
        }
    }
}
