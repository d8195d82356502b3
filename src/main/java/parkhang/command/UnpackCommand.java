package parkhang.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parkhang.attachment.Unpacking;
import parkhang.diagnostic.Diagnostics;
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
            "  parkhang unpack --add old/*.pdf /tmp/again          more of the archive"
        })
final class UnpackCommand implements Callable<Integer> {
    private static final String PDF = ".pdf";

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description =
                    "PDFs, and at the end the folder to write to (default: one with the first PDF's name); counted from where you"
                            + " stand, whatever -C says")
    private List<Path> names = List.of();

    @Option(names = "--add", description = "write into a folder that is not empty; what is there stays as it is")
    private boolean add;

    @Override
    public Integer call() throws IOException {
        Path last = names.get(names.size() - 1);
        List<Path> pdfs = isPdf(last) ? names : names.subList(0, names.size() - 1);
        if (pdfs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name a PDF, for example: tibet-dna.pdf");
        }
        Path folder = isPdf(last) ? Path.of(stem(pdfs.get(0))) : last;
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

    private static boolean isPdf(Path name) {
        return name.toString().toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    private static String stem(Path pdf) {
        String name = pdf.toAbsolutePath().getFileName().toString();
        return name.length() == PDF.length() ? "archive" : name.substring(0, name.length() - PDF.length());
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
