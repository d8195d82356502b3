package parkhang.export;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Bundle;
import parkhang.export.EditionExport.Exported;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.PlannedEdition;
import parkhang.export.plan.Preparation;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;

/** Makes the editions that are due, several at once, and hands them over in the order of the plan. */
final class EditionBatch {
    private final Archive archive;
    private final ExportOrder order;
    private final Embargoes embargoes;
    private final Preparation prepared;
    private final Map<Locale, Basis> bases;
    private final Diagnostics fontsFound = new Diagnostics();
    private final FontSet fonts;
    private final CarriedFiles sources;
    private final HeapBound heap = new HeapBound();
    private final EditionExport export;

    /** @param bases of the locales that can be printed */
    EditionBatch(ExportOrder order, Embargoes embargoes, Preparation prepared, Map<Locale, Basis> bases) {
        this.archive = prepared.archive();
        this.order = order;
        this.embargoes = embargoes;
        this.prepared = prepared;
        this.bases = bases;
        this.fonts = ThemeFonts.read(archive, order.program().fonts(), fontsFound);
        this.sources = new CarriedFiles(order, prepared);
        EditionComposer composer = new EditionComposer(archive, prepared.publicComposer(order.choices(), fonts));
        BegunAhead<EditionMaker> begun = new BegunAhead<>(() -> new EditionMaker(archive, order, fonts));
        ThreadLocal<EditionMaker> makers = ThreadLocal.withInitial(begun);
        Preparation.Companion beside = prepared.beside();
        Bundle second = beside == null ? null : beside.bundle().orElse(null);
        SamePages samePages = new SamePages(order, prepared, composer, fonts);
        this.export = new EditionExport(archive, order, composer, second, sources, samePages, makers::get);
    }

    /** What was found about the fonts, which concerns every edition. */
    Diagnostics found() {
        return fontsFound;
    }

    /** @param taker called in the thread that calls, never at the same time twice */
    void run(EditionTasks tasks, Consumer<Exported> taker) {
        InOrder.run(() -> tasks, order.jobs(), this::run, taker);
    }

    /** An article that may be published; empty and reported where it may not, or where its editions would lack something. */
    Optional<PreparedArticle> article(ArticleFile file, Diagnostics found) {
        try {
            return fonts.isEmpty()
                    ? Optional.empty()
                    : PreparedArticle.read(prepared, file, fonts, embargoes, found)
                            .map(sources::pack);
        } catch (RuntimeException | StackOverflowError e) {
            Place place = Place.of(archive.name(file.path()));
            found.report(place, ExportCode.EDITION_FAILED.with("read", Map.of("fault", Fault.of(e))));
        }
        return Optional.empty();
    }

    private Exported run(EditionTasks.Task task) {
        PlannedEdition planned = task.edition();
        if (planned.record() != null) {
            return new Exported(new EditionResult(planned.record(), Outcome.UNCHANGED, "", Duration.ZERO), false);
        }
        Optional<Bundle> bundle = prepared.bundles()
                .getOrDefault(planned.locale(), Optional.empty())
                .filter(one -> bases.containsKey(planned.locale()));
        Basis basis = bases.getOrDefault(planned.locale(), new Basis(List.of()));
        Diagnostics before = new Diagnostics();
        before.add(fontsFound);
        before.add(task.found());
        heap.keep();
        return task.article()
                .flatMap(article -> bundle.map(found -> export.run(article, found, basis, planned, before)))
                .orElseGet(() -> failed(task, basis));
    }

    /** An edition that was not even begun. */
    private static Exported failed(EditionTasks.Task task, Basis basis) {
        EditionRecord edition = new EditionRecord(
                task.edition().key(),
                basis,
                List.of(),
                List.of(),
                List.of(),
                0,
                LineFigures.NONE,
                Coverage.NONE,
                task.found().list());
        return new Exported(
                new EditionResult(edition, Outcome.FAILED, task.edition().why(), Duration.ZERO), false);
    }
}
