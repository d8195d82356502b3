package parkhang.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import parkhang.desk.CoverageReport;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang coverage}. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Say how complete each bundle is, in units and in words of the source.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang coverage --locale nl                         what the Dutch translator has done",
            "  parkhang coverage --state reviewed --fail-under 100   is everything proof-read?"
        })
final class CoverageCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = PrintedState.class,
            defaultValue = "translated",
            description = "count what is in this state or a better one: translated, reviewed, final"
                    + " (default: translated)")
    private State state = State.TRANSLATED;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            converter = Percent.class,
            defaultValue = "0",
            description = "exit with 1 if any locale has a smaller share of words")
    private int threshold;

    @Override
    public Integer call() {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        Optional<CoverageReport> report =
                main.open(found).map(archive -> CoverageReport.of(archive, filter.filter(), found));
        new DiagnosticPrinter(console.err(), main.folder(), console.terminal()).print(found);
        report.ifPresent(r -> console.out().print(CoverageTable.of(r, state)));
        console.flush();
        boolean under = report.isPresent()
                && report.get().locales().stream().anyMatch(locale -> {
                    var coverage = report.get().of(locale);
                    return coverage.atLeast(state).percentOf(coverage.total()) < threshold;
                });
        return under || found.hasErrors() ? 1 : 0;
    }
}
