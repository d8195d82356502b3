package parkhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.synopsis.ParallelPages;
import parkhang.synopsis.Synopsis;
import parkhang.synopsis.SynopsisJson;
import parkhang.synopsis.SynopsisRun;
import parkhang.synopsis.SynopsisText;
import parkhang.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang synopsis}. */
@Command(
        name = "synopsis",
        mixinStandardHelpOptions = true,
        description = {
            "Show where each unit of an article falls in each locale's PDF, and which pages run apart.",
            "With --format html, set two locales side by side, unit by unit, to be read in a browser."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang synopsis tibet-dna-collection                     in every locale",
            "  parkhang synopsis tibet-dna-collection -l de -l fr         does the French one run with the German one?",
            "  parkhang synopsis tibet-dna-collection -l en -l de --format html    to read both, side by side",
            "  parkhang synopsis 'dna-*' --format json --output s.json    for a program"
        })
final class SynopsisCommand implements Callable<Integer> {
    /** How it is shown. */
    private enum Format {
        TABLE,
        JSON,
        HTML
    }

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            converter = Converters.Glob.class,
            description = "the article's name, or a pattern: tibet-dna-collection, 'tibet-*'")
    private List<String> articles = List.of();

    @Option(
            names = {"-l", "--locale"},
            paramLabel = "L",
            converter = Converters.Glob.class,
            description = "only this locale, for example de or 'fr*'; may be repeated (default: all)")
    private List<String> locales = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, or html for two locales side by side (default: table)")
    private Format format = Format.TABLE;

    @Option(
            names = "--embargoed",
            description = "html: show articles before their embargo is over; their pages then say so")
    private boolean embargoed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "write into this file, or html into this folder"
                    + " (default: standard output; for html output/synopsis in the archive)")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        if (format == Format.HTML && !areTwo()) {
            throw wrong("--format html sets two locales side by side: name them, as in -l en -l de");
        }
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        if (archive.isPresent()) {
            show(archive.get(), new Filter(locales, articles), found);
        }
        main.printer().print(found);
        console.flush();
        return found.hasErrors() ? 1 : 0;
    }

    private boolean areTwo() {
        return locales.size() == 2
                && !locales.get(0).equals(locales.get(1))
                && locales.stream().noneMatch(tag -> tag.matches(".*[*?\\[{].*"));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void show(Archive archive, Filter filter, Diagnostics found) throws IOException {
        if (format != Format.HTML) {
            main.put(text(SynopsisRun.of(archive, filter, ProgramFiles.fonts(), found)), output);
            return;
        }
        Clock clock = RunClock.of(System.getenv()).orElseThrow(() -> wrong(RunClock.refusal(System.getenv())));
        Path named = output == null ? new Layout(main.folder()).output().resolve("synopsis") : output;
        ParallelPages.write(
                        archive,
                        filter,
                        locales.get(0),
                        locales.get(1),
                        clock,
                        embargoed,
                        ProgramFiles.fonts(),
                        named.toAbsolutePath().normalize(),
                        found)
                .forEach(page -> main.console().out().println(named.resolve(page.getFileName())));
    }

    private String text(List<Synopsis> synopses) {
        return format == Format.JSON
                ? SynopsisJson.of(synopses)
                : synopses.stream().map(SynopsisText::of).collect(Collectors.joining("\n"));
    }
}
