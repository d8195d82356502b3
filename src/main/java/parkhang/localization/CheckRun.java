package parkhang.localization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.font.FontCode;
import parkhang.font.FontSet;
import parkhang.translation.TranslationCode;
import parkhang.translation.check.Check;
import parkhang.translation.check.Checks;
import parkhang.translation.check.UnitFindings;
import parkhang.translation.exchange.ExchangeCode;

/** Reports what is wrong with the articles and bundles of an archive. Nothing is kept of an article that was reported. */
public final class CheckRun {
    private final Consumer<Diagnostic> taker;
    private final CheckSummary summary = new CheckSummary();
    private final UnusedAddresses addresses = new UnusedAddresses();
    private final Map<Locale, List<Check>> remembering = new HashMap<>();

    private CheckRun(Consumer<Diagnostic> taker) {
        this.taker = taker;
    }

    /**
     * Checks all that the filter lets through.
     *
     * @param fonts what editions are set in; each character must be in one of them
     * @param progress is told of each article
     * @param taker is given the findings in the order of the articles, whatever order they are made in
     */
    public static CheckSummary run(
            Archive archive, CheckOrder order, FontSet fonts, Progress progress, Consumer<Diagnostic> taker) {
        Diagnostics opening = new Diagnostics();
        Selection selection = Selection.of(archive, order.filter(), opening);
        CheckRun run = new CheckRun(taker);
        archive.siblings(opening);
        LocaleCheck locales = new LocaleCheck(archive, fonts, opening);
        Stream.concat(Stream.of(archive.settings().source()), selection.locales().stream())
                .distinct()
                .forEach(locale -> run.expect(locale, locales.check(locale)));
        if (order.filter().articles().isEmpty()) {
            GoneBundles.find(selection, new Diagnostics()).report(opening);
        }
        new LinkedHashSet<>(opening.list()).forEach(run::report);
        ArticleCheck articles = new ArticleCheck(selection, fonts, order.disabled());
        progress.begin(Phase.CHECKING_ARTICLES, selection.articles().size());
        selection.visit(
                articles::check,
                order.jobs(),
                found -> found.list().forEach(run::report),
                run::report,
                unread -> {
                    run.addresses.miss();
                    progress.done(unread.slug(), true);
                },
                done -> progress.done(done.slug(), false));
        if (order.filter().articles().isEmpty()) {
            Diagnostics closing = new Diagnostics();
            run.addresses.report(closing);
            closing.list().forEach(run::report);
        }
        return run.summary;
    }

    /** The kinds of what is found in units: those that a note or the user may allow. */
    public static List<Code> codes() {
        List<Code> codes = new ArrayList<>(Checks.codes());
        codes.add(TranslationCode.TARGET_NOT_COUNTED);
        codes.add(TranslationCode.SIGN_OFF_LAPSED);
        codes.add(ExchangeCode.HANDBACK_WAITING);
        codes.add(FontCode.GLYPH_MISSING);
        return codes;
    }

    private void expect(Locale locale, LocaleCheck.Read read) {
        addresses.expect(read.addresses());
        remembering.put(locale, Checks.remembering(read.glossary()));
    }

    private void report(ArticleCheck.CheckedArticle article) {
        addresses.see(article.links());
        summary.addArticle(article.bundles().stream()
                .mapToInt(bundle -> bundle.units().size())
                .sum());
        for (ArticleCheck.CheckedBundle bundle : article.bundles()) {
            bundle.file().list().forEach(this::report);
            List<Check> checks = remembering.getOrDefault(bundle.locale(), List.of());
            for (UnitFindings findings : bundle.units()) {
                if (findings.pair().isTranslated()) {
                    checks.forEach(check -> check.check(findings.pair(), findings));
                }
                if (findings.pair().isTranslated() || findings.pair().target().isBlank()) {
                    findings.reportUnneeded();
                }
                findings.list().forEach(this::report);
            }
        }
    }

    private void report(Diagnostic finding) {
        summary.add(finding);
        taker.accept(finding);
    }
}
