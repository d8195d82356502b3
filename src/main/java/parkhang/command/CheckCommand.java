package parkhang.command;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Severity;
import parkhang.export.plan.ThemeFonts;
import parkhang.font.FontSet;
import parkhang.localization.CheckRun;
import parkhang.localization.CheckSummary;
import parkhang.report.FindingsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Say what is wrong with articles and bundles: with their files, and with each target beside its source.",
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
    @ParentCommand
    private Main main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json (default: text)")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--disable",
            paramLabel = "CODE",
            converter = CheckName.class,
            description = "leave out this check; may be repeated")
    private Set<String> disabled = new TreeSet<>();

    @Option(names = "--strict", description = "exit with 1 for warnings too")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Diagnostics opening = new Diagnostics();
        Optional<Archive> archive = main.open(opening);
        Optional<FontSet> fonts = archive.map(opened -> ThemeFonts.read(opened, ProgramFiles.fonts(), opening));
        new DiagnosticPrinter(console.err(), main.folder(), console.terminal()).print(opening);
        if (archive.isEmpty() || fonts.isEmpty()) {
            return 1;
        }
        CheckSummary summary = format == CheckFormat.JSON
                ? json(archive.get(), fonts.get(), console)
                : text(archive.get(), fonts.get(), console);
        boolean failed = summary.count(Severity.ERROR) > 0 || (strict && summary.count(Severity.WARNING) > 0);
        return failed || opening.hasErrors() ? 1 : 0;
    }

    private CheckSummary text(Archive archive, FontSet fonts, Console console) {
        DiagnosticPrinter printer = new DiagnosticPrinter(console.out(), main.folder(), false);
        CheckSummary summary = CheckRun.run(archive, filter.filter(), fonts, disabled, printer::print);
        console.out().println(CheckSummaryText.of(summary));
        return summary;
    }

    private CheckSummary json(Archive archive, FontSet fonts, Console console) throws IOException {
        FindingsJson json = new FindingsJson(console.out());
        CheckSummary summary = CheckRun.run(archive, filter.filter(), fonts, disabled, json::write);
        json.end(summary);
        return summary;
    }
}
