package parkhang.site.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Embargoes;
import parkhang.site.Bag;
import parkhang.site.SiteManifest;
import parkhang.site.page.SitePath;

/** A site beside what is known of it: what the program has put there, and what is under embargo now. */
public final class SiteProof {
    private SiteProof() {}

    /** Whether a folder looks like a site, or like the bag of one. */
    public static boolean isSite(Path folder) {
        return isBag(folder)
                || (Files.isRegularFile(folder.resolve(SitePath.HOME))
                        && Files.isRegularFile(folder.resolve(SitePath.SEARCH_SCRIPT)));
    }

    public static boolean isBag(Path folder) {
        return Files.isRegularFile(folder.resolve(Bag.DECLARATION));
    }

    /**
     * Looks at a site, or at a bag by itself.
     *
     * @param archive null where nobody knows what it was made of: then it is looked at by itself
     * @param output the folder of the editions that it was made of
     * @return how many editions the site has, or how many files the bag
     */
    public static int check(Path site, @Nullable Archive archive, Path output, Clock clock, int jobs, Diagnostics found)
            throws IOException {
        Map<String, String> known = new HashMap<>();
        Set<String> withheld = new HashSet<>();
        URI base = null;
        if (archive != null) {
            SiteManifest.read(SiteManifest.file(output, site))
                    .files()
                    .forEach((path, entry) -> known.put(path, entry.sha256()));
            base = archive.settings().base();
            Embargoes embargoes = new Embargoes(clock, false);
            for (ArticleFile file : archive.articles(new Diagnostics())) {
                Diagnostics reading = new Diagnostics();
                Optional<Article> article = archive.article(file, reading);
                if (Embargoes.isUnclear(article, reading)
                        || article.filter(one -> embargoes.isHeld(one, new Diagnostics()))
                                .isPresent()) {
                    withheld.add(file.slug());
                }
            }
        }
        return isBag(site)
                ? BagCheck.run(site, withheld, found)
                : new SiteCheck(site, base, jobs, found).run(known, withheld);
    }
}
