package parkhang.html;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Look;
import parkhang.archive.Picture;
import parkhang.edition.SiteLinks;
import parkhang.theme.ThemedSheet;

/** The small picture by which a browser marks the pages of a locale on a site. */
public final class SiteIcon {
    /** With the colour of screen.css, which a theme has another one for. */
    private static final String SQUARE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><path fill=\"#7a1f2b\" d=\"M0 0h16v16H0z\"/></svg>\n";

    private SiteIcon() {}

    /** The logo, or a square in the accent's colour where there is none. */
    public static byte[] bytes(Look look) {
        Picture logo = look.logo();
        return logo == null ? ThemedSheet.of(SQUARE, look.theme()).getBytes(StandardCharsets.UTF_8) : logo.bytes();
    }

    /** The name of its file, beside the pages. */
    public static String name(@Nullable Picture logo) {
        return SiteLinks.ICON
                + switch (logo == null ? "" : logo.mediaType()) {
                    case "image/png" -> "png";
                    case "image/jpeg" -> "jpg";
                    default -> "svg";
                };
    }
}
