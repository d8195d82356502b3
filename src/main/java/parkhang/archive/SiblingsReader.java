package parkhang.archive;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads {@code siblings.yaml}. */
public final class SiblingsReader {
    private SiblingsReader() {}

    /** What it names; what is no name is reported and left out. */
    public static Siblings read(SourceText source, Diagnostics diagnostics) {
        return new YamlReader(source.file(), 0, diagnostics)
                .read(source.text())
                .map(yaml -> siblings(yaml, diagnostics))
                .orElse(Siblings.NONE);
    }

    private static Siblings siblings(YamlMapping yaml, Diagnostics diagnostics) {
        yaml.reportUnknown(Set.of("locales", "articles"));
        Set<Locale> locales = new HashSet<>();
        for (String tag : yaml.texts("locales")) {
            Optional<Locale> locale =
                    Locales.of(tag).filter(found -> found.toLanguageTag().equals(tag));
            locale.ifPresentOrElse(locales::add, () -> report(yaml, "locales", tag, "tag", diagnostics));
        }
        Set<String> articles = new HashSet<>();
        for (String slug : yaml.texts("articles")) {
            if (ArticleFile.isSlug(slug)) {
                articles.add(slug);
            } else {
                report(yaml, "articles", slug, "slug", diagnostics);
            }
        }
        return new Siblings(locales, articles);
    }

    private static void report(YamlMapping yaml, String key, String name, String kind, Diagnostics diagnostics) {
        diagnostics.report(yaml.place(key), ArchiveCode.SIBLING_INVALID.with(kind, Map.of("name", name)));
    }
}
