package parkhang.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.BundleSync;
import parkhang.localization.SyncOrder;
import parkhang.localization.SyncSummary;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import parkhang.terminal.SyncText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang sync}. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = {
            "Bring the bundles up to date with the articles. Nothing a translator wrote is ever lost: where a source has"
                    + " changed, its target is kept as stale with the previous source beside it; where it is gone, as"
                    + " obsolete. What is new is looked up in the memory: the locale's translations, and the TMX files"
                    + " in its folder."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang sync                                 every bundle, every article",
            "  parkhang sync --locale nl --article tibet-*   some articles for the Dutch translator",
            "  parkhang sync --dry-run                       see what would be done",
            "  parkhang sync --locale nl --prefill           after laying a TMX file into translations/nl"
        })
final class SyncCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--prefill",
            description = "look up every unit without a target in the memory, and not only the new ones")
    private boolean everything;

    @Option(
            names = {"-n", "--dry-run"},
            description = "say what would be done, and write nothing")
    private boolean dry;

    @Override
    public Integer call() {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        SyncOrder order = new SyncOrder(filter.filter(), everything, dry);
        DiagnosticPrinter printer = main.printer();
        ProgressPrinter progress = ProgressPrinter.counter(console, printer);
        Optional<SyncSummary> summary =
                main.open(found).flatMap(archive -> Optional.ofNullable(run(archive, order, found, progress)));
        progress.end();
        printer.print(found);
        summary.ifPresent(done -> console.out().print(SyncText.of(done, dry)));
        console.flush();
        return found.hasErrors() ? 1 : 0;
    }

    private @Nullable SyncSummary run(Archive archive, SyncOrder order, Diagnostics found, ProgressPrinter progress) {
        return dry
                ? BundleSync.run(archive, order, found, progress)
                : main.alone(archive.layout(), found, () -> BundleSync.run(archive, order, found, progress));
    }
}
