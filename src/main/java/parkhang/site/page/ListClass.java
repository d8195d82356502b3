package parkhang.site.page;

import java.util.Locale;

/** The classes of what only a site's own pages have; all else is as in editions. */
enum ListClass {
    /** The text of a page. */
    LIST,
    /** A list of editions. */
    EDITIONS,
    /** A list of topics, years or authors. */
    NAMES,
    /** How many editions one of them has. */
    COUNT,
    /** What leads to the next page of a list. */
    TURNING,
    /** What leads to a feed. */
    FEED,
    /** The choices of a search. */
    FILTERS,
    /** The list of languages on the first page. */
    HOME;

    /** As a page has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
