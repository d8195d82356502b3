package parkhang.workbench.live;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parkhang.archive.ArticleFile;

/**
 * What files that have changed mean for the editions.
 *
 * @param all whether it may concern every one of them
 * @param slugs else the articles that it concerns
 * @param fonts whether it concerns the fonts
 */
public record Change(boolean all, Set<String> slugs, boolean fonts) {
    /** All of them, in what pages are told. */
    public static final String ALL = "*";

    /**
     * What it means that these have changed.
     *
     * @param files relative to the archive, with slashes
     */
    public static Change of(Set<String> files) {
        boolean all = false;
        Set<String> slugs = new TreeSet<>();
        for (String file : files) {
            Optional<String> slug = article(file).filter(ArticleFile::isSlug);
            slug.ifPresent(slugs::add);
            all |= slug.isEmpty();
        }
        return new Change(all, slugs, files.stream().anyMatch(file -> file.startsWith("fonts/")));
    }

    /** Whose file that is, of an article or of its translation; empty where it is neither. */
    static Optional<String> article(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        boolean isArticle = file.startsWith("articles/") && name.endsWith(".md");
        boolean isTranslation = file.matches("translations/[^/]+/[^/]+\\.xlf");
        return isArticle || isTranslation ? Optional.of(name.substring(0, name.lastIndexOf('.'))) : Optional.empty();
    }
}
