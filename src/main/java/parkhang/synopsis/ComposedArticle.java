package parkhang.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parkhang.archive.ArticleFile;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Bundle;
import parkhang.edition.Choices;
import parkhang.edition.Edition;
import parkhang.edition.Incomplete;
import parkhang.export.EditionComposer;
import parkhang.export.PreparedArticle;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.Preparation;
import parkhang.font.FontSet;
import parkhang.translation.State;
import parkhang.translation.Unit;

/** An article with its editions to look at: with all that is translated, and nothing left out. */
public record ComposedArticle(List<Unit> units, List<Edition> editions) {

    /** Composes the articles that are at hand. */
    public static final class Reader {
        private final Preparation prepared;
        private final FontSet fonts;
        private final Embargoes embargoes;
        private final EditionComposer composer;

        /** @param embargoes which articles are left out, and reported */
        public Reader(Preparation prepared, FontSet fonts, Embargoes embargoes) {
            this(prepared, fonts, embargoes, new Choices(Incomplete.MARK, State.TRANSLATED, true));
        }

        /** The same as somebody wants them. */
        public Reader(Preparation prepared, FontSet fonts, Embargoes embargoes, Choices choices) {
            this.prepared = prepared;
            this.fonts = fonts;
            this.embargoes = embargoes;
            this.composer = new EditionComposer(prepared.archive(), prepared.composer(choices, fonts));
        }

        /** The article; empty and reported where it has an error, or must not be published yet. A bundle with an error has no edition. */
        public Optional<ComposedArticle> compose(ArticleFile file, Diagnostics found) {
            Diagnostics own = new Diagnostics();
            Optional<PreparedArticle> article = PreparedArticle.read(prepared, file, fonts, embargoes, own);
            found.add(own);
            return article.map(read -> {
                List<Edition> editions = new ArrayList<>();
                for (Optional<Bundle> bundle : prepared.bundles().values()) {
                    Diagnostics ofEdition = new Diagnostics();
                    bundle.flatMap(b -> composer.compose(read, b, new Inputs(), ofEdition))
                            .ifPresent(editions::add);
                    found.add(ofEdition);
                }
                return new ComposedArticle(read.units(), editions);
            });
        }
    }
}
