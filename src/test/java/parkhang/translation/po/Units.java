package parkhang.translation.po;

import static parkhang.translation.Bundles.DUTCH;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Articles;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.Frame;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.SubState;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Fingerprint;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.TaggedText;

/** Bundles in every condition, and what a translator's tool is to return of them. */
final class Units {
    private static final List<String> NOTES = List.of(
            "plain",
            "two\nlines",
            "a\n\nb ",
            " \"q\" \\ \\n",
            "བོད་",
            "x\nunit: one/u1 000000000000",
            "\u202Bעברית\u202C",
            "~ , fuzzy");

    private final Articles articles;
    private final Random random;

    Units(long seed) {
        articles = new Articles(seed);
        random = new Random(seed);
    }

    /** A unit as it should come back: context, source, target, state, base. */
    record Seen(String context, String source, @Nullable String target, @Nullable State state, @Nullable String base) {}

    ArticleTargets next(String slug) {
        ArticleTargets synced = Bundles.synced(Segmenter.segment(articles.next()), DUTCH);
        List<BundleUnit> units = new ArrayList<>();
        for (int obsolete = 0; obsolete < 2; obsolete++) {
            for (BundleUnit unit : synced.units()) {
                if (obsolete == Math.floorMod(unit.id().hashCode(), 5) / 4) {
                    units.add(changed(unit, obsolete == 1));
                }
            }
        }
        return new ArticleTargets(synced.file(), slug, synced.source(), DUTCH, units, Frame.NONE);
    }

    private BundleUnit changed(BundleUnit unit, boolean obsolete) {
        Content target =
                switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> unit.source();
                    default -> unit.source().then(Bundles.text(articles.text()));
                };
        List<UnitNote> notes = new ArrayList<>();
        String subState = null;
        if (obsolete) {
            subState = SubState.OBSOLETE;
        } else if (target != null && random.nextInt(3) == 0) {
            subState = SubState.STALE;
            notes.add(UnitNote.of(UnitNote.PREVIOUS_SOURCE, articles.text()));
        }
        if (random.nextInt(3) == 0) {
            notes.add(UnitNote.of(UnitNote.ORIGIN, NOTES.get(random.nextInt(NOTES.size()))));
        }
        State state = subState != null && !obsolete
                ? State.INITIAL
                : List.of(State.values()).get(random.nextInt(4));
        return new BundleUnit(
                unit.place(),
                unit.id(),
                unit.kind(),
                unit.source(),
                unit.codes(),
                target,
                state,
                subState,
                notes,
                Foreign.NONE);
    }

    static List<Seen> expected(List<ArticleTargets> articles) {
        List<Seen> all = new ArrayList<>();
        for (boolean obsolete : new boolean[] {false, true}) {
            for (ArticleTargets article : articles) {
                article.units().stream()
                        .filter(unit -> unit.isObsolete() == obsolete)
                        .filter(unit -> !obsolete || isTranslated(unit))
                        .map(unit -> expected(article.slug(), unit))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isTranslated(BundleUnit unit) {
        return unit.target() != null && !unit.target().isBlank();
    }

    private static Seen expected(String slug, BundleUnit unit) {
        State state = unit.state() == State.INITIAL ? State.INITIAL : State.TRANSLATED;
        return new Seen(
                slug + "/" + unit.id(),
                TaggedText.write(unit.source()),
                isTranslated(unit) ? written(unit.target()) : null,
                isTranslated(unit) ? state : null,
                Fingerprint.of(unit));
    }

    private static @Nullable String written(@Nullable Content target) {
        return target == null ? null : TaggedText.write(target);
    }

    static List<Seen> seen(Handback handback) {
        return handback.units().stream()
                .map(unit -> new Seen(
                        unit.slug() + "/" + unit.id(),
                        TaggedText.write(unit.source()),
                        written(unit.target()),
                        unit.state(),
                        unit.base()))
                .toList();
    }
}
