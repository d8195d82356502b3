package parkhang.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.HeadStart;
import parkhang.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        CommandLine line = Commands.addTo(new CommandLine(new Main(console)), arguments)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new FileName())
                .setParameterExceptionHandler(new WrongCommandLine())
                .setExecutionExceptionHandler(new Failure());
        int code = line.execute(arguments);
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

    Optional<Archive> open(Diagnostics diagnostics) {
        return Archive.open(folder, diagnostics);
    }
}
