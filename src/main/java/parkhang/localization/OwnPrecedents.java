package parkhang.localization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.Content;
import parkhang.translation.Precedent;
import parkhang.translation.Precedents;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** Keeps a bundle from copying what it inherits: a unit that has a target in another bundle needs no precedent. */
record OwnPrecedents(Precedents precedents, Targets targets) implements Precedents {

    static Precedents orElse(Precedents precedents, Archive archive, String slug, List<Unit> units, Locale locale) {
        List<Locale> chain = Locales.chain(locale);
        if (chain.size() == 1 || precedents == Precedents.NONE) {
            return precedents;
        }
        Targets inherited = Targets.match(units, archive.chain(slug, chain.get(1), new Diagnostics()));
        return new OwnPrecedents(precedents, inherited);
    }

    @Override
    public Optional<Precedent> of(Unit unit) {
        return targets.of(unit, State.TRANSLATED) == null ? precedents.of(unit) : Optional.empty();
    }

    @Override
    public boolean hold(Content target) {
        return precedents.hold(target);
    }
}
