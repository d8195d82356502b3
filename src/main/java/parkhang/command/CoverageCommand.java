package parkhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Progress;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageReport.OfBundle;
import parkhang.localization.CoverageRun;
import parkhang.report.CoverageCsv;
import parkhang.report.CoverageJson;
import parkhang.report.CoveragePages;
import parkhang.report.CoverageTable;
import parkhang.report.DueCsv;
import parkhang.report.DueJson;
import parkhang.report.DueTable;
import parkhang.report.OpenUnits;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import parkhang.translation.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code parkhang coverage}. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Say how complete each bundle is, in units and in words of the source.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang coverage --locale nl                         what the Dutch translator has done",
            "  parkhang coverage --locale nl --missing               what is left to her, by file and line",
            "  parkhang coverage --due                               what is wanted first, article by article",
            "  parkhang coverage --state reviewed --fail-under 100   is everything proof-read?",
            "  parkhang coverage --format html                       source and target side by side, in a browser",
            "  parkhang coverage --format json --output c.json       for a program"
        })
final class CoverageCommand implements Callable<Integer> {
    /** How it is shown. */
    private enum Format {
        TABLE,
        JSON,
        CSV,
        HTML
    }

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = Converters.PrintedState.class,
            defaultValue = "translated",
            description = "count what is in this state or a better one: translated, reviewed, final"
                    + " (default: translated)")
    private State state = State.TRANSLATED;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, csv, or html for pages to look through (default: table)")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "write into this file, or html into this folder"
                    + " (default: standard output; for html output/coverage in the archive)")
    private @Nullable Path output;

    @Option(
            names = "--missing",
            description = "list the units that are not in that state yet, each with its file and line")
    private boolean missing;

    @Option(
            names = "--due",
            description = "list what is left to do, article by article: first what is to be translated first"
                    + " (translate-by in its front matter)")
    private boolean due;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            converter = Percent.class,
            defaultValue = "0",
            description = "exit with 1 if any locale has a smaller share of words")
    private int threshold;

    @Override
    public Integer call() throws IOException {
        if (missing && format != Format.TABLE) {
            throw new ParameterException(spec.commandLine(), "--missing is a list of its own: leave out --format");
        }
        if (due && (missing || format == Format.HTML)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--due is a list of articles: leave out --missing, or choose table, json or csv");
        }
        LocalDate today = today();
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = main.printer();
        ProgressPrinter progress = ProgressPrinter.late(console, printer);
        Archive archive = main.open(found).orElse(null);
        Optional<CoverageReport> report = archive == null ? Optional.empty() : report(archive, today, found, progress);
        progress.end();
        printer.print(found);
        List<OfBundle> under = report.map(r -> r.under(threshold, state)).orElseGet(List::of);
        if (!under.isEmpty()) {
            console.err().println(under(under));
        }
        console.flush();
        return found.hasErrors() || !under.isEmpty() ? 1 : 0;
    }

    /** Where the user is. */
    private LocalDate today() {
        Clock clock = RunClock.of(System.getenv())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RunClock.refusal(System.getenv())));
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private Optional<CoverageReport> report(Archive archive, LocalDate today, Diagnostics found, Progress progress)
            throws IOException {
        if (format == Format.HTML) {
            return pages(archive, found, progress);
        }
        StringBuilder text = new StringBuilder();
        CoverageReport report;
        if (missing) {
            report = CoverageRun.run(
                    archive,
                    filter.filter(),
                    found,
                    progress,
                    (spread, own) -> OpenUnits.of(spread, state),
                    lines -> lines.forEach(line -> text.append(line).append('\n')));
        } else {
            report = CoverageRun.run(archive, filter.filter(), found, progress);
            text.append(due ? due(report, today) : text(report));
        }
        main.put(text.toString(), output);
        return Optional.of(report);
    }

    private String text(CoverageReport report) {
        return switch (format) {
            case JSON -> CoverageJson.of(report, state);
            case CSV -> CoverageCsv.of(report, state);
            default -> CoverageTable.of(report, state);
        };
    }

    private String due(CoverageReport report, LocalDate today) {
        return switch (format) {
            case JSON -> DueJson.of(report, state, today);
            case CSV -> DueCsv.of(report, state, today);
            default -> DueTable.of(report, state, today);
        };
    }

    private Optional<CoverageReport> pages(Archive archive, Diagnostics found, Progress progress) throws IOException {
        Path named = output == null ? new Layout(main.folder()).output().resolve("coverage") : output;
        Path folder = named.toAbsolutePath().normalize();
        Optional<CoverageReport> report = CoveragePages.write(archive, filter.filter(), state, folder, found, progress);
        if (report.isPresent()) {
            main.console().out().println(named.resolve("index.html").normalize());
        }
        return report;
    }

    /** Which locales have too little. */
    private String under(List<OfBundle> bundles) {
        return "parkhang: error: less than " + threshold + "% of the words are " + state.word()
                + (state == State.FINAL ? ": " : " or better: ")
                + bundles.stream()
                        .map(bundle -> bundle.locale().toLanguageTag() + " "
                                + bundle.total().percent(state) + "%")
                        .collect(Collectors.joining(", "));
    }

    /** A share in whole percent. */
    private static final class Percent implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,2}|100")) {
                throw new TypeConversionException("`" + value + "` is no whole number from 0 to 100");
            }
            return Integer.valueOf(value);
        }
    }
}
