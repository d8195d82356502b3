package parkhang.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.press.ReleaseImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Bring a press release in plain text in as an article, and print the paths of what was written.",
            "",
            "The release has a line for the organization, the title, its address between < and >, the date,",
            "the text, and at its end the offices. Each office becomes the imprint of the bundle that has none yet."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang import release.txt                    named after its address or its title",
            "  parkhang import release.txt --slug tibet-dna   becomes articles/tibet-dna.md"
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "press releases, UTF-8")
    private List<Path> files = List.of();

    @Option(names = "--slug", paramLabel = "S", description = "the article's name; for a single file")
    private @Nullable String slug;

    @Override
    public Integer call() throws IOException {
        if (slug != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--slug names one article; import the files one by one");
        }
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = new DiagnosticPrinter(console.err(), Path.of(""), console.terminal());
        try {
            Optional<Archive> archive = main.open(found);
            if (archive.isPresent()) {
                run(archive.get(), found, console.out());
            }
        } finally {
            printer.print(found);
        }
        return found.hasErrors() ? 1 : 0;
    }

    private void run(Archive archive, Diagnostics found, PrintWriter out) throws IOException {
        ReleaseImport releases = new ReleaseImport(archive, found);
        for (Path file : files) {
            releases.run(file, slug).forEach(path -> out.println(archive.name(path)));
        }
    }
}
