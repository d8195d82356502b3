package parkhang.pdf;

import org.jspecify.annotations.Nullable;
import parkhang.edition.Profile;
import parkhang.imprint.TrimSize;
import parkhang.theme.Theme;

/**
 * The sheet, and what stands on each page besides the text.
 *
 * @param width of the sheet when it is trimmed, in points of 1/72 inch
 * @param height of the sheet when it is trimmed, in points of 1/72 inch
 * @param bleed how far the page is drawn beyond each edge of the trimmed sheet, in points
 * @param folio the page number's wording in the edition's locale
 * @param mark what each page is marked with at its head, such as an embargo; null for none
 * @param theme what the office's pages look like; its fonts are at hand
 */
public record PageSetup(
        float width, float height, float bleed, Folio folio, @Nullable String mark, Profile profile, Theme theme) {
    /** In points: below it, a margin for what is not text would leave too little for the text. */
    private static final float NARROW = 510;

    /** A page for the screen, as the program's own theme has it. */
    public PageSetup(float width, float height, Folio folio, @Nullable String mark) {
        this(width, height, 0, folio, mark, Profile.SCREEN, Theme.NONE);
    }

    /** The same on another sheet. */
    public PageSetup on(TrimSize trim, float newBleed) {
        return new PageSetup(trim.width(), trim.height(), newBleed, folio, mark, profile, theme);
    }

    /** The same in an office's colours and fonts. */
    public PageSetup with(Theme newTheme) {
        return new PageSetup(width, height, bleed, folio, mark, profile, newTheme);
    }

    /** Whether a leaf has two sides, with a margin of its own where it is bound. */
    boolean isMirrored() {
        return profile.isOnPaper();
    }

    boolean isNarrow() {
        return isMirrored() && width < NARROW;
    }

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
