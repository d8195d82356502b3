package parkhang.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Stands in for the program behind the launcher: prints what it was called with, a line each, and exits with 7. It rehearses
 * nothing, and exits with 0 then.
 */
final class EchoArguments {
    private EchoArguments() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(RehearseCommand.NAME)) {
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(System.getProperty("parkhang.home"));
        String columns = System.getProperty("parkhang.columns");
        out.println((System.getProperty("parkhang.terminal") + " " + columns).strip());
        for (String argument : arguments) {
            out.println(argument);
        }
        if (arguments.length > 0 && arguments[0].equals("language")) {
            out.println(System.getProperty("parkhang.language"));
        }
        System.exit(7);
    }
}
