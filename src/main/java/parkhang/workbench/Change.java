package parkhang.workbench;

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
record Change(boolean all, Set<String> slugs, boolean fonts) {
    /** All of them, in what pages are told. */
    static final String ALL = "*";

    /** @param files relative to the archive, with slashes */
    static Change of(Set<String> files) {
        boolean all = false;
        Set<String> slugs = new TreeSet<>();
        for (String file : files) {
            Optional<String> slug = Overview.article(file).filter(ArticleFile::isSlug);
            slug.ifPresent(slugs::add);
            all |= slug.isEmpty();
        }
        return new Change(all, slugs, files.stream().anyMatch(file -> file.startsWith("fonts/")));
    }
}
