package parkhang.synopsis;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where each unit of an article falls in its editions, locale by locale. */
public record Synopsis(String slug, List<Column> columns, List<Row> rows) {
    public Synopsis {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * An edition.
     *
     * @param spots of the article's units, in their order; null where one isn't printed
     * @param pages how many the edition has
     */
    public record Column(Locale locale, int pages, List<@Nullable Spot> spots) {}

    /**
     * Where a unit begins.
     *
     * @param page from 1 on
     * @param millimetres below the page's upper edge
     */
    public record Spot(int page, int millimetres) {}

    /** A unit of the article: its number from 1 on, what it is, and how its source begins. */
    public record Row(int number, String kind, String beginning) {}

    /** The highest number of a page in any locale. */
    int pages() {
        return columns.stream().mapToInt(Column::pages).max().orElse(0);
    }

    /** Whether a unit stands on another page in one locale than in another. */
    boolean runsApart(int row) {
        TreeSet<Integer> pages = new TreeSet<>();
        for (Column column : columns) {
            Spot spot = column.spots().get(row);
            if (spot != null) {
                pages.add(spot.page());
            }
        }
        return pages.size() > 1;
    }

    /** The number of the first unit that begins on a page of an edition; 0 where none does. */
    int first(Column column, int page) {
        return IntStream.range(0, rows.size())
                .filter(row -> isOn(column.spots().get(row), page))
                .map(row -> rows.get(row).number())
                .findFirst()
                .orElse(0);
    }

    private static boolean isOn(@Nullable Spot spot, int page) {
        return spot != null && spot.page() == page;
    }

    /** The pages that don't begin with the same unit in every locale. */
    List<Integer> pagesApart() {
        return IntStream.rangeClosed(1, pages())
                .filter(page -> columns.stream()
                                .map(column -> first(column, page))
                                .distinct()
                                .count()
                        > 1)
                .boxed()
                .toList();
    }
}
