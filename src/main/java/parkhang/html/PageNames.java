package parkhang.html;

/** What else a page calls by a name: places that links lead to, which begin as no heading's name does, and data about an element. */
public final class PageNames {
    /** What the document is: the attribute's value is a {@link DocumentKind}'s word. */
    public static final String DOCUMENT = "data-document";

    /** In which order two languages are heard: the attribute's value is a {@link parkhang.edition.ReadingOrder}'s word. */
    public static final String READING_ORDER = "data-reading-order";

    /** Where it was published before, with spaces between the addresses. */
    public static final String MOVED = "data-moved";

    /** The last number of a list of which an element has an item. */
    public static final String LAST = "data-last";

    /** Where what is in an element is published, if that is elsewhere than the document. */
    public static final String ADDRESS = "data-address";

    /** Of which places an element is to say the pages, with spaces between them. */
    public static final String PAGES = "data-pages";

    /** What is said of the way back from a note to the text, where the page has no link for it. */
    public static final String BACK = "data-back";

    /** Where the text begins. */
    static final String TEXT = "_text";

    /** A volume's title. */
    static final String TITLE = "_title";

    static final String CONTENTS = "_contents";
    static final String INDEX = "_index";
    static final String COLOPHON = "_colophon";
    static final String CONTACT = "_contact";
    static final String NOTES = "_notes";
    static final String ADDRESSES = "_addresses";

    private PageNames() {}

    static String note(int number) {
        return "_note-" + number;
    }

    /** Where the text refers to a note, which it may do more than once. */
    static String reference(int note, int occurrence) {
        return note(note) + "-" + occurrence;
    }

    /** Where a page of the PDF begins. */
    public static String page(int number) {
        return "_page-" + number;
    }

    static String address(int number) {
        return "_address-" + number;
    }
}
