package parkhang.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.edition.BookWords;
import parkhang.xml.XmlWriter;

/** Writes the navigation document (EPUB 3.3, section 7): table of contents, list of pages, and landmarks. */
final class BookNavigation {
    static final String NAME = "nav.xhtml";

    private BookNavigation() {}

    /**
     * A place that the navigation leads to.
     *
     * @param level of a heading, from 1; of all else 0
     * @param language null where it is the book's
     */
    record Entry(int level, String words, @Nullable String language, String address) {}

    /**
     * The document.
     *
     * @param headings in the order of the text, at least one
     * @param pages in the order of the text
     * @param start where the text begins
     */
    static BookItem of(BookFacts facts, List<Entry> headings, List<Entry> pages, String cover, String start) {
        BookWords words = facts.words();
        BookDocument document = BookDocument.begun(words.contents(), facts, null);
        XmlWriter out = document.body();
        begin(out, "toc", "doc-toc", words.contents(), facts.language(BookWords.CONTENTS));
        contents(out, headings, 0, 0);
        out.end();
        if (!pages.isEmpty()) {
            begin(out, "page-list", "doc-pagelist", words.pages(), facts.language(BookWords.PAGES));
            out.start("ol");
            pages.forEach(page -> item(out, page).end());
            out.end().end();
        }
        out.start("nav", "epub:type", "landmarks", "aria-label", facts.title(), "hidden", "hidden")
                .start("ol");
        landmark(out, "cover", facts.title(), cover);
        landmark(out, "bodymatter", headings.get(0).words(), start);
        out.end().end();
        return document.ended(NAME);
    }

    private static void begin(XmlWriter out, String type, String role, String heading, @Nullable String language) {
        out.start("nav", "epub:type", type, "role", role, "aria-labelledby", type)
                .start("h1", "id", type, "lang", language, "xml:lang", language)
                .text(heading)
                .end();
    }

    /**
     * Writes headings below one of a level, and what lies below those.
     *
     * @return the number of the first that lies elsewhere
     */
    private static int contents(XmlWriter out, List<Entry> headings, int first, int above) {
        out.start("ol");
        int number = first;
        while (isBelow(headings, number, above)) {
            int level = headings.get(number).level();
            item(out, headings.get(number++));
            if (isBelow(headings, number, level)) {
                number = contents(out, headings, number, level);
            }
            out.end();
        }
        out.end();
        return number;
    }

    private static boolean isBelow(List<Entry> headings, int number, int level) {
        return number < headings.size() && headings.get(number).level() > level;
    }

    /** Leaves the item open. */
    private static XmlWriter item(XmlWriter out, Entry entry) {
        return out.start("li")
                .start("a", "href", entry.address(), "lang", entry.language(), "xml:lang", entry.language())
                .text(entry.words())
                .end();
    }

    private static void landmark(XmlWriter out, String type, String words, String address) {
        out.start("li")
                .start("a", "epub:type", type, "href", address)
                .text(words)
                .end()
                .end();
    }
}
