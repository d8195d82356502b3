package parkhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.SafeFile;
import parkhang.localization.GlossaryExchange;
import parkhang.terminal.Counted;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.text.Locales;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang glossary}. */
@Command(
        name = "glossary",
        mixinStandardHelpOptions = true,
        description = {
            "Give a locale's glossary to a translator's own tool, or take one in from there.",
            "",
            "What is taken in is added to translations/LOCALE/glossary.csv. No term of it is lost or changed: where the",
            "two differ, the archive's own is kept and the other one is reported."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang glossary nl --to tbx --output nl.tbx   for OmegaT, memoQ or Weblate",
            "  parkhang glossary nl --to csv                   print it",
            "  parkhang glossary nl --from memoq.tbx           add the terms that are not there yet"
        })
final class GlossaryCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LOCALE", description = "the bundle, for example nl")
    private String tag = "";

    @ArgGroup(multiplicity = "1")
    private Direction direction = new Direction();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "the file to write to (default: print it)")
    private @Nullable Path output;

    /** One of the two. */
    private static final class Direction {
        @Option(names = "--to", paramLabel = "FORMAT", description = "tbx: TBX-Basic; csv: comma-separated values")
        private GlossaryExchange.@Nullable Format to;

        @Option(
                names = "--from",
                paramLabel = "FILE",
                description = "a glossary as TBX, CSV or OmegaT's text with tabs")
        private @Nullable Path from;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = Locales.of(tag)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no language tag: " + tag));
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = main.printer();
        try {
            Optional<Archive> archive = main.open(found);
            if (archive.isPresent()) {
                run(archive.get(), new GlossaryExchange(archive.get(), locale, found), found);
            }
        } finally {
            printer.print(found);
        }
        return found.hasErrors() ? 1 : 0;
    }

    private void run(Archive archive, GlossaryExchange exchange, Diagnostics found) throws IOException {
        if (direction.to != null) {
            Optional<String> text = exchange.give(direction.to);
            if (text.isPresent()) {
                write(text.get());
            }
        } else if (direction.from != null) {
            Path from = direction.from;
            Integer added = main.alone(archive.layout(), found, () -> exchange.take(from));
            main.console().out().println(Counted.of(added == null ? 0 : added, "new term"));
        }
    }

    private void write(String text) throws IOException {
        if (output == null) {
            main.console().out().print(text);
        } else {
            SafeFile.write(output.toAbsolutePath(), text);
        }
    }
}
