package parkhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.AnalysisReport;
import parkhang.localization.AnalysisRun;
import parkhang.localization.EarlierSources;
import parkhang.report.AnalysisCsv;
import parkhang.report.AnalysisJson;
import parkhang.report.AnalysisJsonReader;
import parkhang.report.AnalysisTable;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import parkhang.text.SourceText;
import parkhang.translation.analysis.PriceReader;
import parkhang.translation.analysis.PriceSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang analysis}. */
@Command(
        name = "analysis",
        mixinStandardHelpOptions = true,
        description = {
            "Say how many words are left to translate, and how many of them the memory has already: what agencies make"
                    + " their offers and invoices by.",
            "",
            "Each unit is counted in one band: context match (the memory has it between the same neighbours), exact"
                    + " match, repetition (it stood in the job before), fuzzy matches of 95-99, 85-94, 75-84 and 50-74 per"
                    + " cent, and new. What each band is paid with, and the price of a word, stand in the archive's"
                    + " prices.yaml."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang analysis --locale nl                 what is left for Dutch",
            "  parkhang analysis --since v2.1                what has changed since a tag",
            "  parkhang analysis --format json -o may.json   to keep beside an order",
            "  parkhang analysis --since may.json            what has come up since then",
            "  parkhang analysis --prices agency.yaml        with another agency's prices"
        })
final class AnalysisCommand implements Callable<Integer> {
    /** How it is shown. */
    private enum Format {
        TABLE,
        CSV,
        JSON
    }

    @ParentCommand
    private MainCommand main;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--since",
            paramLabel = "REV|FILE",
            description = "only what is new or has changed since this revision of git, or what is not in this earlier"
                    + " analysis (default: all that is left)")
    private @Nullable String since;

    @Option(
            names = "--prices",
            paramLabel = "FILE",
            description = "a price sheet in YAML (default: prices.yaml in the archive)")
    private @Nullable Path prices;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json (default: table)")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write into this file (default: standard output)")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = main.printer();
        ProgressPrinter progress = ProgressPrinter.counter(console, printer);
        Optional<String> text = main.open(found)
                .flatMap(archive -> report(archive, found, progress))
                .map(this::text);
        progress.end();
        printer.print(found);
        if (text.isPresent()) {
            main.put(text.get(), output);
        }
        console.flush();
        return found.hasErrors() ? 1 : 0;
    }

    /** Nothing is counted where prices or what was before are not known: figures would be taken for right. */
    private Optional<AnalysisReport> report(Archive archive, Diagnostics found, ProgressPrinter progress) {
        Optional<PriceSheets> sheets = prices(archive, found);
        Optional<EarlierSources> earlier = earlier(archive, found);
        return sheets.isEmpty() || earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(AnalysisRun.run(
                        archive,
                        filter.filter(),
                        earlier.get(),
                        since == null ? "" : since,
                        sheets.get(),
                        found,
                        progress));
    }

    private Optional<PriceSheets> prices(Archive archive, Diagnostics found) {
        if (prices == null && !Files.exists(archive.layout().prices())) {
            return Optional.of(PriceSheets.NONE);
        }
        Optional<SourceText> source = prices == null ? archive.prices(found) : Archive.named(prices, found);
        return source.flatMap(sheet -> PriceReader.read(sheet, found));
    }

    private Optional<EarlierSources> earlier(Archive archive, Diagnostics found) {
        if (since == null) {
            return Optional.of(EarlierSources.NONE);
        }
        Optional<Path> file = file(since);
        return file.isPresent() ? AnalysisJsonReader.read(file.get(), found) : EarlierSources.at(since, archive, found);
    }

    /** A file, where there is one or where no revision would be called so. */
    private static Optional<Path> file(String name) {
        try {
            Path path = Path.of(name);
            return name.endsWith(".json") || Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String text(AnalysisReport report) {
        return switch (format) {
            case TABLE -> AnalysisTable.of(report);
            case CSV -> AnalysisCsv.of(report);
            case JSON -> AnalysisJson.of(report);
        };
    }
}
