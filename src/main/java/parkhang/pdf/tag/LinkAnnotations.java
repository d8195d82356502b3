package parkhang.pdf.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.w3c.dom.Element;
import parkhang.pdf.draw.MarkedContents.Mark;

/**
 * The annotations that the engine made of a document's links, one on each line that a link goes over. It writes a link's title into
 * them; so as long as it draws, the title is the link's number, by which it is found again.
 */
final class LinkAnnotations {
    private final Map<Element, List<Tag.Annotation>> all = new HashMap<>();

    /** Of links within the document, by the address that they lead to, the first. */
    private final Map<String, Tag.Annotation> first = new HashMap<>();

    /** Numbers the links for the engine, before it draws them. */
    static void number(List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            links.get(i).element().setAttribute("title", String.valueOf(i));
        }
    }

    /** Finds them again, and says of each where it leads. */
    LinkAnnotations(List<Link> links, PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                Link link = links.get(Integer.parseInt(annotation.getContents()));
                annotation.setContents(link.words());
                String goal = link.element().getAttribute("href");
                Tag.Annotation found =
                        new Tag.Annotation(page.getCOSObject(), annotation.getCOSObject(), link.element(), goal);
                all.computeIfAbsent(link.element(), next -> new ArrayList<>()).add(found);
                first.putIfAbsent(goal, found);
            }
        }
    }

    List<Tag.Annotation> of(Element link) {
        return all.getOrDefault(link, List.of());
    }

    /**
     * Makes a label the way back from a note to the first link to it; none where no link leads to the note.
     *
     * @param note its element
     * @param words what is said of the way
     */
    List<Tag.Annotation> back(Mark label, Element note, String words) throws IOException {
        Tag.Annotation reference = first.get('#' + note.getAttribute("id"));
        if (reference == null || label.place() == null) {
            return List.of();
        }
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(new PDPage(reference.page()));
        COSArray place = reference.annotation().getCOSArray(COSName.RECT);
        destination.setTop((int) Math.ceil(new PDRectangle(place).getUpperRightY()));
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(destination);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(label.place());
        link.setContents(words);
        link.setPrinted(true);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        List<PDAnnotation> annotations = label.page().getAnnotations();
        annotations.add(link);
        label.page().setAnnotations(annotations);
        COSDictionary page = label.page().getCOSObject();
        String goal = '#' + reference.link().getAttribute("id");
        return List.of(new Tag.Annotation(page, link.getCOSObject(), note, goal));
    }
}
