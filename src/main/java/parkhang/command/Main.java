package parkhang.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.font.TextShaper;
import parkhang.terminal.Console;
import picocli.CommandLine;

/** The program's entry: finds the command and gives its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("export")) {
            TextShaper.loadAhead();
        }
        Console console = Console.ofProcess();
        silenceLibraries();
        System.exit(run(console, arguments));
    }

    /** Some print what they find wrong; we say it in our own words, and to streams of our own. */
    private static void silenceLibraries() {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silence);
        System.setErr(silence);
    }

    /** Runs the program; gives 0 for done, 1 for something to mend, 2 for a wrong command line. */
    static int run(Console console, String... arguments) {
        MainCommand main = new MainCommand(console, Main::runSilently);
        Failure failure = new Failure();
        CommandLine line = Commands.addTo(new CommandLine(main), arguments)
                .setOut(console.help())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new Converters.FileName())
                .setParameterExceptionHandler(failure)
                .setExecutionExceptionHandler(failure);
        int code = execute(line, arguments);
        main.offerToExplain(line.getParseResult());
        Optional<String> unprinted = console.failure();
        unprinted.ifPresent(reason -> console.err().println("parkhang: error: not all could be printed: " + reason));
        return unprinted.isPresent() ? Math.max(code, 1) : code;
    }

    /** What no command could go on after: memory that is not enough is the machine's, the rest is ours. */
    private static int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            line.getErr().println("parkhang: error: there is not enough memory: " + e.getMessage());
        } catch (Throwable e) { // nobody else would hear of it
            Failure.report(e, line.getErr());
        }
        return 1;
    }

    private static int runSilently(String... arguments) {
        PrintWriter silence = new PrintWriter(Writer.nullWriter());
        return run(new Console(silence, silence, false, Locale.ENGLISH), arguments);
    }
}
