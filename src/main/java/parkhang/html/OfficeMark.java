package parkhang.html;

import org.jspecify.annotations.Nullable;
import parkhang.archive.Look;
import parkhang.archive.Picture;
import parkhang.imprint.Points;
import parkhang.theme.Arrangement.LogoPlace;

/**
 * Whose a page is: an office's name with its logo, which stands in a line of its own where a theme gives it another place.
 *
 * @param address of the logo's file; nothing asks for it where there is no logo
 * @param text what those hear who don't see the logo
 * @param language of this text; null where it is the page's
 */
public record OfficeMark(Look look, String address, @Nullable String text, @Nullable String language) {
    /** The box that holds a logo, in pixels. */
    private static final double WIDTH = 180;

    private static final double HEIGHT = 48;

    /** Of a logo whose height is laid down, in pixels: 100 mm, as much as the narrowest sheet has. */
    private static final double WIDEST = 378;

    /**
     * Writes the paragraph, and what stands above it.
     *
     * @param name writes the office's name
     */
    public void write(Markup page, Runnable name) {
        Picture logo = look.logo();
        LogoPlace place = look.theme().arrangement().logoPlace();
        boolean isPlaced = logo != null && place != null && place != LogoPlace.START;
        if (logo != null && isPlaced) {
            page.open("div", PageClass.MARK);
            logo(page, logo);
            page.close().line();
        }
        page.open("p", PageClass.OFFICE);
        if (logo != null && !isPlaced) {
            logo(page, logo);
        }
        name.run();
        page.close().line();
    }

    private void logo(Markup page, Picture logo) {
        double scale = scale(logo, look.theme().arrangement().logoHeight());
        page.open(
                "img",
                PageClass.LOGO,
                "src",
                address,
                "alt",
                text,
                "lang",
                language,
                "width",
                String.valueOf(Math.max(1, Math.round(logo.width() * scale))),
                "height",
                String.valueOf(Math.max(1, Math.round(logo.height() * scale))));
    }

    /** @param height in points; null for as large as the usual box lets it be */
    private static double scale(Picture logo, @Nullable Float height) {
        return height == null
                ? Math.min(WIDTH / logo.width(), HEIGHT / logo.height())
                : Math.min(WIDEST / logo.width(), height / Points.PER_PIXEL / logo.height());
    }
}
