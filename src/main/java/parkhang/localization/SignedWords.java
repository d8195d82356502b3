package parkhang.localization;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.SignOffNote;

/**
 * The words that somebody has signed and that are others now. A bundle keeps only their fingerprint; what git has of its file is looked
 * through for words that have it, so that whatever is found is what was signed.
 *
 * @param units as they were signed, by their ids; those that git doesn't have are missing
 * @param asked whether git could be asked
 */
public record SignedWords(Map<String, BundleUnit> units, boolean asked) {
    /** Of a bundle as it is now. */
    public static SignedWords of(Archive archive, Article article, ArticleTargets bundle) {
        Map<String, SignOffNote> wanted = new HashMap<>();
        bundle.units().forEach(unit -> SignOffNote.lapsed(unit).ifPresent(note -> wanted.put(unit.id(), note)));
        if (wanted.isEmpty()) {
            return new SignedWords(Map.of(), true);
        }
        Locale locale = bundle.target();
        Path file = archive.layout().targets(locale, article.slug());
        Map<String, BundleUnit> found = new HashMap<>();
        boolean asked = archive.earlier(file, bytes -> {
            Optional<ArticleTargets> earlier =
                    archive.instead(Map.of(file, bytes)).targets(article, locale, new Diagnostics());
            earlier.ifPresent(version -> version.units().forEach(unit -> {
                SignOffNote note = wanted.get(unit.id());
                if (note != null && note.holds(unit)) {
                    found.putIfAbsent(unit.id(), unit);
                }
            }));
            return found.size() < wanted.size();
        });
        return new SignedWords(Map.copyOf(found), asked);
    }
}
