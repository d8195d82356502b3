package parkhang.command;

import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

    ProgressPrinter progress(Console console, DiagnosticPrinter printer) {
        return ProgressPrinter.of(console, printer, quiet);
    }

    /** A count of things that are done. */
    static final class AtLeastOne implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("0*[1-9][0-9]{0,3}")) {
                throw new TypeConversionException("`" + value + "` is no number from 1 to 9999");
            }
            return Integer.valueOf(value);
        }
    }
}
