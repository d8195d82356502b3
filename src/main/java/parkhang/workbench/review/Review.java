package parkhang.workbench.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.UnitAnchors;
import parkhang.font.FontSet;
import parkhang.localization.SignedWords;
import parkhang.localization.TargetCheck;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Segmenter;
import parkhang.translation.Sync;
import parkhang.translation.TranslationCode;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/**
 * A translation of an article as it is to be reviewed. Its units are shown as the next sync makes them, so that a source that was edited
 * since counts as changed.
 *
 * @param units of the article
 * @param filed what the bundle's file holds
 * @param bundle the same after a sync; its first units are the article's, in that order
 */
record Review(Archive archive, Article article, List<Unit> units, ArticleTargets filed, ArticleTargets bundle) {

    /** Empty where there is no such article to be translated into a locale, or where a file of it can't be read, which is reported. */
    static Optional<Review> open(Archive archive, String slug, Locale locale, Diagnostics found) {
        Path file = archive.layout().article(slug);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return archive.article(new ArticleFile(slug, file), found)
                .filter(article -> !archive.settings().source(article).equals(locale))
                .flatMap(article -> archive.targets(article, locale, found).map(filed -> {
                    List<Unit> units = Segmenter.segment(article);
                    return new Review(
                            archive,
                            article,
                            units,
                            filed,
                            Sync.sync(units, filed).targets());
                }));
    }

    /** Whether a sync would change the bundle. */
    boolean isDue() {
        return !filed.equals(bundle);
    }

    /** The units with all that a reviewer wants to know of them. */
    List<ReviewedUnit> reviewed(FontSet fonts) {
        Map<String, List<Diagnostic>> found = new HashMap<>();
        new TargetCheck(archive, fonts)
                .check(units, bundle)
                .forEach(findings -> found.put(findings.pair().filed().id(), findings.list()));
        UnitAnchors anchors = UnitAnchors.of(article, units);
        SignedWords signed = SignedWords.of(archive, article, bundle);
        return IntStream.range(0, units.size())
                .mapToObj(at -> {
                    BundleUnit own = bundle.units().get(at);
                    return new ReviewedUnit(
                            at + 1,
                            units.get(at),
                            own,
                            signed.units().get(own.id()),
                            signed.asked(),
                            found.getOrDefault(own.id(), List.of()).stream()
                                    .filter(one ->
                                            one.code() != TranslationCode.SIGN_OFF_LAPSED) // the row says so itself
                                    .toList(),
                            anchor(units.get(at), anchors));
                })
                .toList();
    }

    private static String anchor(Unit unit, UnitAnchors anchors) {
        boolean isOwn =
                List.of(UnitKind.TITLE, UnitKind.SUMMARY, UnitKind.CORRECTION).contains(unit.kind());
        return Objects.requireNonNullElse(isOwn ? anchors.of(unit.kind()) : anchors.at(unit.place()), "");
    }
}
