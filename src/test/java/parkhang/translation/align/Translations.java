package parkhang.translation.align;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import parkhang.archive.Archive;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.CodeReader;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** The articles of the sample archive with their translations. */
public final class Translations {
    private static final Diagnostics NONE = new Diagnostics();
    private static final Archive ARCHIVE = Archive.open(Path.of("."), NONE).orElseThrow();
    private static final List<Locale> LOCALES = List.of(Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("nl"));

    private static final List<Sample> ALL = LOCALES.stream()
            .flatMap(locale -> ARCHIVE.articles(NONE).stream()
                    .map(file -> ARCHIVE.article(file, NONE).orElseThrow())
                    .filter(article -> !ARCHIVE.settings().source(article).equals(locale))
                    .map(article -> sample(article, locale)))
            .toList();

    private Translations() {}

    /** An article's units, and the same as they stand in a translation. */
    public record Sample(Article article, Article translated, Locale locale, List<Unit> units, List<Unit> blocks) {}

    public static List<Sample> all() {
        return ALL;
    }

    public static List<Sample> in(Locale locale) {
        return ALL.stream().filter(sample -> sample.locale().equals(locale)).toList();
    }

    private static Sample sample(Article article, Locale locale) {
        List<Unit> units = Segmenter.segment(article);
        Targets targets = Targets.match(units, ARCHIVE.chain(article, locale, NONE));
        Article translated = Segmenter.join(article, unit -> {
            Targets.Printable target = Objects.requireNonNull(targets.of(unit, State.TRANSLATED));
            return CodeReader.read(unit, target.target(), unit.place(), NONE);
        });
        return new Sample(article, translated, locale, units, Segmenter.segment(translated));
    }
}
