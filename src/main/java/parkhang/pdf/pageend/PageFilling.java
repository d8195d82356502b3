package parkhang.pdf.pageend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parkhang.pdf.pagination.LastPage;

/**
 * Fills pages with the same text in several languages, front to back: each page with all pieces that there is room for in every
 * language. So a page ends where the language that needs most room ends it.
 */
final class PageFilling {
    /** So many pages a piece is thought to take that is higher than one, before it is seen. */
    private static final int HIGH = 2;

    private final List<Column> columns;
    private final Shown shown;
    private final int pieces;
    private final List<Start> starts = new ArrayList<>();

    /**
     * Where a page begins.
     *
     * @param piece its number, from 0
     * @param name of its seam; empty at the beginning
     * @param last the name of the last piece before the next start
     * @param page counted from 1
     * @param span how many pages it takes in the language that needs most: more than one where a piece is higher than a page
     * @param isJoined whether it stands behind the end of such a piece, in the languages in which that comes so far
     */
    record Start(int piece, String name, String last, int page, int span, boolean isJoined) {}

    /**
     * The pages of a text.
     *
     * @param places the page that each name is on; of a piece that takes several pages there is only the first
     * @param lastPages the last page that each piece is on, by the name of its seam
     */
    record Filled(List<Start> starts, int count, Map<String, Integer> places, Map<String, Integer> lastPages) {
        /** The last page that the piece behind a seam is on, from 1. */
        int lastPage(String seam) {
            return lastPages.getOrDefault(seam, 1);
        }

        /** Whether layouts in all languages have the pages so; what they show otherwise is noted. */
        boolean holds(List<Observed> layouts, Shown shown) {
            boolean holds = true;
            for (int i = 0; i < starts.size(); i++) {
                Start start = starts.get(i);
                String next = i + 1 < starts.size() ? starts.get(i + 1).name() : "";
                int pages = layouts.stream()
                        .mapToInt(layout -> pages(layout, start, next))
                        .max()
                        .orElse(1);
                boolean isApart = start.isJoined()
                        && layouts.stream().anyMatch(layout -> layout.page(start.name()) != start.page());
                if (isApart) {
                    shown.keepApart(starts.get(i - 1).name());
                } else if (pages > 1 && !start.last().equals(start.name())) {
                    shown.limit(start.name(), start.last());
                } else if (pages != start.span() || (pages > 1 && shown.height(start.name()) == null)) {
                    shown.height(start.name(), new Shown.Height(pages, tails(layouts, start, next, pages)));
                } else {
                    continue;
                }
                holds = false;
            }
            return holds;
        }

        private static int pages(Observed layout, Start start, String next) {
            return layout.before(next).before() - layout.page(start.name()) + 1;
        }

        private static List<Integer> tails(List<Observed> layouts, Start start, String next, int pages) {
            return layouts.stream()
                    .map(layout -> pages(layout, start, next) == pages
                            ? layout.before(next).tail()
                            : 0)
                    .toList();
        }
    }

    /** One language: pieces that all have, and how high its pages are, in the engine's dots. */
    private record Column(List<Piece> pieces, int gap, Room room) {
        static Column of(PageNeeds.Flow flow, Set<String> common) {
            return new Column(merged(flow.strip(), common), flow.strip().gap(), flow.room());
        }

        /** @param tail what is taken of the page by the piece before; 0 where the page begins with the first */
        boolean holds(int first, int last, int tail, boolean isFirstPage) {
            int bottom = 0;
            int notes = 0;
            for (Piece piece : pieces.subList(first, last + 1)) {
                bottom = Math.max(bottom, piece.bottom());
                notes += piece.notes();
            }
            Piece begun = pieces.get(first);
            int above = tail > 0 ? tail - pieces.get(first - 1).bottom() : begun.over() - begun.top();
            int height = above + bottom + notes + (notes > 0 ? gap : 0);
            return height < (isFirstPage ? room.first() : room.other());
        }
    }

    private PageFilling(List<Column> columns, Shown shown) {
        this.columns = columns;
        this.shown = shown;
        this.pieces = columns.get(0).pieces().size();
    }

    /** Fills pages with a text, or a table, of each language. */
    static Filled fill(List<PageNeeds.Flow> flows, Shown shown) {
        Set<String> common =
                new HashSet<>(common(flows.stream().map(PageNeeds.Flow::strip).toList()));
        return new PageFilling(
                        flows.stream().map(flow -> Column.of(flow, common)).toList(), shown)
                .fill();
    }

    private Filled fill() {
        int page = 1;
        int first = 0;
        List<Integer> tails = List.of();
        while (first < pieces) {
            Shown.Height height = shown.height(name(first));
            int end = height == null ? end(first, tails, page) : first;
            if (end == first && !tails.isEmpty()) {
                page++;
                tails = List.of();
            } else if (end > first) {
                starts.add(new Start(first, name(first), name(end - 1), page, 1, !tails.isEmpty()));
                page++;
                tails = List.of();
                first = end;
            } else {
                int span = height == null ? HIGH : height.pages();
                starts.add(new Start(first, name(first), name(first), page, span, false));
                tails = height == null || span == 1 || shown.isApart(name(first)) ? List.of() : height.tails();
                page += tails.isEmpty() ? span : span - 1;
                first++;
            }
        }
        keepCompany();
        return new Filled(List.copyOf(starts), tails.isEmpty() ? page - 1 : page, places(), lastPages());
    }

    /** Lets the last page begin with more of the text where there is nothing on it but the last piece, a colophon. */
    private void keepCompany() {
        int last = starts.size() - 1;
        if (last < 1
                || starts.get(last).piece() < pieces - 1
                || starts.get(last - 1).span() > 1) {
            return;
        }
        Start before = starts.get(last - 1);
        for (int first = pieces - 2; first > before.piece() && holds(first, pieces - 1, List.of(), false); first--) {
            if (isEnough(first)) {
                int page = starts.get(last).page();
                starts.set(
                        last - 1,
                        new Start(before.piece(), before.name(), name(first - 1), before.page(), 1, before.isJoined()));
                starts.set(last, new Start(first, name(first), name(pieces - 1), page, 1, false));
                return;
            }
        }
    }

    /** Whether there are some lines above the last piece in each language. */
    private boolean isEnough(int first) {
        return columns.stream()
                .map(Column::pieces)
                .allMatch(column ->
                        column.get(pieces - 2).bottom() - column.get(first).top() >= LastPage.FEW);
    }

    /** The first piece that a page has no room for in some language; the one that it begins with where even that has none. */
    private int end(int first, List<Integer> tails, int page) {
        int end = first;
        while (end < pieces && !isLimit(first, end) && holds(first, end, tails, page == 1)) {
            end++;
        }
        return end;
    }

    private boolean isLimit(int first, int piece) {
        return name(piece).equals(shown.limit(name(first)));
    }

    private boolean holds(int first, int last, List<Integer> tails, boolean isFirstPage) {
        return IntStream.range(0, columns.size()).allMatch(column -> columns.get(column)
                .holds(first, last, tails.isEmpty() ? 0 : tails.get(column), isFirstPage));
    }

    private String name(int piece) {
        return columns.get(0).pieces().get(piece).name();
    }

    private Map<String, Integer> lastPages() {
        Map<String, Integer> pages = new HashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).piece() : pieces;
            for (int piece = starts.get(i).piece(); piece < end; piece++) {
                pages.put(name(piece), starts.get(i).page() + starts.get(i).span() - 1);
            }
        }
        return pages;
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).piece() : pieces;
            for (Column column : columns) {
                for (Piece piece : column.pieces().subList(start.piece(), end)) {
                    piece.places().stream()
                            .filter(name -> start.span() == 1 || name.equals(start.name()))
                            .forEach(name -> places.put(name, start.page()));
                }
            }
        }
        return places;
    }

    /** The names of the seams before which all languages have the same pieces, in their order. */
    private static List<String> common(List<Strip> strips) {
        List<String> common = new ArrayList<>(names(strips.get(0)));
        strips.forEach(strip -> common.retainAll(new HashSet<>(names(strip))));
        List<String> found = new ArrayList<>(common);
        for (Strip strip : strips) {
            List<String> order = names(strip);
            order.retainAll(new HashSet<>(common));
            found.removeIf(name -> !isSameUpTo(name, common, order));
        }
        Set<String> wanted = strips.stream()
                .flatMap(strip -> strip.pieces().stream())
                .filter(piece -> !piece.isLast())
                .map(Piece::name)
                .collect(Collectors.toSet());
        found.retainAll(wanted);
        return found;
    }

    private static boolean isSameUpTo(String name, List<String> one, List<String> other) {
        int index = one.indexOf(name);
        return other.indexOf(name) == index
                && new HashSet<>(one.subList(0, index)).equals(new HashSet<>(other.subList(0, index)));
    }

    private static List<String> names(Strip strip) {
        return new ArrayList<>(strip.pieces().stream().map(Piece::name).toList());
    }

    /** The pieces of a language put together where others have no seam. */
    private static List<Piece> merged(Strip strip, Set<String> common) {
        Map<String, Piece> merged = new LinkedHashMap<>();
        String current = "";
        for (Piece piece : strip.pieces()) {
            current = common.contains(piece.name()) ? piece.name() : current;
            merged.merge(current, piece, Piece::with);
        }
        return List.copyOf(merged.values());
    }
}
