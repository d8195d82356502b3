package parkhang.command;

import java.io.IOException;
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
    private Main main = new Main();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "press releases, UTF-8")
    private List<Path> files = List.of();

    @Option(names = "--slug", paramLabel = "S", description = "the article's name; for a single file")
    private @Nullable String slug;

    @Override
    public Integer call() throws IOException {
        if (slug != null && files.size() > 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--slug names one article; import the files one by one");
        }
        Console console = Console.ofProcess();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        if (archive.isPresent()) {
            ReleaseImport releases = new ReleaseImport(archive.get(), found);
            for (Path file : files) {
                releases.run(file, slug).forEach(path -> console.out()
                        .println(archive.get().layout().root().relativize(path)));
            }
        }
        new DiagnosticPrinter(console.err(), Path.of(""), Terminal.isThere()).print(found);
        return found.hasErrors() ? 1 : 0;
    }
}
