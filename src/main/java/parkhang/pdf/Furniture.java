package parkhang.pdf;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.furniture.FurnitureStyles;
import parkhang.pdf.furniture.PageFurniture;
import parkhang.pdf.furniture.PageFurniture.ImprintLine;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pagination.LaidOutEdition;
import parkhang.text.Locales;

/**
 * What stands on each page besides the text: the mark and the title at the head, the page's number and the imprint at the foot. The
 * imprint's links are plain words there: a reader would come to them on each page.
 */
final class Furniture {
    /** What fits into one line at a page's head. */
    private static final int HEAD_LENGTH = 80;

    private static final String SOFT_HYPHEN = "\u00AD";

    /** UAX #9, section 2.4. */
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";

    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String END_OF_ISOLATE = "\u2069";

    private static final PageFurniture NONE = new PageFurniture(null, List.of(), 0, null, List.of());

    private Furniture() {}

    /**
     * By how much lower the last page's foot may stand than those of others, in points: it has no imprint where the closing does.
     */
    static double spareFoot(Document document, FurnitureStyles styles) {
        double imprint = imprint(document).stream()
                .mapToDouble(line -> (line.isName() ? styles.name() : styles.imprint()).leading())
                .sum();
        return hasClosing(document) && !Dom.isVolume(document)
                ? Math.max(0, imprint - styles.folio().leading())
                : 0;
    }

    private static boolean hasClosing(Document document) {
        return Dom.first(document, "footer", PageClass.CLOSING).isPresent();
    }

    /** That of each page of an edition. */
    static List<PageFurniture> of(LaidOutEdition layout, PageSetup setup, PageNumbers numbers) {
        Document document = layout.text().engine().getDocument();
        int pages = layout.leaves().size();
        if (Dom.isCard(document)) {
            return Collections.nCopies(pages, NONE);
        }
        IntFunction<PageFurniture> page = Dom.isVolume(document)
                ? ofVolume(layout, document, setup, pages)
                : ofEdition(layout, document, setup, pages, numbers);
        return IntStream.rangeClosed(1, pages).mapToObj(page).toList();
    }

    /**
     * The first page has the title in its text, and an embargo; the last one the imprint, which closes it, with what is said but once,
     * unless a table comes behind it.
     */
    private static IntFunction<PageFurniture> ofEdition(
            LaidOutEdition layout, Document document, PageSetup setup, int pages, PageNumbers numbers) {
        List<String> titles =
                Dom.all(document, "h1").stream().map(Furniture::runningTitle).toList();
        List<ImprintLine> imprint = imprint(document);
        boolean closes = hasClosing(document)
                && !layout.isTurned(layout.leaves().get(pages - 1).layout());
        int closing = closes ? pages : pages + 1;
        String mark = mark(document, setup);
        boolean isInText = Dom.first(document, "p", PageClass.EMBARGO).isPresent();
        return page -> new PageFurniture(
                page == 1 && isInText ? null : mark,
                page == 1 ? List.of() : titles,
                notes(layout, page),
                folio(numbers.of(page), numbers.all(pages), setup, document),
                page < closing ? imprint : List.of());
    }

    /**
     * Cover and title page have nothing but the mark; from the contents on there is the page's number, and on each page but the first
     * of a chapter the chapter's title.
     */
    private static IntFunction<PageFurniture> ofVolume(
            LaidOutEdition layout, Document document, PageSetup setup, int pages) {
        TreeMap<Integer, Element> openings = new TreeMap<>();
        for (Element title : Dom.all(document, "h1")) {
            if (!Dom.isIn(title, PageClass.TITLE_PAGE) && !Dom.isIn(title, PageClass.COLOPHON)) {
                Spots.page(title, layout).ifPresent(page -> openings.put(page, title));
            }
        }
        String mark = mark(document, setup);
        return page -> {
            boolean hasBegun = !openings.isEmpty() && page >= openings.firstKey();
            boolean goesOn = hasBegun && !openings.containsKey(page);
            return new PageFurniture(
                    mark,
                    goesOn ? List.of(runningTitle(openings.floorEntry(page).getValue())) : List.of(),
                    notes(layout, page),
                    hasBegun ? folio(page, pages, setup, document) : null,
                    List.of());
        };
    }

    private static float notes(LaidOutEdition layout, int page) {
        LaidOutEdition.Leaf leaf = layout.leaves().get(page - 1);
        return leaf.box().getFootnoteAreaHeight() / leaf.layout().engine().getDotsPerPoint();
    }

    /** It may be in another language than the edition; then the notice in the text says which way it runs. */
    private static @Nullable String mark(Document document, PageSetup setup) {
        String mark = setup.mark();
        return mark == null
                ? null
                : Dom.all(document, "span").stream()
                        .filter(label -> label.hasAttribute("dir")
                                && label.getTextContent().strip().equals(mark))
                        .findFirst()
                        .map(label -> isolated(mark, label.getAttribute("dir").equals("rtl")))
                        .orElse(mark);
    }

    private static String runningTitle(Element title) {
        String words = shortened(Dom.words(title).replace(SOFT_HYPHEN, "").strip());
        return title.hasAttribute("dir")
                ? isolated(words, title.getAttribute("dir").equals("rtl"))
                : words;
    }

    private static String shortened(String title) {
        if (title.length() <= HEAD_LENGTH) {
            return title;
        }
        int space = title.lastIndexOf(' ', HEAD_LENGTH);
        return title.substring(0, space > HEAD_LENGTH / 2 ? space : HEAD_LENGTH).replaceFirst("[,;:.–—-]+$", "") + '…';
    }

    private static String folio(int page, int pages, PageSetup setup, Document document) {
        PageSetup.Folio folio = setup.folio();
        String words = folio.of(page, pages);
        return folio.language() == null || Locales.isRightToLeft(folio.language()) == Dom.isRightToLeft(document)
                ? words
                : isolated(words, Locales.isRightToLeft(folio.language()));
    }

    private static List<ImprintLine> imprint(Document document) {
        return Dom.all(document, "span").stream()
                .filter(span -> Dom.hasClass(span, PageClass.LINE)
                        && !Dom.hasClass(span, PageClass.ONCE)
                        && Dom.hasClass((Element) span.getParentNode(), PageClass.IMPRINT)
                        && !Dom.isIn(span, PageClass.SECOND))
                .map(line -> new ImprintLine(words(line).strip(), Dom.hasClass(line, PageClass.NAME)))
                .toList();
    }

    /** The words of a line in one piece, so that they are read as one. What has a direction of its own keeps it. */
    private static String words(Element line) {
        StringBuilder words = new StringBuilder();
        for (Node node = line.getFirstChild(); node != null; node = node.getNextSibling()) {
            String direction = node instanceof Element element ? element.getAttribute("dir") : "";
            String text = node.getTextContent();
            words.append(direction.isEmpty() ? text : isolated(text, direction.equals("rtl")));
        }
        return words.toString();
    }

    private static String isolated(String words, boolean rightToLeft) {
        return (rightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + words + END_OF_ISOLATE;
    }
}
