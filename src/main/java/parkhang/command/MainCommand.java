package parkhang.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parkhang}: the archive that all commands are for, and where they speak. */
@Command(
        name = "parkhang",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "A printing house for texts in many languages.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang init press && cd press     lay out a new archive",
            "  parkhang import release.txt         bring in a press release",
            "  parkhang sync                       write the files that translators fill in",
            "  parkhang handoff nl --to xliff20    write a file for a translator's own tool",
            "  parkhang coverage                   see what is missing",
            "  parkhang check                      see what is wrong",
            "  parkhang export --locale de         make the German HTML and PDF",
            "  parkhang bind --locale de           bind all German editions into a volume",
            "  parkhang verify                     prove what was made",
            "  parkhang unpack old.pdf             get the archive back that a PDF carries",
            "",
            "Exit codes: 0 done; 1 there is something to mend; 2 the command line is wrong."
        })
final class MainCommand implements Runnable {
    @Option(
            names = {"-C", "--archive"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the archive's folder (default: the current one)")
    private Path folder = Path.of(".");

    @Spec
    private CommandSpec spec;

    private final Console console;
    private final ToIntFunction<String[]> silently;

    /**
     * What all commands run in.
     *
     * @param silently runs the program with other arguments, and prints nothing
     */
    MainCommand(Console console, ToIntFunction<String[]> silently) {
        this.console = console;
        this.silently = silently;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command, for example: parkhang export");
    }

    Console console() {
        return console;
    }

    /** Prints what is found for a person: on a terminal with the lines of the archive's files. */
    DiagnosticPrinter printer() {
        return printer(console.err(), folder, console.terminal());
    }

    /** The same elsewhere, for files that are named otherwise, or without those lines. */
    DiagnosticPrinter printer(PrintWriter out, Path root, boolean excerpts) {
        return new DiagnosticPrinter(out, root, excerpts);
    }

    Path folder() {
        return folder;
    }

    Optional<Archive> open(Diagnostics diagnostics) {
        return Archive.open(folder, diagnostics);
    }

    /** Gives the exit code of the program with other arguments. */
    int runSilently(String... arguments) {
        return silently.applyAsInt(arguments);
    }
}
