package parkhang.translation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Bundles for tests, made from articles' own units. */
public final class Bundles {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Bundles() {}

    public static ArticleTargets none(Locale locale) {
        return ArticleTargets.none(
                "translations/" + locale.toLanguageTag() + "/sample.xlf", "sample", Locale.ENGLISH, locale);
    }

    /** A bundle after a sync. */
    public static ArticleTargets synced(List<Unit> units, Locale locale) {
        return Sync.sync(units, none(locale)).targets();
    }

    /** The same bundle with a target for each unit. */
    public static ArticleTargets translated(ArticleTargets old, State state, Function<BundleUnit, Content> translator) {
        return old.with(old.units().stream()
                .map(unit -> with(unit, translator.apply(unit), state))
                .toList());
    }

    public static BundleUnit with(BundleUnit unit, Content target, State state) {
        return new BundleUnit(
                unit.place(),
                unit.id(),
                unit.kind(),
                unit.source(),
                unit.codes(),
                target,
                state,
                unit.subState(),
                unit.notes(),
                unit.foreign());
    }

    public static Content text(String text) {
        return new Content(List.of(new Content.Text(text)));
    }
}
