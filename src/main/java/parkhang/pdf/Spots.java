package parkhang.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LaidOutEdition;

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

    /** The page that what has a name begins on, counted from 1; another number where it isn't printed. */
    int page(String name, int none) {
        Spot spot = byName.get(name);
        return spot == null ? none : spot.page();
    }

    static Spots of(Document edition, LaidOutEdition layout) {
        Map<String, Spot> found = new LinkedHashMap<>();
        for (Element element : Dom.all(edition)) {
            String name = element.getAttribute("id");
            if (!name.isEmpty()) {
                layout.holder(name).ifPresent(holder -> found.put(name, spot(name, holder, layout)));
            }
        }
        return new Spots(layout.leaves().size(), found);
    }

    private static Spot spot(String name, LaidOutDocument holder, LaidOutEdition layout) {
        SharedContext context = holder.engine().getSharedContext();
        int y = top(context.getBoxById(name));
        int number = layout.pageAt(holder, y);
        PageBox page = layout.leaves().get(number - 1).box();
        RenderingContext lengths = context.newRenderingContextInstance();
        int top = y - page.getTop() + page.getMarginBorderPadding(lengths, CalculatedStyle.TOP);
        return new Spot(number, top / holder.engine().getDotsPerPoint());
    }

    private static int top(Box box) {
        return firstLine(box).orElse(box).getAbsY();
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
    static OptionalInt page(Element element, LaidOutEdition layout) {
        String name = element.getAttribute("id");
        Optional<LaidOutDocument> holder = layout.holder(name);
        return holder.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(layout.pageAt(
                        holder.get(),
                        top(holder.get().engine().getSharedContext().getBoxById(name))));
    }
}
