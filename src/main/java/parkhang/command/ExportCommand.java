package parkhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Publishing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.export.Export;
import parkhang.export.ExportSummary;
import parkhang.export.ReportedRun;
import parkhang.export.plan.DryRun;
import parkhang.export.plan.ExportOrder;
import parkhang.ledger.Shard;
import parkhang.prepress.PressOrder;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ExportText;
import parkhang.terminal.Interruption;
import parkhang.terminal.ProgressPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
            "  parkhang export --format docx --article tibet-dna     a Word file, for those who ask for one",
            "  parkhang export --format epub --locale bo             e-books, for those who read on a telephone",
            "  parkhang export --format card,md,txt                  link cards, and the words alone for machines",
            "  parkhang export --format eml --article tibet-dna      today's release as a mail, ready to be sent",
            "  parkhang export --profile print --article tibet-dna   today's release, to be printed in the office",
            "  parkhang export --booklet --article dna-report-2023   the report, to be folded and stapled",
            "  parkhang export --profile press --icc shop.icc        sheets for a print shop, in its inks",
            "  parkhang export --locale en --with bo                 English with Tibetan beside it, as PDF",
            "  parkhang export --locale en --with bo --facing-pages  the same on pages that face each other",
            "  parkhang export --same-pages --article dna-report     page 7 in one language is page 7 in all",
            "  parkhang export --dry-run                             what would be made, and why",
            "  parkhang export --shard 1/3 --report 1.json           a third of everything, on one of three machines"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            converter = EditionFormat.class,
            description =
                    "html, pdf, docx, epub, card, md, txt, eml, or several: html,pdf (default: html,pdf; pdf on paper)")
    private @Nullable Set<Format> formats;

    @Mixin
    private ProfileOptions profiles = new ProfileOptions();

    @Mixin
    private ChoiceOptions choices = new ChoiceOptions();

    @Mixin
    private BesideOptions beside = new BesideOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Option(
            names = "--facing-pages",
            description = {
                "with --with, let the two languages stand on pages that face each other, of which both begin with the",
                "same unit, and not in two columns"
            })
    private boolean facing;

    @Option(
            names = "--same-pages",
            description =
                    "let each page of the PDFs end at the same paragraph, item, row or figure in every language of the archive,"
                            + " where the language ends that needs most room, for those who cite by page")
    private boolean samePages;

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

    @Option(names = "--prune", description = "remove the editions whose article or bundle is gone")
    private boolean prune;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "the folder to write to (default: output in the archive)")
    private @Nullable Path output;

    /** A volume has one more. */
    static final class EditionFormat implements ITypeConverter<Format> {
        private static final Set<Format> FORMATS = FileKind.formats(Profile.SCREEN);

        @Override
        public Format convert(String value) {
            return FORMATS.stream()
                    .filter(format -> format.word().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + FORMATS + " (case-insensitive) but was '" + value + "'"));
        }
    }

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Clock clock = RunClock.of(System.getenv())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RunClock.refusal(System.getenv())));
        if (dry && report != null) {
            throw new ParameterException(
                    spec.commandLine(), "--dry-run makes nothing that --report could tell of; leave one of them out");
        }
        Profile profile = profiles.profile();
        if (formats != null && !FileKind.formats(profile).containsAll(formats)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "only a PDF has a profile " + profile.word()
                            + ": leave out the profile, or all but pdf from --format");
        }
        beside.check(profile, formats, filter.filter(), samePages);
        if (facing && !beside.isAsked()) {
            throw new ParameterException(
                    spec.commandLine(), "--facing-pages is for two languages: leave it out, or add --with");
        }
        DiagnosticPrinter printer = main.printer();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        PressOrder wanted = profile == Profile.PRESS ? profiles.press(found).orElse(null) : null;
        printer.print(found);
        if (archive.isEmpty() || (profile == Profile.PRESS && wanted == null)) {
            if (report != null && Files.isRegularFile(report)) {
                Files.delete(report); // of an earlier run: there is none of this one
            }
            return 1;
        }
        ExportOrder order = order(archive.get(), wanted);
        ProgressPrinter progress = work.progress(console, printer);
        boolean hasErrors = dry
                ? plan(new Export(archive.get(), order, clock, progress, null), console)
                : print(archive.get(), order, clock, progress, console);
        console.flush();
        return hasErrors ? 1 : 0;
    }

    private ExportOrder order(Archive archive, @Nullable PressOrder wanted) {
        Profile profile = profiles.profile();
        return new ExportOrder(
                filter.filter(),
                FileKind.withPublished(formats == null ? FileKind.usual(profile) : formats, published(archive)),
                choices.choices(profile, samePages).with(beside.beside(facing)),
                profiles.paper(),
                wanted,
                output == null
                        ? archive.layout().output()
                        : output.toAbsolutePath().normalize(),
                ProgramFiles.program(),
                shard,
                force,
                prune,
                work.jobs());
    }

    private static List<String> published(Archive archive) {
        Publishing publishing = archive.settings().publishing();
        return publishing == null
                ? List.of()
                : publishing.formats().stream().map(Located::value).toList();
    }

    private boolean plan(Export export, Console console) {
        DryRun run = export.plan();
        console.out().print(ExportText.of(run, prune));
        return run.hasErrors();
    }

    private boolean print(Archive archive, ExportOrder order, Clock clock, ProgressPrinter progress, Console console)
            throws IOException {
        Diagnostics unwritten = new Diagnostics();
        Interruption interruption = new Interruption(console.err(), () -> progress.stopped(ExportText::stopped));
        try {
            ExportSummary summary = report == null
                    ? new Export(archive, order, clock, progress, null).run()
                    : ReportedRun.write(
                            report.toAbsolutePath(),
                            archive,
                            order,
                            witness -> new Export(archive, order, clock, progress, witness).run(),
                            unwritten);
            progress.found(unwritten.list());
            progress.end();
            if (work.quiet()) {
                console.err().print(ExportText.failures(summary, order));
            } else {
                console.out().print(ExportText.of(summary, order));
            }
            return summary.hasErrors() || unwritten.hasErrors();
        } finally {
            interruption.isOver();
        }
    }
}
