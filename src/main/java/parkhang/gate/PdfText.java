package parkhang.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import parkhang.pdf.tag.InlineTypes;

/**
 * The real text of a tagged PDF: what a reader that follows the tags comes to read, or hears.
 *
 * @param blocks the text of each tagged block in the order of the structure tree: of each element that holds text or inline
 *     elements directly, such as a paragraph or a heading. Labels of list items are left out, for the edition has no text for
 *     them; so is the alternative text of figures. The notes at the foot of pages come behind all else. Line breaks leave no trace:
 *     words are not rejoined
 * @param artifacts the text outside the structure tree, page by page: running head and foot
 */
public record PdfText(List<String> blocks, List<String> artifacts) {

    /** Reads a PDF that this program wrote; another's, untagged, has no blocks. */
    public static PdfText read(byte[] pdf) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            return of(drawn.document(), drawn.texts());
        }
    }

    /**
     * The leaders of a document.
     *
     * @param pages what is drawn on each page, in their order
     */
    public static PdfText of(PDDocument document, Map<COSDictionary, DrawnText> pages) {
        return of(document, pages, null);
    }

    /**
     * The same of one language of a document in two.
     *
     * @param language its tag; null for all
     */
    public static PdfText of(PDDocument document, Map<COSDictionary, DrawnText> pages, @Nullable String language) {
        Walk walk = new Walk(pages, language);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            walk.visit(root, null);
        }
        walk.endBlock();
        walk.blocks.addAll(walk.notes);
        return new PdfText(
                List.copyOf(walk.blocks),
                pages.values().stream().map(DrawnText::artifacts).toList());
    }

    /** Whether all blocks of a whole document are in one of its languages. */
    public boolean consistsOf(List<PdfText> languages) {
        return languages.stream().mapToInt(text -> text.blocks().size()).sum() == blocks.size();
    }

    private static final class Walk {
        private final Map<COSDictionary, DrawnText> pages;
        private final @Nullable String language;
        private final List<String> blocks = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private StringBuilder block = new StringBuilder();
        private boolean inNote;

        Walk(Map<COSDictionary, DrawnText> pages, @Nullable String language) {
            this.pages = pages;
            this.language = language;
        }

        private void visit(PDStructureNode node, @Nullable PDPage page) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    visitElement(element);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    append(reference.getPage(), reference.getMCID());
                } else if (kid instanceof Integer id) {
                    append(page, id);
                }
            }
        }

        private void visitElement(PDStructureElement element) {
            String type = element.getStructureType();
            boolean isOther = language != null
                    && type.equals(StandardStructureTypes.PART)
                    && !language.equals(element.getLanguage());
            if (isOther || type.equals(StandardStructureTypes.LBL)) {
                return;
            }
            if (!inNote && TagTree.type(element.getCOSObject()).equals(TagTree.FOOTNOTE)) {
                visitNote(element);
                return;
            }
            boolean inline = InlineTypes.hold(type);
            if (!inline) {
                endBlock();
            }
            visit(element, element.getPage());
            if (!inline) {
                endBlock();
            }
        }

        /** The block that refers to a note may go on behind it. */
        private void visitNote(PDStructureElement note) {
            StringBuilder outer = block;
            block = new StringBuilder();
            inNote = true;
            visit(note, note.getPage());
            endBlock();
            inNote = false;
            block = outer;
        }

        private void append(@Nullable PDPage page, int id) {
            DrawnText text = page == null ? null : pages.get(page.getCOSObject());
            if (text != null) {
                block.append(text.marked(id));
            }
        }

        private void endBlock() {
            if (!block.toString().isBlank()) {
                (inNote ? notes : blocks).add(block.toString());
            }
            block.setLength(0);
        }
    }
}
