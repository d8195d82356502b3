package parkhang.prepress;

import java.time.LocalDate;

/**
 * What a sheet says of itself outside of the trimmed page.
 *
 * @param edition the article's slug and the language tag
 * @param date when the edition was published
 */
public record SlugLine(String edition, String tag, LocalDate date) {
    String text(int page, int pages, PressProfile profile) {
        return edition + "  " + tag + "  " + date + "  " + page + "/" + pages + "  press  " + profile.name();
    }
}
