package parkhang.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.HeadStart;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's entry: finds the command and gives its exit code. */
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
            "  parkhang explain date-invalid       what a finding means",
            "",
            "Exit codes: 0 done; 1 there is something to mend; 2 the command line is wrong."
        })
public final class Main implements Runnable {
    @Option(
            names = {"-C", "--archive"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the archive's folder (default: the current one)")
    private Path folder = Path.of(".");

    @Spec
    private CommandSpec spec;

    private final Console console;

    /** Of the codes that were printed, the first of those that matter most. */
    private @Nullable Code printed;

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("export")) {
            HeadStart.begin();
        }
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the program; gives 0 for done, 1 for something to mend, 2 for a wrong command line. */
    static int run(Console console, String... arguments) {
        Main main = new Main(console);
        CommandLine line = Commands.addTo(new CommandLine(main), arguments)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new FileName())
                .setParameterExceptionHandler(new WrongCommandLine())
                .setExecutionExceptionHandler(new Failure());
        int code = line.execute(arguments);
        main.offerToExplain(line.getParseResult());
        console.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command, for example: parkhang export");
    }

    Console console() {
        return console;
    }

    Path folder() {
        return folder;
    }

    /** Prints what is found for a person: on a terminal with the lines of the archive's files. */
    DiagnosticPrinter printer() {
        return printer(console.err(), folder, console.terminal());
    }

    /** The same elsewhere, for files that are named otherwise, or without those lines. */
    DiagnosticPrinter printer(PrintWriter out, Path root, boolean excerpts) {
        return new DiagnosticPrinter(out, root, excerpts, this::note);
    }

    private void note(Code code) {
        if (printed == null || code.severity().compareTo(printed.severity()) > 0) {
            printed = code;
        }
    }

    /** Once in a run, and not where it was to be quiet. */
    private void offerToExplain(ParseResult result) {
        if (printed != null && !result.subcommand().hasMatchedOption("--quiet")) {
            console.err().println("`parkhang explain " + printed.id() + "` tells more");
        }
    }

    Optional<Archive> open(Diagnostics diagnostics) {
        return Archive.open(folder, diagnostics);
    }
}
