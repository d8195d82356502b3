package parkhang.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.ledger.KeyRange;
import parkhang.press.DryRun;
import parkhang.press.Export;
import parkhang.press.ExportOrder;
import parkhang.press.ExportSummary;
import parkhang.press.Format;
import parkhang.translation.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Produce the editions: one HTML and one PDF file for each article and locale. Only those are made that are due:"
                    + " whose article, translation, office, fonts or options have changed, or whose files are not there as they were made.",
            "",
            "Two pseudo-locales are made from the source when --locale names them, to see layout faults without a translation:",
            "en-XA has accents and is a third longer, ar-XB is in Arabic letters from right to left."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang export                                       everything",
            "  parkhang export --locale de --article tibet-dna       today's German release",
            "  parkhang export --locale en-XA --locale ar-XB         do the pages hold a longer language, and Arabic?",
            "  parkhang export --format pdf --incomplete refuse      only what is wholly translated",
            "  parkhang export --dry-run                             what would be made, and why"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "html, pdf or html,pdf (default: both)")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--incomplete",
            paramLabel = "HOW",
            defaultValue = "mark",
            description = {
                "what to print where a translation is missing (default: mark):",
                "mark: the source text, marked, with a banner;",
                "source: the source text; omit: nothing, with a banner;",
                "refuse: make no edition"
            })
    private Incomplete incomplete = Incomplete.MARK;

    @Option(
            names = "--require",
            paramLabel = "STATE",
            converter = PrintedState.class,
            defaultValue = "translated",
            description = "print only translations in this state or a better one: translated, reviewed, final"
                    + " (default: translated)")
    private State required = State.TRANSLATED;

    @Option(
            names = "--allow-stale",
            description = "print a translation although its source has changed since; it still counts as missing")
    private boolean stale;

    @Option(names = "--embargoed", description = "make editions before their embargo is over; each page then says so")
    private boolean embargoed;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = AtLeastOne.class,
            description = "how many editions to make at once (default: one for each processor)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "make every edition, also those that are not due")
    private boolean force;

    @Option(
            names = {"-n", "--dry-run"},
            description = "say which editions would be made, and why, and make none")
    private boolean dry;

    @Option(names = "--prune", description = "remove the editions whose article or bundle is gone")
    private boolean prune;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "the folder to write to (default: output in the archive)")
    private @Nullable Path output;

    @Override
    public Integer call() {
        Console console = main.console();
        PrintWriter err = console.err();
        DiagnosticPrinter printer = new DiagnosticPrinter(err, main.folder(), console.terminal());
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        printer.print(found);
        if (archive.isEmpty()) {
            return 1;
        }
        Path folder = output == null
                ? archive.get().layout().output()
                : output.toAbsolutePath().normalize();
        ExportOrder order = new ExportOrder(
                filter.filter(),
                formats,
                new Choices(incomplete, required, embargoed, stale),
                folder,
                ProgramFiles.program(),
                KeyRange.ALL,
                force,
                prune,
                jobs);
        ProgressPrinter progress = new ProgressPrinter(err, printer, console.terminal());
        Export export = new Export(archive.get(), order, Clock.systemUTC(), progress, null);
        return dry ? plan(export, console) : print(export, progress, console, folder);
    }

    private static int plan(Export export, Console console) {
        DryRun run = export.plan();
        console.out().print(DryRunText.of(run));
        console.flush();
        return run.hasErrors() ? 1 : 0;
    }

    private static int print(Export export, ProgressPrinter progress, Console console, Path folder) {
        Interruption interruption = new Interruption(console.err(), progress::stopped);
        ExportSummary summary = export.run();
        interruption.isOver();
        progress.end();
        console.out().print(SummaryText.of(summary, folder));
        console.flush();
        return summary.hasErrors() ? 1 : 0;
    }
}
