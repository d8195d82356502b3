package parkhang.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.PageTops;

/**
 * Where the elements of an edition that have a name begin.
 *
 * @param pages how many there are
 * @param byName in the order of the document; what isn't printed has none
 */
public record Spots(int pages, Map<String, Spot> byName) {
    public Spots {
        byName = Map.copyOf(byName);
    }

    static Spots of(Document edition, LaidOutDocument layout) {
        List<PageBox> pages = layout.root().getLayer().getPages();
        List<Integer> pageTops = PageTops.of(layout.root());
        SharedContext context = layout.engine().getSharedContext();
        RenderingContext lengths = context.newRenderingContextInstance();
        Map<String, Spot> found = new LinkedHashMap<>();
        for (Element element : Dom.all(edition)) {
            String name = element.getAttribute("id");
            Box box = name.isEmpty() ? null : context.getBoxById(name);
            if (box != null) {
                int y = firstLine(box).orElse(box).getAbsY();
                int number = number(y, pageTops);
                PageBox page = pages.get(number - 1);
                int top = y - page.getTop() + page.getMarginBorderPadding(lengths, CalculatedStyle.TOP);
                found.put(name, new Spot(number, top / layout.engine().getDotsPerPoint()));
            }
        }
        return new Spots(pages.size(), found);
    }

    /** A box begins with the white before it; what is to be seen begins with its first line. */
    private static Optional<Box> firstLine(Box box) {
        if (box instanceof LineBox) {
            return Optional.of(box);
        }
        return IntStream.range(0, box.getChildCount())
                .mapToObj(child -> firstLine(box.getChild(child)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The page that an element with a name begins on, counted from 1; empty where it isn't printed. */
    static OptionalInt page(Element element, LaidOutDocument layout) {
        Box box = layout.engine().getSharedContext().getBoxById(element.getAttribute("id"));
        return box == null
                ? OptionalInt.empty()
                : OptionalInt.of(number(firstLine(box).orElse(box).getAbsY(), PageTops.of(layout.root())));
    }

    /** What reaches above the first page is on it. */
    private static int number(int y, List<Integer> pageTops) {
        return Math.max(0, PageTops.page(y, pageTops)) + 1;
    }
}
