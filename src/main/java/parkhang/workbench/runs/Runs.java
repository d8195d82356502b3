package parkhang.workbench.runs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.bind.BindOrder;
import parkhang.bind.BindSummary;
import parkhang.bind.Binding;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.export.Export;
import parkhang.export.ExportSummary;
import parkhang.export.ReportedRun;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.inspection.Inspection;
import parkhang.inspection.InspectionOrder;
import parkhang.ledger.Shard;
import parkhang.prepress.PressOrder;
import parkhang.verify.VerificationSummary;

/** The runs of a workbench, one at a time, each as its command would make it. A run goes on whether anybody looks or not. */
final class Runs implements Closeable {
    /** Below the output: what became of each edition of the last export, see {@code parkhang report}. */
    static final String REPORT = "report.json";

    /** How long a run that is stopped may need to come to its next step, in seconds; then it is as good as killed. */
    private static final long PATIENCE = 5;

    private final Program program;
    private final Runnable teller;
    private final Consumer<Throwable> faults;
    private @Nullable WatchedRun last;
    private @Nullable Thread worker;

    /**
     * None yet.
     *
     * @param teller has the pages that are open look at the run
     * @param faults is told what is the program's own fault
     */
    Runs(Program program, Runnable teller, Consumer<Throwable> faults) {
        this.program = program;
        this.teller = teller;
        this.faults = faults;
    }

    /** The one that goes on, or else the last one. */
    synchronized Optional<Standing> last() {
        return Optional.ofNullable(last).map(WatchedRun::standing);
    }

    /** Begins one; false while another one goes on. */
    synchronized boolean begin(Archive archive, RunOrder order) {
        if (last != null && !last.standing().isOver()) {
            return false;
        }
        WatchedRun run = new WatchedRun(order.kind(), teller);
        Thread thread = new Thread(() -> work(archive, order, run), "workbench run");
        thread.setDaemon(true);
        last = run;
        worker = thread;
        thread.start();
        return true;
    }

    synchronized void stop() {
        if (last != null) {
            last.stop();
        }
    }

    @Override
    public void close() {
        stop();
        Thread working = worker;
        try {
            if (working != null) {
                working.join(TimeUnit.SECONDS.toMillis(PATIENCE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Archive archive, RunOrder order, WatchedRun run) {
        run.begin();
        try {
            run.end(
                    switch (order.kind()) {
                        case EXPORT -> export(archive, order, run);
                        case VOLUME -> bind(archive, order, run);
                        case VERIFICATION -> verify(archive, order, run);
                    });
        } catch (WatchedRun.Stopped e) {
            run.stopped();
        } catch (IOException | RuntimeException | Error e) {
            faults.accept(e);
            run.broken();
        }
    }

    private static int jobs() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static Choices choices(RunOrder order) {
        Profile profile = order.kind() == RunOrder.Kind.EXPORT ? order.profile() : Profile.SCREEN;
        Incomplete incomplete = order.complete() ? Incomplete.REFUSE : Incomplete.usual(profile);
        return new Choices(incomplete, order.required(), false, false, true, profile);
    }

    private Map<String, Integer> export(Archive archive, RunOrder order, WatchedRun run) throws IOException {
        List<String> published = archive.settings().publishing() == null
                ? List.of()
                : archive.settings().publishing().formats().stream()
                        .map(Located::value)
                        .toList();
        Path output = archive.layout().output();
        ExportOrder export = new ExportOrder(
                order.filter(),
                FileKind.withPublished(order.formats(), published),
                choices(order),
                ExportOrder.USUAL_PAPER,
                order.profile() == Profile.PRESS ? PressOrder.usual() : null,
                output,
                program,
                Shard.WHOLE,
                order.force(),
                false,
                jobs());
        Diagnostics unwritten = new Diagnostics();
        ExportSummary summary = ReportedRun.write(
                output.resolve(REPORT),
                archive,
                export,
                witness -> new Export(archive, export, Clock.systemUTC(), run, witness).run(),
                unwritten);
        run.found(unwritten.list());
        int made = summary.made().values().stream().mapToInt(Integer::intValue).sum();
        return Map.of(
                "made", made,
                "unchanged", summary.unchanged(),
                "failed", summary.failed().size(),
                "files", summary.files());
    }

    private Map<String, Integer> bind(Archive archive, RunOrder order, WatchedRun run) {
        BindOrder bind = new BindOrder(
                order.locales().get(0),
                new Filter(List.of(), order.slugs()),
                null,
                order.formats(),
                List.of(),
                choices(order),
                program,
                false,
                jobs());
        BindSummary summary = new Binding(archive, bind, Clock.systemUTC(), run).run();
        return Map.of(
                "files", summary.files().size(),
                "articles", summary.articles(),
                "pages", summary.pages());
    }

    private static Map<String, Integer> verify(Archive archive, RunOrder order, WatchedRun run) throws IOException {
        Diagnostics found = new Diagnostics();
        VerificationSummary summary = new VerificationSummary();
        InspectionOrder inspection = new InspectionOrder(
                order.filter(), List.of(), null, archive.layout().output(), false, jobs());
        new Inspection(inspection, archive, found).run(run, summary::add);
        run.found(found.list());
        return Map.of(
                "editions", summary.editions(),
                "files", summary.files(),
                "pages", summary.pages(),
                "damaged", summary.damaged().size());
    }
}
