package parkhang.site.page;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of a site share.
 *
 * @param title of the archive
 * @param base where the site is published; null where nobody says
 * @param looks of the locales that are public, in the order of the language switcher
 */
public record PageContext(String title, @Nullable URI base, List<SiteLook> looks) {
    public PageContext {
        looks = List.copyOf(looks);
    }

    /** Where a path of the site is published; null where nobody says where the site is. */
    public @Nullable URI address(String path) {
        return base == null ? null : base.resolve(path);
    }
}
