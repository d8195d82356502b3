package parkhang.pdf;

import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LaidOutEdition;
import parkhang.pdf.tag.Link;

/**
 * Links that lead from an edition's text into a table on turned pages, or out of one. The engine finds nothing that another layout holds;
 * so as long as it draws, such a link leads to a page elsewhere, which is put right when all is drawn. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class FarLinks {
    private static final String ELSEWHERE = "elsewhere";

    /** What they lead to within the document, by their elements. */
    private final Map<Element, String> goals = new HashMap<>();

    private FarLinks() {}

    /** Prepares those of an edition, whose tables are in its text again. */
    static FarLinks of(LaidOutEdition edition, List<Link> links) {
        FarLinks far = new FarLinks();
        Map<Element, LaidOutDocument> inTables = new HashMap<>();
        for (LaidOutEdition.Table table : edition.tables()) {
            Dom.all(table.table().block(), "a").forEach(link -> inTables.put(link, table.layout()));
        }
        for (Link link : edition.tables().isEmpty() ? List.<Link>of() : links) {
            String goal = link.element().getAttribute("href");
            LaidOutDocument own = inTables.getOrDefault(link.element(), edition.text());
            if (goal.startsWith("#")
                    && box(goal, own) == null
                    && edition.holder(goal.substring(1)).isPresent()) {
                far.goals.put(link.element(), goal);
                link.element().setAttribute("href", ELSEWHERE + goal);
            }
        }
        return far;
    }

    private static @Nullable Box box(String goal, LaidOutDocument layout) {
        return layout.engine().getSharedContext().getBoxById(goal.substring(1));
    }

    /**
     * Lets them lead to where they are to.
     *
     * @param links as they were numbered for the engine
     * @param painters of the layouts
     */
    void resolve(
            PDDocument document,
            List<Link> links,
            LaidOutEdition edition,
            IdentityHashMap<LaidOutDocument, PagePainter> painters)
            throws IOException {
        if (goals.isEmpty()) {
            return;
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                Element link =
                        links.get(Integer.parseInt(annotation.getContents())).element();
                String goal = goals.get(link);
                if (goal != null && annotation instanceof PDAnnotationLink drawn) {
                    LaidOutDocument holder = edition.holder(goal.substring(1)).orElseThrow();
                    PDActionGoTo action = new PDActionGoTo();
                    action.setDestination(
                            Objects.requireNonNull(painters.get(holder)).destination(goal.substring(1)));
                    drawn.setAction(action);
                }
            }
        }
        goals.forEach((link, goal) -> link.setAttribute("href", goal));
    }
}
