package parkhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.ledger.Shard;
import parkhang.prepress.PressOrder;
import parkhang.press.DryRun;
import parkhang.press.Export;
import parkhang.press.ExportOrder;
import parkhang.press.ExportSummary;
import parkhang.press.Format;
import parkhang.translation.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
            "  parkhang export --profile print --article tibet-dna   today's release, to be printed in the office",
            "  parkhang export --profile press --icc shop.icc        sheets for a print shop, in its inks",
            "  parkhang export --dry-run                             what would be made, and why",
            "  parkhang export --shard 1/3 --report 1.json           a third of everything, on one of three machines"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "html, pdf or html,pdf (default: both; pdf for print and press)")
    private @Nullable Set<Format> formats;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = {
                "what the editions are for (default: screen):",
                "screen: live links, margins as a screen has them;",
                "print: an office printer: margins for both sides of a leaf, greys, the addresses of links in a list;",
                "press: a print shop: trim, bleed, marks and inks, meant as PDF/X-4 and not validated as such"
            })
    private Profile profile = Profile.SCREEN;

    @Mixin
    private PressOptions press = new PressOptions();

    @Option(
            names = "--incomplete",
            paramLabel = "HOW",
            description = {
                "what to print where a translation is missing (default: mark; refuse for print and press):",
                "mark: the source text, marked, with a banner;",
                "source: the source text; omit: nothing, with a banner;",
                "refuse: make no edition"
            })
    private @Nullable Incomplete incomplete;

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

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            converter = ShardName.class,
            description =
                    "only the K-th of N equal shares of the editions; auto: as a Kubernetes Job or a Slurm array says")
    private Shard shard = Shard.WHOLE;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write what became of each edition into this file, as JSON; see parkhang report --help")
    private @Nullable Path report;

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing but errors")
    private boolean quiet;

    @Option(names = "--prune", description = "remove the editions whose article or bundle is gone")
    private boolean prune;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "the folder to write to (default: output in the archive)")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Clock clock = RunClock.of(System.getenv())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RunClock.refusal(System.getenv())));
        if (dry && report != null) {
            throw new ParameterException(
                    spec.commandLine(), "--dry-run makes nothing that --report could tell of; leave one of them out");
        }
        if (formats != null && !Format.of(profile).containsAll(formats)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a page has no profile " + profile.word() + ": leave out --profile, or html from --format");
        }
        if (press.areGiven() && profile != Profile.PRESS) {
            throw new ParameterException(
                    spec.commandLine(), "--trim, --bleed, --icc and --ink-limit are for --profile press");
        }
        DiagnosticPrinter printer = new DiagnosticPrinter(console.err(), main.folder(), console.terminal());
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        PressOrder wanted = profile == Profile.PRESS ? press.order(found).orElse(null) : null;
        printer.print(found);
        if (archive.isEmpty() || (profile == Profile.PRESS && wanted == null)) {
            if (report != null && Files.isRegularFile(report)) {
                Files.delete(report); // of an earlier run: there is none of this one
            }
            return 1;
        }
        ExportOrder order = order(archive.get(), wanted);
        ProgressPrinter progress = new ProgressPrinter(
                console.err(), printer, mode(console), Clock.system(ZoneId.systemDefault()), console.columns());
        boolean hasErrors = dry
                ? plan(new Export(archive.get(), order, clock, progress, null), console)
                : print(archive.get(), order, clock, progress, console);
        console.flush();
        return hasErrors ? 1 : 0;
    }

    private ExportOrder order(Archive archive, @Nullable PressOrder wanted) {
        return new ExportOrder(
                filter.filter(),
                formats == null ? Format.of(profile) : formats,
                choices(),
                wanted,
                output == null
                        ? archive.layout().output()
                        : output.toAbsolutePath().normalize(),
                ProgramFiles.program(),
                shard,
                force,
                prune,
                jobs);
    }

    private Choices choices() {
        Incomplete usual = profile.isOnPaper() ? Incomplete.REFUSE : Incomplete.MARK;
        return new Choices(incomplete == null ? usual : incomplete, required, embargoed, stale, profile);
    }

    private ProgressLine.Mode mode(Console console) {
        if (quiet) {
            return ProgressLine.Mode.QUIET;
        }
        return console.terminal() ? ProgressLine.Mode.BAR : ProgressLine.Mode.LINES;
    }

    private boolean plan(Export export, Console console) {
        DryRun run = export.plan();
        console.out().print(DryRunText.of(run, prune));
        return run.hasErrors();
    }

    private boolean print(Archive archive, ExportOrder order, Clock clock, ProgressPrinter progress, Console console)
            throws IOException {
        Diagnostics unwritten = new Diagnostics();
        Interruption interruption = new Interruption(console.err(), progress::stopped);
        try {
            ExportSummary summary = report == null
                    ? new Export(archive, order, clock, progress, null).run()
                    : ReportedRun.write(
                            report.toAbsolutePath(),
                            archive,
                            order,
                            witness -> new Export(archive, order, clock, progress, witness).run(),
                            unwritten);
            progress.found(unwritten);
            progress.end();
            if (quiet) {
                console.err().print(SummaryText.failures(summary, order));
            } else {
                console.out().print(SummaryText.of(summary, order));
            }
            return summary.hasErrors() || unwritten.hasErrors();
        } finally {
            interruption.isOver();
        }
    }
}
