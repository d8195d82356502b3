package parkhang.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontCode;
import parkhang.font.FontSet;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.check.Check;
import parkhang.translation.check.Checks;

/** Reports what is wrong with the articles and bundles of an archive. Nothing is kept of an article that was reported. */
public final class CheckRun {
    private final Round round;
    private final GlyphCheck glyphs;
    private final Set<String> disabled;
    private final Consumer<Diagnostic> taker;
    private final CheckSummary summary = new CheckSummary();
    private final Map<Locale, List<Check>> remembering = new HashMap<>();

    private CheckRun(Round round, FontSet fonts, Set<String> disabled, Consumer<Diagnostic> taker) {
        this.round = round;
        this.glyphs = new GlyphCheck(fonts);
        this.disabled = disabled;
        this.taker = taker;
    }

    /** What a bundle's file is reported for, and its units. */
    private record CheckedBundle(Locale locale, Diagnostics file, List<CheckedUnit> units) {}

    /**
     * Checks all that the filter lets through.
     *
     * @param fonts what editions are set in; each character must be in one of them
     * @param disabled the ids of checks that the user does not want to hear of
     * @param taker is given the findings in the order of the articles, whatever order they are made in
     */
    public static CheckSummary run(
            Archive archive, Filter filter, FontSet fonts, Set<String> disabled, Consumer<Diagnostic> taker) {
        Diagnostics opening = new Diagnostics();
        Round round = Round.of(archive, filter, opening);
        CheckRun run = new CheckRun(round, fonts, disabled, taker);
        run.readLocales(opening);
        new LinkedHashSet<>(opening.list()).forEach(run::report);
        round.visit(
                (article, units, found) -> run.check(article.slug(), units, found),
                found -> found.list().forEach(run::report),
                run::report,
                unread -> {});
        return run.summary;
    }

    /** The kinds of what is found in units: those that a note or the user may allow. */
    public static List<Code> codes() {
        List<Code> codes = new ArrayList<>(Checks.codes());
        codes.add(FontCode.GLYPH_MISSING);
        return codes;
    }

    /** Reads what a locale has for all articles; what bundles inherit from each other is found more than once. */
    private void readLocales(Diagnostics found) {
        Archive archive = round.archive();
        Stream<Locale> source = Stream.of(archive.settings().source());
        Stream.concat(source, round.bundles().stream()).forEach(locale -> {
            archive.imprint(locale, found);
            archive.labels(locale, found);
            archive.words(locale, found);
            remembering.put(locale, Checks.remembering(archive.glossary(locale, found)));
        });
    }

    private List<CheckedBundle> check(String slug, List<Unit> units, Diagnostics found) {
        glyphs.check(units, found);
        List<CheckedBundle> checked = new ArrayList<>();
        for (Locale locale : round.bundles()) {
            Diagnostics file = new Diagnostics();
            List<CheckedUnit> targets = round.archive()
                    .targets(slug, locale, file)
                    .map(bundle -> check(units, bundle, file))
                    .orElseGet(List::of);
            checked.add(new CheckedBundle(locale, file, targets));
        }
        return checked;
    }

    private List<CheckedUnit> check(List<Unit> units, ArticleTargets bundle, Diagnostics file) {
        Targets.match(units, List.of(bundle)).reportUnknown(file);
        List<CheckedUnit> checked = BundleCheck.check(units, bundle, disabled);
        checked.forEach(glyphs::check);
        return checked;
    }

    private void report(List<CheckedBundle> bundles) {
        summary.addArticle(
                bundles.stream().mapToInt(bundle -> bundle.units().size()).sum());
        for (CheckedBundle bundle : bundles) {
            bundle.file().list().forEach(this::report);
            List<Check> checks = remembering.getOrDefault(bundle.locale(), List.of());
            for (CheckedUnit unit : bundle.units()) {
                if (!unit.pair().target().isBlank()) {
                    checks.forEach(check -> check.check(unit.pair(), unit.findings()));
                }
                unit.findings().reportUnneeded();
                unit.findings().list().forEach(this::report);
            }
        }
    }

    private void report(Diagnostic finding) {
        summary.add(finding);
        taker.accept(finding);
    }
}
