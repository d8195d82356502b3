package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import parkhang.terminal.Console;

/**
 * The program for one tour: answers one call after the other in the folder where it was started, until it is stopped. A call comes
 * through one pipe, word by word, and its exit code goes back through another.
 */
final class TourProgram {
    private TourProgram() {}

    /**
     * Answers calls.
     *
     * @param arguments the folder of the pipes
     */
    public static void main(String[] arguments) throws IOException {
        Path pipes = Path.of(arguments[0]);
        while (true) {
            String call = Files.readString(pipes.resolve("call"), UTF_8);
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, Locale.ENGLISH);
            int code = Main.run(console, call.split("\0"));
            Files.writeString(pipes.resolve("out"), out.toString(), UTF_8);
            Files.writeString(pipes.resolve("err"), err.toString(), UTF_8);
            Files.writeString(pipes.resolve("code"), code + "\n", UTF_8);
        }
    }
}
