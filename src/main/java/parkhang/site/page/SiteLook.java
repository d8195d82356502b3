package parkhang.site.page;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.edition.Bundle;
import parkhang.html.LabelWriter;
import parkhang.html.Markup;
import parkhang.html.SiteIcon;
import parkhang.text.Locales;

/** The words and the look of a locale's pages. */
public record SiteLook(Bundle bundle) {
    public Locale locale() {
        return bundle.locale();
    }

    public String tag() {
        return locale().toLanguageTag();
    }

    public String office() {
        return bundle.imprint().name();
    }

    boolean rightToLeft() {
        return Locales.isRightToLeft(locale());
    }

    @Nullable
    Picture logo() {
        return bundle.look().logo();
    }

    /** The path of the small picture by which a browser marks the locale's pages. */
    public String icon() {
        return tag() + "/" + SiteIcon.name(logo());
    }

    String label(String key) {
        return bundle.labels().get(key);
    }

    String label(String key, Map<String, ?> gaps) {
        return bundle.labels().get(key, gaps);
    }

    LabelWriter labels(Markup page) {
        return new LabelWriter(page, rightToLeft(), bundle.labels().foreignTo(locale()));
    }
}
