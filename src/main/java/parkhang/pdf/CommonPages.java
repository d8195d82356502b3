package parkhang.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pageend.Observed;
import parkhang.pdf.pageend.PageEnds;
import parkhang.pdf.pageend.PageNeeds;
import parkhang.pdf.pageend.PagePlan;

/**
 * Finds page ends for an article's editions so that each page begins with the same unit in every language: it holds as much as there is
 * room for in the language that needs most. What units need is measured once for each language, on a page without an end; layouts
 * then show whether it was measured well. So the number of layouts does not grow with that of pages.
 */
public final class CommonPages {
    /** In each, all languages are laid out once; seldom more than one is needed. What is still wrong behind the last is reported. */
    private static final int MOST_ROUNDS = 8;

    /** How much of a unit's text names it, in code points. */
    private static final int LONGEST = 40;

    private final PdfRenderer pdf;
    private final List<Member> members;

    /**
     * An edition of the article.
     *
     * @param html the whole edition, well-formed
     */
    public record Member(String html, PageSetup setup, FaultPlaces places) {}

    private CommonPages(PdfRenderer pdf, List<Member> members) {
        this.pdf = pdf;
        this.members = members;
    }

    /** A fault of the program in one of them. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Member member;

        Failed(Member member, Throwable cause) {
            super(cause);
            this.member = member;
        }
    }

    /**
     * Where the pages of all editions end; null where there are no two that can be laid out.
     *
     * @param apart hears of each that can't be, without which the others' are found, and what was thrown
     */
    public static @Nullable PageEnds of(PdfRenderer pdf, List<Member> members, BiConsumer<Member, Throwable> apart) {
        List<Member> together = new ArrayList<>(members);
        while (together.size() > 1) {
            try {
                return new CommonPages(pdf, List.copyOf(together)).find(PageEnds.UNKNOWN);
            } catch (Failed e) {
                together.remove(e.member);
                apart.accept(e.member, e.getCause());
            }
        }
        return null;
    }

    /** The same of two editions of which neither is anything without the other; what is thrown in one is thrown. */
    static PageEnds ofBoth(PdfRenderer pdf, Member one, Member other) {
        try {
            return new CommonPages(pdf, List.of(one, other)).find(PageEnds.UNKNOWN);
        } catch (Failed e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    private PageEnds find(PageEnds known) {
        List<PageNeeds> needs = needs(known);
        boolean notesAtEnd = needs.stream().anyMatch(PageNeeds::notesAtEnd);
        Map<String, PageEnds.Turned> turned = new LinkedHashMap<>();
        PageNeeds.tables(needs).forEach(table -> turned.put(table, PageEnds.Turned.UNKNOWN));
        if (notesAtEnd != known.notesAtEnd() || !turned.equals(known.turned())) {
            return find(known.with(notesAtEnd, turned));
        }
        PagePlan plan = new PagePlan(needs);
        for (int round = 1; ; round++) {
            PageEnds ends = plan.ends();
            List<List<Observed>> observed = observed(ends);
            if (observed.stream().anyMatch(List::isEmpty)) {
                return find(known.with(true, turned));
            }
            if (plan.holds(observed) || round == MOST_ROUNDS) {
                return ends;
            }
        }
    }

    private List<PageNeeds> needs(PageEnds known) {
        return each(member -> pdf.needs(member.html(), member.setup(), known, member.places()));
    }

    private List<List<Observed>> observed(PageEnds ends) {
        return each(member -> pdf.observed(member.html(), member.setup(), ends, member.places()));
    }

    private <T> List<T> each(Function<Member, T> look) {
        List<T> seen = new ArrayList<>();
        for (Member member : members) {
            try {
                seen.add(look.apply(member));
            } catch (RuntimeException | StackOverflowError e) {
                throw new Failed(member, e);
            }
        }
        return seen;
    }

    /** Reports what is on another page of a PDF than in the other languages. */
    static void check(Spots spots, PageEnds ends, FaultPlaces places, Diagnostics found) {
        ends.pages().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(entry -> spots.page(entry.getKey(), entry.getValue()) != entry.getValue())
                .findFirst() // all that is behind it is moved with it
                .ifPresent(entry -> found.report(
                        places.of(entry.getKey()),
                        PdfCode.PAGE_DIFFERS.with(
                                "begin", Map.of("page", spots.page(entry.getKey(), 0), "others", entry.getValue()))));
        if (spots.pages() != ends.count()) {
            found.report(
                    places.file(),
                    PdfCode.PAGE_DIFFERS.with("count", Map.of("pages", spots.pages(), "others", ends.count())));
        }
    }

    /** Reports which units are higher than a page in one of the languages. */
    static void reportHigh(Document edition, PageEnds ends, FaultPlaces places, Diagnostics found) {
        Map<String, Element> units = PageEnds.units(edition.getDocumentElement());
        new TreeMap<>(ends.spans()).forEach((name, pages) -> {
            Element unit = units.get(name);
            report(unit == null ? edition.getDocumentElement() : unit, pages, places, found);
        });
    }

    private static void report(Element unit, int pages, FaultPlaces places, Diagnostics found) {
        String text = Dom.texts(unit).stream().map(Text::getData).collect(Collectors.joining());
        String words = text.replace("\u00AD", "").strip().replaceAll("\\s+", " ");
        String shown = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
        found.report(places.of(unit), PdfCode.HIGHER_THAN_PAGE.with(Map.of("words", shown, "pages", pages)));
    }
}
