package parkhang.localization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.Content;
import parkhang.translation.MemoryMatch;
import parkhang.translation.MemoryMatches;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** Keeps a bundle from copying what it inherits: a unit that has a target in another bundle needs no match. */
record OwnMatches(MemoryMatches matches, Targets targets) implements MemoryMatches {

    static MemoryMatches orElse(
            MemoryMatches matches, Archive archive, Article article, List<Unit> units, Locale locale) {
        List<Locale> chain = Locales.chain(locale);
        if (chain.size() == 1 || matches == MemoryMatches.NONE) {
            return matches;
        }
        Targets inherited = Targets.match(units, archive.chain(article, chain.get(1), new Diagnostics()));
        return new OwnMatches(matches, inherited);
    }

    @Override
    public Optional<MemoryMatch> of(Unit unit) {
        return targets.of(unit, State.TRANSLATED) == null ? matches.of(unit) : Optional.empty();
    }

    @Override
    public boolean hold(Content target) {
        return matches.hold(target);
    }
}
