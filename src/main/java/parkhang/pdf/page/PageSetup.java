package parkhang.pdf.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Profile;
import parkhang.imprint.TrimSize;
import parkhang.theme.Theme;

/**
 * The sheet, and what stands on each page besides the text.
 *
 * @param folio the page number's wording in the edition's locale
 * @param mark what each page is marked with at its head, such as an embargo; null for none
 * @param theme what the office's pages look like; its fonts are at hand
 * @param pictures how fine they need to be, in pixels an inch; 0 where they stay as they are
 */
public record PageSetup(
        PageGeometry geometry, Folio folio, @Nullable String mark, Profile profile, Theme theme, int pictures) {
    /**
     * A page whose text stands where it usually does.
     *
     * @param width of the sheet when it is trimmed, in points
     * @param height of the sheet when it is trimmed, in the same
     * @param bleed how far the page is drawn beyond each edge of the trimmed sheet, in the same
     */
    public PageSetup(
            float width, float height, float bleed, Folio folio, @Nullable String mark, Profile profile, Theme theme) {
        this(
                PageGeometry.of(new TrimSize(width, height), bleed, profile.isOnPaper()),
                folio,
                mark,
                profile,
                theme,
                profile.resolution());
    }

    /** A page for the screen, as the program's own theme has it. */
    public PageSetup(float width, float height, Folio folio, @Nullable String mark) {
        this(width, height, 0, folio, mark, Profile.SCREEN, Theme.NONE);
    }

    /** The same on another sheet. */
    public PageSetup on(TrimSize trim, float bleed) {
        return new PageSetup(trim.width(), trim.height(), bleed, folio, mark, profile, theme).withPictures(pictures);
    }

    /** The same with the sheet turned, for a table that is too wide for it upright. */
    public PageSetup turned() {
        return new PageSetup(geometry.whenTurned(), folio, mark, profile, theme, pictures);
    }

    /** The same without an end of a page, so that what text needs can be measured. */
    public PageSetup endless() {
        return new PageSetup(geometry.endless(), folio, mark, profile, theme, pictures);
    }

    /** The same in an office's colours and fonts. */
    public PageSetup with(Theme newTheme) {
        return new PageSetup(geometry, folio, mark, profile, newTheme, pictures);
    }

    /** The same with pictures of another resolution. */
    public PageSetup withPictures(int resolution) {
        return new PageSetup(geometry, folio, mark, profile, theme, resolution);
    }

    /**
     * "Page 1 of 3", taken apart around its two numbers.
     *
     * @param before up to the page's number: {@code "Seite "}
     * @param between from there to the number of pages: {@code " von "}
     * @param after what follows the number of pages, often empty
     * @param language of these words where it isn't the edition's
     */
    public record Folio(String before, String between, String after, @Nullable Locale language) {
        /** A wording in the edition's own language. */
        public Folio(String before, String between, String after) {
            this(before, between, after, null);
        }

        /** What stands on a page. */
        public String of(int page, int pages) {
            return before + page + between + pages + after;
        }
    }
}
