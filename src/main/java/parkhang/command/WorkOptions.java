package parkhang.command;

import java.time.Clock;
import java.time.ZoneId;
import parkhang.terminal.Console;
import parkhang.terminal.ProgressLine;
import picocli.CommandLine.Option;

/** How a long run works, and what it shows of it. */
final class WorkOptions {
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = AtLeastOne.class,
            description = "how many editions at once (default: one for each processor)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing but errors")
    private boolean quiet;

    int jobs() {
        return jobs;
    }

    boolean quiet() {
        return quiet;
    }

    ProgressLine.Mode mode(Console console) {
        return ProgressLine.Mode.of(quiet, console.terminal());
    }

    ProgressLine line(Console console) {
        return new ProgressLine(console.err(), mode(console), Clock.system(ZoneId.systemDefault()), console.columns());
    }
}
