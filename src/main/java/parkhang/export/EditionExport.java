package parkhang.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Bundle;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.PlannedEdition;
import parkhang.file.DiskFault;
import parkhang.file.SafeFile;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.paragraph.LineFigures;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.translation.Coverage;

/** The way of one edition after the other, from its article to its files in the output. Safe to use from several threads. */
final class EditionExport {
    private final Archive archive;
    private final ExportOrder order;
    private final EditionComposer composer;
    private final @Nullable Bundle beside;
    private final CarriedFiles sources;
    private final Supplier<EditionMaker> makers;
    private final SamePages samePages;

    /**
     * The way of a run's editions.
     *
     * @param beside what stands beside each of them; null where nothing does
     * @param makers give each thread its own
     */
    EditionExport(
            Archive archive,
            ExportOrder order,
            EditionComposer composer,
            @Nullable Bundle beside,
            CarriedFiles sources,
            SamePages samePages,
            Supplier<EditionMaker> makers) {
        this.archive = archive;
        this.order = order;
        this.composer = composer;
        this.beside = beside;
        this.sources = sources;
        this.samePages = samePages;
        this.makers = makers;
    }

    /**
     * What became of an edition that was due.
     *
     * @param lasting whether it may be kept in the ledger: not so where its inputs were written while it was made
     */
    record Exported(EditionResult result, boolean lasting) {}

    /** An edition's files, in place; no file where it failed. */
    private record Placed(
            List<HashedFile> files,
            List<HashedFile> own,
            boolean lasting,
            int pages,
            LineFigures lines,
            Coverage coverage) {
        private static final Placed NOTHING =
                new Placed(List.of(), List.of(), false, 0, LineFigures.NONE, Coverage.NONE);
    }

    /**
     * Makes an edition and puts it in place.
     *
     * @param before what was found so far, about the article and the fonts; with what is found now it becomes the edition's own
     */
    Exported run(PreparedArticle article, Bundle bundle, Basis basis, PlannedEdition planned, Diagnostics before) {
        long start = System.nanoTime();
        EditionKey key = planned.key();
        Place place = Place.of(archive.name(order.output().resolve(key.toString())));
        Diagnostics found = new Diagnostics();
        Placed placed = Placed.NOTHING;
        try {
            placed = place(article, bundle, planned, before, found);
        } catch (IOException e) {
            found.report(place, ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
        } catch (RuntimeException | StackOverflowError e) {
            found.report(place, ExportCode.EDITION_FAILED.with("made", Map.of("fault", Fault.of(e))));
        }
        Diagnostics all = new Diagnostics();
        all.add(before);
        all.add(found);
        EditionRecord edition = new EditionRecord(
                key,
                basis,
                placed.own(),
                article.article().front().embargo(),
                article.links(),
                placed.files(),
                placed.files().isEmpty() ? List.of() : planned.outdated(),
                placed.pages(),
                placed.lines(),
                placed.coverage(),
                all.list());
        Outcome outcome = placed.files().isEmpty() ? Outcome.FAILED : Outcome.MADE;
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        return new Exported(new EditionResult(edition, outcome, planned.why(), duration), placed.lasting());
    }

    /**
     * The way itself: an edition is composed, made and proved in memory, and put in place. Its inputs are noted as they are read, and
     * looked at again then.
     *
     * @param before gets what is found about the files of which the edition is made
     */
    private Placed place(
            PreparedArticle article, Bundle bundle, PlannedEdition planned, Diagnostics before, Diagnostics found)
            throws IOException {
        Inputs inputs = new Inputs();
        inputs.add(article.inputs());
        Optional<Edition> edition = composer.compose(article, bundle, inputs, found);
        if (edition.isEmpty()) {
            return Placed.NOTHING;
        }
        Optional<Edition> other = beside == null ? Optional.empty() : composer.compose(article, beside, inputs, found);
        if (beside != null && other.isEmpty()) {
            return Placed.NOTHING;
        }
        EditionMaker maker = makers.get();
        SamePages.Pages pages = samePages.of(article, bundle.locale(), maker);
        inputs.add(pages.inputs());
        found.add(pages.found());
        List<AssociatedFile> carried = sources.of(article, inputs, bundle.locale(), before);
        EditionMaker.Rendered made = other.map(second -> maker.make(pair(edition.get(), second), carried, found))
                .orElseGet(() -> maker.make(
                        edition.get(), bundle.imprint().trimmed(), carried, pages.ends(bundle.locale()), found));
        if (found.hasErrors()) {
            return Placed.NOTHING;
        }
        SafeFile.write(inOutput(made.files()));
        return new Placed(
                files(made, planned), inputs.settled(), inputs.areStill(), made.pages(), made.lines(), made.coverage());
    }

    private EditionPair pair(Edition first, Edition second) {
        boolean facing = Objects.requireNonNull(order.choices().beside()).facing();
        return new EditionPair(first, second, facing);
    }

    private Map<Path, byte[]> inOutput(Map<String, byte[]> files) {
        Map<Path, byte[]> placed = new LinkedHashMap<>();
        files.forEach((name, bytes) -> placed.put(order.output().resolve(name), bytes));
        return placed;
    }

    /** The files as they lie there now, with those of other formats that are as good as new. */
    private List<HashedFile> files(EditionMaker.Rendered made, PlannedEdition planned) throws IOException {
        List<HashedFile> files = new ArrayList<>(planned.kept());
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            Path path = order.output().resolve(file.getKey());
            files.add(new HashedFile(file.getKey(), Hashing.stamp(path), Hashing.hash(file.getValue())));
        }
        files.sort(Comparator.comparing(HashedFile::name));
        return files;
    }
}
