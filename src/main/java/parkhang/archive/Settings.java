package parkhang.archive;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.diagnostic.Located;

/**
 * What {@code archive.yaml} says.
 *
 * @param source the locale in which articles are written that don't name another one
 * @param base where the archive's editions are published, ending in a slash; null where nowhere
 * @param typesetting whether articles are set by the rules of their language; one may say otherwise for itself
 * @param sources whether PDFs carry the files that they were made of
 * @param publishing what is public; null where the archive does not say
 * @param fourEyes whether a target is signed as final by somebody else than as reviewed
 */
public record Settings(
        String title,
        Locale source,
        @Nullable URI base,
        @Nullable Publishing publishing,
        boolean typesetting,
        boolean sources,
        boolean fourEyes) {

    /** Nothing said of what is public, with PDFs that carry their sources, and one pair of eyes. */
    public Settings(String title, Locale source, @Nullable URI base, boolean typesetting) {
        this(title, source, base, null, typesetting, true, false);
    }

    /** The locale in which an article is written. */
    public Locale source(Article article) {
        Located<Locale> own = article.front().language();
        return own == null ? source : own.value();
    }

    /** The address under which an edition is published; null where the archive has no base address. */
    public @Nullable URI published(Locale locale, String slug) {
        return base == null ? null : base.resolve(locale.toLanguageTag() + "/" + slug + ".html");
    }
}
