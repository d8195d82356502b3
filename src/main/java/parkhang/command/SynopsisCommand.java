package parkhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.SafeFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.press.SynopsisRun;
import parkhang.report.Synopsis;
import parkhang.report.SynopsisJson;
import parkhang.report.SynopsisText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang synopsis}. */
@Command(
        name = "synopsis",
        mixinStandardHelpOptions = true,
        description = "Show where each unit of an article falls in each locale's PDF, and which pages run apart.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang synopsis tibet-dna-collection                     in every locale",
            "  parkhang synopsis tibet-dna-collection -l de -l fr         does the French one run with the German one?",
            "  parkhang synopsis 'dna-*' --format json --output s.json    for a program"
        })
final class SynopsisCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            converter = Glob.class,
            description = "the article's name, or a pattern: tibet-dna-collection, 'tibet-*'")
    private List<String> articles = List.of();

    @Option(
            names = {"-l", "--locale"},
            paramLabel = "L",
            converter = Glob.class,
            description = "only this locale, for example de or 'fr*'; may be repeated (default: all)")
    private List<String> locales = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json (default: table)")
    private SynopsisFormat format = SynopsisFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write into this file (default: standard output)")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        if (archive.isPresent()) {
            Filter filter = new Filter(locales, articles);
            put(text(SynopsisRun.of(archive.get(), filter, ProgramFiles.fonts(), found)));
        }
        new DiagnosticPrinter(console.err(), main.folder(), console.terminal()).print(found);
        console.flush();
        return found.hasErrors() ? 1 : 0;
    }

    private String text(List<Synopsis> synopses) {
        return format == SynopsisFormat.JSON
                ? SynopsisJson.of(synopses)
                : synopses.stream().map(SynopsisText::of).collect(Collectors.joining("\n"));
    }

    private void put(String text) throws IOException {
        if (output == null) {
            main.console().out().print(text);
        } else {
            SafeFile.write(output.toAbsolutePath(), text);
            main.console().out().println(output);
        }
    }
}
