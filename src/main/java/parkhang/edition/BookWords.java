package parkhang.edition;

/**
 * What an e-book says in its own words.
 *
 * @param contents the heading of its table of contents
 * @param pages the heading of the list of its PDF's pages
 * @param summary what it offers to those who read by ear, by touch, or in their own type
 */
public record BookWords(String contents, String pages, String summary) {
    /** The labels' keys. */
    public static final String CONTENTS = "contents";

    public static final String PAGES = "book-pages";
    public static final String SUMMARY = "book-summary";
}
