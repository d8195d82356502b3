package parkhang.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.NewArchive;
import parkhang.text.Locales;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Lay out a new archive, with an article that shows what an article can hold.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang init press                                   in the folder press",
            "  parkhang init --title 'Tibet Bureau' --source de      here, for articles in German"
        })
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    private Main main = new Main();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder (default: the archive's, see -C)")
    private @Nullable Path folder;

    @Option(names = "--title", description = "the archive's title (default: the folder's name)")
    private @Nullable String title;

    @Option(
            names = "--source",
            paramLabel = "L",
            defaultValue = "en",
            description = "the language of the articles (default: en)")
    private String source = "en";

    @Override
    public Integer call() throws IOException {
        Console console = Console.ofProcess();
        PrintWriter out = console.out();
        Path root = folder == null ? main.folder() : main.folder().resolve(folder);
        Locale locale = Locales.of(source).orElseThrow(() -> wrong("no language tag: " + source));
        String name =
                title == null ? root.toAbsolutePath().normalize().getFileName().toString() : title;
        try {
            NewArchive.layOut(root, name, locale, LocalDate.now(java.time.ZoneId.systemDefault()))
                    .forEach(file -> out.println(root.relativize(file)));
        } catch (FileAlreadyExistsException e) {
            console.err().println("parkhang: error: there is an archive in this folder already: " + e.getMessage());
            return 1;
        }
        out.println("Next: parkhang -C " + root + " export");
        return 0;
    }

    private ParameterException wrong(String message) {
        return spec == null
                ? new ParameterException(new picocli.CommandLine(this), message)
                : new ParameterException(spec.commandLine(), message);
    }
}
