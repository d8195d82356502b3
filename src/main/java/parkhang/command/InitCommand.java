package parkhang.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Layout;
import parkhang.archive.NewArchive;
import parkhang.terminal.Console;
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
    private MainCommand main;

    @Spec
    private CommandSpec spec;

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
        Console console = main.console();
        PrintWriter out = console.out();
        Path root = folder == null ? main.folder() : main.folder().resolve(folder);
        Locale locale = Locales.of(source)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no language tag: " + source));
        if (Files.exists(new Layout(root).settings())) {
            console.err().println("parkhang: error: there is an archive in this folder already: " + root);
            return 1;
        }
        NewArchive.layOut(root, title == null ? nameOf(root) : title, locale, LocalDate.now(ZoneId.systemDefault()))
                .forEach(file -> out.println(root.relativize(file)));
        out.println("Next: parkhang -C " + root + " export");
        return 0;
    }

    /** The folder's own name; the root of a disk has none. */
    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "Archive" : name.toString();
    }
}
