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
    public record Folio(String before, String between, String after) {}

    /** ISO 216: 210 mm by 297 mm. */
    public static PageSetup a4(Folio folio) {
        return new PageSetup(595.28f, 841.89f, folio, null);
    }

    /** ANSI A: 8.5 in by 11 in. */
    public static PageSetup letter(Folio folio) {
        return new PageSetup(612, 792, folio, null);
    }

    public PageSetup marked(@Nullable String text) {
        return new PageSetup(width, height, folio, text);
    }
}
