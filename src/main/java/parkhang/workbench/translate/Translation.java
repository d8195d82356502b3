package parkhang.workbench.translate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Fingerprint;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Sync;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/**
 * An article and what its bundle holds for it, as they are on the disk. Whoever has edited the article need not have run a sync: units
 * are shown as the next one will make them.
 *
 * @param names of the units, in the same order
 * @param source the article's locale
 * @param filed what the file holds; nothing where there is none yet
 * @param synced the same after a sync that looks for nothing in the memory; its first units are the article's, in that order
 */
record Translation(
        Archive archive,
        Article article,
        List<Unit> units,
        List<UnitName> names,
        Locale source,
        Locale locale,
        ArticleTargets filed,
        ArticleTargets synced) {
    /** In the place of a target's fingerprint, where there is no target. */
    private static final String NOTHING = "none";

    /** Empty where there is no such article to be translated into a locale, or where a file of it can't be read, which is reported. */
    static Optional<Translation> open(Archive archive, String slug, Locale locale, Diagnostics found) {
        Path file = archive.layout().article(slug);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return archive.article(new ArticleFile(slug, file), found)
                .filter(article -> !archive.settings().source(article).equals(locale))
                .flatMap(article -> archive.targets(article, locale, found).map(filed -> of(archive, article, filed)));
    }

    private static Translation of(Archive archive, Article article, ArticleTargets filed) {
        List<Unit> units = Segmenter.segment(article);
        return new Translation(
                archive,
                article,
                units,
                UnitName.of(units),
                filed.source(),
                filed.target(),
                filed,
                Sync.sync(units, filed).targets());
    }

    /** Whether a sync would change the bundle, or make one. */
    boolean isDue() {
        return !filed.equals(synced) || !Files.exists(file());
    }

    Path file() {
        return archive.layout().targets(locale, article.slug());
    }

    /** Where a unit stands; -1 where the article has none of that name. */
    int find(UnitName name) {
        return names.indexOf(name);
    }

    /** What the bundle has, or will have, for a unit. */
    BundleUnit own(int at) {
        return synced.units().get(at);
    }

    /** What was seen by somebody to whom a unit was shown as it is now: another target is another sight. */
    String sight(int at) {
        return sight(own(at).target());
    }

    private static String sight(@Nullable Content target) {
        return target == null || target.isBlank() ? NOTHING : Fingerprint.of(target);
    }

    /** With those of the locales that it inherits from. */
    Targets targets() {
        List<Locale> parents = Locales.chain(locale).stream().skip(1).toList();
        Stream<ArticleTargets> inherited =
                parents.stream().flatMap(parent -> archive.targets(article, parent, new Diagnostics()).stream());
        return Targets.match(units, Stream.concat(Stream.of(synced), inherited).toList());
    }

    /** The bundle as it would be if some units had other targets, whatever becomes of these. */
    ArticleTargets with(Map<Integer, Content> targets) {
        List<BundleUnit> others = new ArrayList<>(synced.units());
        targets.forEach((at, target) -> {
            BundleUnit own = others.get(at);
            others.set(at, own.with(target, target.isBlank() ? State.INITIAL : State.TRANSLATED, null, own.notes()));
        });
        return synced.with(others);
    }
}
