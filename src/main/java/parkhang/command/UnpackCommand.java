package parkhang.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import parkhang.attachment.Unpacking;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Format;
import parkhang.terminal.Console;
import parkhang.terminal.UnpackText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang unpack}. */
@Command(
        name = "unpack",
        mixinStandardHelpOptions = true,
        description = {
            "Make an archive again of what a PDF edition carries: its article with images, its translation, its office."
                    + " It can then be translated further, and set again.",
            "",
            "Several PDFs of one archive, of other languages or articles, become one archive. What they contradict each other"
                    + " in is reported, and both files are kept."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang unpack tibet-dna.pdf                       into the folder tibet-dna",
            "  parkhang unpack tibet-dna.pdf /tmp/again            into another folder",
            "  parkhang unpack output/*/tibet-dna.pdf /tmp/again   in all languages",
            "  parkhang unpack tibet-dna.eml /tmp/again            out of a mail",
            "  parkhang unpack --add old/*.pdf /tmp/again          more of the archive"
        })
final class UnpackCommand implements Callable<Integer> {
    /** A mail carries a PDF. */
    private static final Set<Format> READ = Set.of(Format.PDF, Format.EML);

    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description =
                    "PDFs, or mails that carry them, and at the end the folder to write to (default: one with the first PDF's name); counted from where you"
                            + " stand, whatever -C says")
    private List<Path> names = List.of();

    @Option(names = "--add", description = "write into a folder that is not empty; what is there stays as it is")
    private boolean add;

    @Override
    public Integer call() throws IOException {
        Path last = names.get(names.size() - 1);
        List<Path> pdfs = isRead(last) ? names : names.subList(0, names.size() - 1);
        if (pdfs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name a PDF, for example: tibet-dna.pdf");
        }
        Path folder = isRead(last) ? Path.of(stem(pdfs.get(0))) : last;
        Console console = main.console();
        if (!add && !isEmpty(folder)) {
            console.err()
                    .println("parkhang: error: there is something in " + folder
                            + " already; name an empty folder, or add to it with --add");
            return 1;
        }
        Diagnostics found = new Diagnostics();
        Unpacking.Unpacked unpacked = Unpacking.run(pdfs, folder, ProgramFiles.fonts(), found);
        main.printer(console.err(), main.folder(), false).print(found);
        console.out()
                .print(UnpackText.of(unpacked, folder, ProgramFiles.program().fullName()));
        return found.hasErrors() ? 1 : 0;
    }

    private static boolean isRead(Path name) {
        return Format.of(name).filter(READ::contains).isPresent();
    }

    private static String stem(Path pdf) {
        String stem =
                ENDING.matcher(pdf.toAbsolutePath().getFileName().toString()).replaceFirst("");
        return stem.isEmpty() ? "archive" : stem;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            return !found.iterator().hasNext();
        }
    }
}
