package parkhang.command;

import java.util.List;
import java.util.concurrent.Callable;
import parkhang.desk.BundleSync;
import parkhang.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang sync}. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Bring the bundles up to date with the articles. Nothing a translator wrote is ever lost.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang sync                                 every bundle, every article",
            "  parkhang sync --locale nl --article tibet-*   some articles for the Dutch translator"
        })
final class SyncCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Override
    public Integer call() {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        List<BundleSync.Change> changes = main.open(found)
                .map(archive -> BundleSync.run(archive, filter.filter(), found))
                .orElseGet(List::of);
        new DiagnosticPrinter(console.err(), main.folder(), console.terminal()).print(found);
        changes.stream().filter(BundleSync.Change::written).forEach(change -> console.out()
                .println(change.file() + ": " + change.added() + " new units, " + change.obsolete() + " obsolete"));
        long untouched = changes.stream().filter(change -> !change.written()).count();
        console.out().println((changes.size() - untouched) + " files written, " + untouched + " up to date");
        return found.hasErrors() ? 1 : 0;
    }
}
