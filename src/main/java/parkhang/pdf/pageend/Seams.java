package parkhang.pdf.pageend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.xml.Elements;

/**
 * Where the pages of a document may end between two units: not behind what belongs to what follows, such as a heading, nor before what
 * closes something, such as who is quoted. Inside a unit they may not, for in each language that has other lines.
 */
final class Seams {
    /** Of a table of fewer rows any may begin a page but the first; of others no row stands alone. */
    private static final int LEAST_ROWS = 4;

    private static final Set<String> FLOWS =
            Set.of("ul", "ol", "li", "blockquote", "section", "article", "main", "body", "html");

    private final List<Seam> seams = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private String lastName = "";

    private Seams() {}

    /** Those of a text, or of a table, in its order: the first is behind all that opens it. */
    static List<Seam> in(Element flow) {
        Seams found = new Seams();
        found.walk(flow);
        return found.seams;
    }

    private void walk(Element flow) {
        if (flow.getTagName().equals("tbody")) {
            rows(flow);
            return;
        }
        Element before = null;
        for (Element next : Elements.in(flow)) {
            if (Dom.hasClass(next, PageClass.BLANK)) {
                continue;
            }
            if (before != null && mayEnd(before) && mayBegin(next)) {
                seams.add(new Seam(name(next), next, false));
            }
            if (isFlow(next)) {
                walk(next);
            } else {
                remember(next);
            }
            before = next;
        }
    }

    private void rows(Element body) {
        List<Element> rows = Elements.in(body).stream()
                .filter(row -> !Dom.hasClass(row, PageClass.BLANK))
                .toList();
        boolean isWhole = Dom.isIn(body, PageClass.WHOLE);
        boolean isLow = rows.stream().noneMatch(row -> Dom.hasClass(row, PageClass.DIVISIBLE));
        int alone = isLow && rows.size() >= LEAST_ROWS ? 1 : 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                seams.add(new Seam(name(rows.get(i)), rows.get(i), isWhole || i <= alone || i >= rows.size() - alone));
            }
            remember(rows.get(i));
        }
    }

    /** Whether a page may end inside an element. */
    static boolean isFlow(Element element) {
        boolean isWhole = Dom.hasClass(element, PageClass.ADDRESSES) || Dom.hasClass(element, PageClass.CONTACT);
        boolean isOpen = FLOWS.contains(element.getTagName())
                || Dom.hasClass(element, PageClass.BODY)
                || Dom.hasClass(element, PageClass.ASIDE)
                || Dom.hasClass(element, PageClass.TABLE)
                || Set.of("table", "tbody").contains(element.getTagName());
        return isOpen && !isWhole;
    }

    /** Whether a page may end with an element. */
    private static boolean mayEnd(Element before) {
        return !isHeading(before)
                && !Set.of("head", "header", "caption", "thead").contains(before.getTagName())
                && !Dom.hasClass(before, PageClass.INTRODUCTION)
                && !Dom.hasClass(before, PageClass.LABEL)
                && !Dom.hasClass(before, PageClass.BANNER)
                && !Dom.hasClass(before, PageClass.CORRECTION);
    }

    private static boolean mayBegin(Element next) {
        return !next.getTagName().equals("hr")
                && !Dom.hasClass(next, PageClass.ATTRIBUTION)
                && !Dom.hasClass(next, PageClass.BANNER)
                && !Dom.hasClass(next, PageClass.CORRECTION);
    }

    private static boolean isHeading(Element element) {
        return element.getTagName().matches("h[1-6]");
    }

    /** Of what has no name of its own, such as code, the name tells how far it is behind the last that has one. */
    private String name(Element next) {
        String own = ownName(next);
        if (!own.isEmpty()) {
            return own;
        }
        int count = 1;
        while (!names.add(lastName + '~' + count)) {
            count++;
        }
        return lastName + '~' + count;
    }

    private void remember(Element passed) {
        String name = ownName(passed);
        lastName = name.isEmpty() ? lastName : name;
    }

    /** The first in it, or its own, without those of the notes that were put into it. */
    private static String ownName(Element element) {
        if (element.hasAttribute("id")) {
            return element.getAttribute("id");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !Dom.hasClass(inner, PageClass.FOOTNOTE)) {
                String name = ownName(inner);
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }
}
