package parkhang.pdf;

import org.jspecify.annotations.Nullable;

/**
 * The sheet, and what stands on each page besides the text.
 *
 * @param width of the sheet, in points of 1/72 inch
 * @param height of the sheet, in points of 1/72 inch
 * @param folio the page number's wording in the edition's locale
 * @param mark what each page is marked with at its head, such as an embargo; null for none
 */
public record PageSetup(float width, float height, Folio folio, @Nullable String mark) {

    /**
     * "Page 1 of 3", taken apart around its two numbers.
     *
     * @param before up to the page's number: {@code "Seite "}
     * @param between from there to the number of pages: {@code " von "}
     * @param after what follows the number of pages, often empty
     */
    public record Folio(String before, String between, String after) {
        /** What stands on a page. */
        public String of(int page, int pages) {
            return before + page + between + pages + after;
        }
    }
}
