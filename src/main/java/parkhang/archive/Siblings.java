package parkhang.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parkhang.yaml.YamlWriter;

/**
 * What is published beside an archive that holds only a part of what there is: its editions name these locales in their language
 * switcher, and may lead to these articles. No command but {@code unpack} says so of an archive.
 *
 * @param locales in the order of their tags
 * @param articles their slugs, in order
 */
public record Siblings(Set<Locale> locales, Set<String> articles) {
    public static final Siblings NONE = new Siblings(Set.of(), Set.of());

    public Siblings {
        locales = byTag(locales);
        articles = new TreeSet<>(articles);
    }

    /** An archive's own locales and these, the source first. */
    public List<Locale> and(List<Locale> own, Locale source) {
        Set<Locale> all = byTag(locales);
        all.addAll(own);
        all.remove(source);
        List<Locale> ordered = new ArrayList<>(List.of(source));
        ordered.addAll(all);
        return ordered;
    }

    /** The slugs of an archive's own articles and of these. */
    public Set<String> and(List<ArticleFile> own) {
        Set<String> slugs = new HashSet<>(articles);
        own.forEach(article -> slugs.add(article.slug()));
        return Set.copyOf(slugs);
    }

    public Siblings and(Siblings others) {
        Set<Locale> both = new HashSet<>(locales);
        both.addAll(others.locales);
        Set<String> slugs = new HashSet<>(articles);
        slugs.addAll(others.articles);
        return new Siblings(both, slugs);
    }

    /** The text of {@code siblings.yaml}. */
    public String yaml() {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("locales", locales.stream().map(Locale::toLanguageTag).toList());
        if (!articles.isEmpty()) {
            yaml.put("articles", List.copyOf(articles));
        }
        return YamlWriter.write(yaml);
    }

    private static Set<Locale> byTag(Set<Locale> locales) {
        Set<Locale> sorted = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        sorted.addAll(locales);
        return sorted;
    }
}
