package parkhang.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import parkhang.archive.Archive;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Severity;
import parkhang.export.plan.Preparation;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.localization.CheckOrder;
import parkhang.localization.CheckRun;
import parkhang.localization.CheckSummary;
import parkhang.report.FindingsJson;
import parkhang.terminal.CheckText;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code parkhang check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Say what is wrong with articles, bundles and themes: with their files, and with each target beside its source.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang check                                   everything",
            "  parkhang check --locale nl --article 'tibet-*'   some articles for the Dutch translator",
            "  parkhang check --format json --strict            for a script",
            "",
            "What is found but is no fault, a note beside the unit allows:",
            "  <note category=\"allow\">number-changed: the law counts otherwise here</note>"
        })
final class CheckCommand implements Callable<Integer> {
    /** In what form findings are printed. */
    private enum Format {
        TEXT,
        JSON
    }

    @ParentCommand
    private MainCommand main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json (default: text)")
    private Format format = Format.TEXT;

    @Option(
            names = "--disable",
            paramLabel = "CODE",
            converter = CheckName.class,
            description = "leave out this check; may be repeated")
    private Set<String> disabled = new TreeSet<>();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = WorkOptions.AtLeastOne.class,
            description = "how many articles at once (default: one for each processor)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--strict", description = "exit with 1 for warnings too")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Diagnostics opening = new Diagnostics();
        Optional<Archive> archive = main.open(opening);
        Optional<FontSet> fonts = archive.map(opened -> ThemeFonts.read(opened, ProgramFiles.fonts(), opening));
        archive.ifPresent(opened -> Preparation.checkPublished(opened, opening));
        main.printer().print(opening);
        if (archive.isEmpty() || fonts.isEmpty()) {
            return 1;
        }
        ProgressPrinter progress = ProgressPrinter.late(console, main.printer());
        CheckSummary summary = format == Format.JSON
                ? json(archive.get(), fonts.get(), console, progress)
                : text(archive.get(), fonts.get(), console, progress);
        boolean failed = summary.count(Severity.ERROR) > 0 || (strict && summary.count(Severity.WARNING) > 0);
        return failed || opening.hasErrors() ? 1 : 0;
    }

    private CheckSummary text(Archive archive, FontSet fonts, Console console, ProgressPrinter progress) {
        DiagnosticPrinter printer = main.printer(console.out(), main.folder(), false);
        CheckSummary summary = check(archive, fonts, progress, printer::print);
        console.out().println(CheckText.of(summary));
        return summary;
    }

    private CheckSummary json(Archive archive, FontSet fonts, Console console, ProgressPrinter progress)
            throws IOException {
        FindingsJson json = new FindingsJson(console.out());
        CheckSummary summary = check(archive, fonts, progress, json::write);
        json.end(summary);
        return summary;
    }

    private CheckSummary check(Archive archive, FontSet fonts, ProgressPrinter progress, Consumer<Diagnostic> printer) {
        CheckOrder order = new CheckOrder(filter.filter(), disabled, jobs);
        CheckSummary summary = CheckRun.run(
                archive, order, fonts, progress, finding -> progress.interrupt(() -> printer.accept(finding)));
        progress.end();
        return summary;
    }

    /** The id of a check that may be switched off. */
    private static final class CheckName implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            List<String> names = CheckRun.codes().stream().map(Code::id).toList();
            if (!names.contains(value)) {
                throw new TypeConversionException("`" + value + "` is no check; there are " + String.join(", ", names));
            }
            return value;
        }
    }
}
