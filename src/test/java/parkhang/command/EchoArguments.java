package parkhang.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands in for the program behind the launcher: prints what it was called with, a line each, and exits with 7. */
final class EchoArguments {
    private EchoArguments() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(System.getProperty("parkhang.home"));
        out.println(System.getProperty("parkhang.terminal"));
        for (String argument : arguments) {
            out.println(argument);
        }
        System.exit(7);
    }
}
