package parkhang.command;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
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
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the program; gives 0 for done, 1 for something to mend, 2 for a wrong command line. */
    static int run(Console console, String... arguments) {
        MainCommand main = new MainCommand(console, Main::runSilently);
        Failure failure = new Failure();
        CommandLine line = Commands.addTo(new CommandLine(main), arguments)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new Converters.FileName())
                .setParameterExceptionHandler(failure)
                .setExecutionExceptionHandler(failure);
        int code = line.execute(arguments);
        main.offerToExplain(line.getParseResult());
        console.flush();
        return code;
    }

    private static int runSilently(String... arguments) {
        PrintWriter silence = new PrintWriter(Writer.nullWriter());
        return run(new Console(silence, silence, false), arguments);
    }
}
