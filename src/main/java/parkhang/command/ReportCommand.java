package parkhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.GrowingFile;
import parkhang.report.run.ReportMerge;
import parkhang.report.run.RunConsumer;
import parkhang.report.run.RunDigest;
import parkhang.report.run.RunReportText;
import parkhang.report.run.RunReportWriter;
import parkhang.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Say what became of a run of export, from the files that `export --report` has written.",
            "",
            "Several reports become one: of the shards of a run, or of runs in the order in which they were made. Of an"
                    + " edition that several have, the last one counts."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang report run.json                              what became of a run",
            "  parkhang report 1.json 2.json 3.json -o whole.json    the shards of one, and all of it as one report"
        })
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "reports, in the order of the runs")
    private List<Path> reports = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write what the reports say together into this file")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        refuseOwnOutput();
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        RunDigest digest = new RunDigest();
        boolean read = output == null ? ReportMerge.run(reports, digest, found) : write(output, digest, found);
        main.printer(console.err(), main.folder(), false).print(found);
        if (!read && output != null) {
            console.err().println("parkhang: error: " + output + " is not written: not all reports could be read");
        }
        if (read || !digest.isEmpty()) {
            console.out().print(RunReportText.of(digest));
        }
        console.flush();
        return found.hasErrors() || digest.hasErrors() ? 1 : 0;
    }

    /** The whole of an earlier night, taken in by a pattern such as {@code *.json}, would have the last word on this one. */
    private void refuseOwnOutput() throws IOException {
        for (Path report : reports) {
            if (output != null && Files.exists(output) && Files.exists(report) && Files.isSameFile(output, report)) {
                throw new ParameterException(
                        spec.commandLine(),
                        report + " is what --output writes, and can't be one of the reports too;"
                                + " let --output write where no pattern finds it");
            }
        }
    }

    /** A report that could not be read to its end would be missing from the merged one: then there is none. */
    private boolean write(Path file, RunDigest digest, Diagnostics found) throws IOException {
        try (GrowingFile growing = GrowingFile.begin(file.toAbsolutePath())) {
            RunConsumer both = digest.andThen(new RunReportWriter(growing.out()));
            boolean read = ReportMerge.run(reports, both, found);
            if (read) {
                growing.finish();
            }
            return read;
        }
    }
}
