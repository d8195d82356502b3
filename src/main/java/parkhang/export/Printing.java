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
import parkhang.edition.Composer;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.PlannedEdition;
import parkhang.export.plan.Preparation;
import parkhang.font.FontSet;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Outcome;
import parkhang.translation.Coverage;

/** Makes the editions that are due, several at once, and hands them over in the order of the plan. */
final class Printing {
    private final Archive archive;
    private final ExportOrder order;
    private final Embargoes embargoes;
    private final Preparation ready;
    private final Map<Locale, Basis> bases;
    private final Diagnostics fontsFound = new Diagnostics();
    private final FontSet fonts;
    private final SourceFiles sources;
    private final ThreadLocal<EditionPress> press;

    /** @param bases of the locales that can be printed */
    Printing(Archive archive, ExportOrder order, Embargoes embargoes, Preparation ready, Map<Locale, Basis> bases) {
        this.archive = archive;
        this.order = order;
        this.embargoes = embargoes;
        this.ready = ready;
        this.bases = bases;
        this.fonts = FontReport.fonts(archive, order.program().fonts(), fontsFound);
        Composer composer = ready.composer(archive.settings(), order.choices(), fonts);
        this.sources = new SourceFiles(archive, order, ready);
        this.press = ThreadLocal.withInitial(() -> new EditionPress(archive, order, composer, fonts, sources));
    }

    /** What was found about the fonts, which concerns every edition. */
    Diagnostics found() {
        return fontsFound;
    }

    /** @param taker called in the thread that calls, never at the same time twice */
    void run(Tasks tasks, Consumer<Printed> taker) {
        InOrder.run(() -> tasks, order.jobs(), this::print, taker);
    }

    /** An article that may be published; empty and reported where it may not, or where its editions would lack something. */
    Optional<PreparedArticle> ready(ArticleFile file, Diagnostics found) {
        try {
            return fonts.isEmpty()
                    ? Optional.empty()
                    : PreparedArticle.read(archive, file, ready.slugs(), fonts, found)
                            .filter(read -> !embargoes.isHeld(read.article(), found))
                            .map(sources::keep);
        } catch (RuntimeException | StackOverflowError e) {
            Place place = Place.of(archive.name(file.path()));
            found.report(place, ExportCode.EDITION_FAILED, "could not be read: " + Fault.of(e));
        }
        return Optional.empty();
    }

    private Printed print(Task task) {
        PlannedEdition planned = task.edition();
        if (planned.record() != null) {
            return new Printed(new EditionResult(planned.record(), Outcome.UNCHANGED, "", Duration.ZERO), false);
        }
        Optional<Bundle> bundle = ready.bundles().getOrDefault(planned.locale(), Optional.empty());
        Basis basis = bases.getOrDefault(planned.locale(), new Basis(List.of()));
        Diagnostics before = new Diagnostics();
        before.add(fontsFound);
        before.add(task.found());
        return task.article()
                .flatMap(article -> bundle.map(found -> press.get().make(article, found, basis, planned, before)))
                .orElseGet(() -> failed(task, basis));
    }

    /** An edition that was not even begun. */
    private static Printed failed(Task task, Basis basis) {
        EditionKey key = EditionKey.of(task.file().slug(), task.edition().locale());
        EditionRecord edition = new EditionRecord(
                key,
                basis,
                List.of(),
                List.of(),
                List.of(),
                0,
                Coverage.NONE,
                task.found().list());
        return new Printed(
                new EditionResult(edition, Outcome.FAILED, task.edition().why(), Duration.ZERO), false);
    }
}
