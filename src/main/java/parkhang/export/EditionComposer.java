package parkhang.export;

import java.util.List;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.Inputs;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Bundle;
import parkhang.edition.Composer;
import parkhang.edition.Edition;
import parkhang.export.plan.PseudoBundles;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Targets;

/** Composes the editions of a run: reads their targets, and has all words decided. Safe to use from several threads. */
public record EditionComposer(Archive archive, Composer composer) {

    /**
     * The edition; empty and reported where its bundle has an error, or where it isn't wanted as it is.
     *
     * @param inputs get the files of the targets
     */
    public Optional<Edition> compose(PreparedArticle article, Bundle bundle, Inputs inputs, Diagnostics diagnostics) {
        Targets targets = Targets.match(article.units(), targets(article, bundle, inputs, diagnostics));
        targets.reportUnknown(diagnostics);
        targets.reportNotCounted(article.units(), diagnostics);
        targets.reportSignOffs(article.units(), archive.settings().fourEyes(), diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : composer.compose(
                        article.article(), article.units(), targets, bundle, article.pictures(), diagnostics);
    }

    /** Of the chain of locales, the nearest first; none for the source itself. */
    private List<ArticleTargets> targets(
            PreparedArticle article, Bundle bundle, Inputs inputs, Diagnostics diagnostics) {
        Article read = article.article();
        return bundle.locale().equals(archive.settings().source(read))
                ? List.of()
                : new PseudoBundles(archive)
                        .targets(read, article.units(), bundle.locale())
                        .map(List::of)
                        .orElseGet(() -> archive.noting(inputs).chain(read, bundle.locale(), diagnostics));
    }
}
