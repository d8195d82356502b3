package parkhang.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.HandbackRun;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang handback}. */
@Command(
        name = "handback",
        mixinStandardHelpOptions = true,
        description = {
            "Take a translator's work into the bundles, unit by unit, from files that `parkhang handoff` wrote.",
            "",
            "Only what she has changed is taken. Where the article or the bundle has changed meanwhile, that is reported, and her"
                    + " words are kept beside the unit. Taking a file a second time changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang handback nl.xlf             one file",
            "  parkhang handback nl.docx            a Word file, whatever Word or LibreOffice did to it",
            "  parkhang handback --dry-run *.xlf    see what would be taken"
        })
final class HandbackCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "what came back: XLIFF 1.2 or 2, PO, TMX, Word")
    private List<Path> files = List.of();

    @Option(
            names = {"-n", "--dry-run"},
            description = "say what would be taken, and write nothing")
    private boolean dry;

    @Override
    public Integer call() {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = main.printer();
        Optional<Archive> archive = main.open(found);
        archive.ifPresent(open -> {
            if (dry) {
                take(open, found, printer);
            } else {
                main.alone(open.layout(), found, () -> take(open, found, printer));
            }
        });
        printer.print(found);
        console.flush();
        return found.hasErrors() ? 1 : 0;
    }

    private boolean take(Archive archive, Diagnostics found, DiagnosticPrinter printer) {
        Console console = main.console();
        HandbackRun run = new HandbackRun(archive, dry, found);
        for (Path file : files) {
            Optional<HandbackRun.Summary> summary = run.take(file, found);
            printer.print(found);
            console.out().println(file + ": " + summary.map(this::counts).orElse("refused, nothing was taken"));
            summary.ifPresent(
                    done -> done.written().forEach(name -> console.out().println("  " + name)));
        }
        return true;
    }

    private String counts(HandbackRun.Summary summary) {
        return summary.taken() + (dry ? " would be taken, " : " taken, ") + summary.unchanged() + " unchanged, "
                + summary.conflicts() + " conflicts";
    }
}
