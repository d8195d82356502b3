package parkhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.SafeFile;
import parkhang.localization.Handoff;
import parkhang.localization.HandoffFormat;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang handoff}. */
@Command(
        name = "handoff",
        mixinStandardHelpOptions = true,
        description = {
            "Write one file for a translator's own tool, with the articles of one language that are not finished. Articles that are"
                    + " written in another language than the archive's go into a file of their own, for example nl-from-de.xlf.",
            "",
            "Articles go whole, because a sentence is understood among its neighbours; the state of each unit says what is"
                    + " left to do. Finished articles go along with --all. What she sends back is for `parkhang handback`.",
            "",
            "xliff20 for Poedit and memoQ, xliff21 for tools that know it, xliff12 for Trados and Weblate, po for OmegaT,"
                    + " Poedit and Lokalize, tmx for a translation memory, docx for Word and LibreOffice: a table for each article,"
                    + " with source and target side by side. OmegaT reads xliff12 as well, but offers only what"
                    + " has no translation yet."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang handoff nl --to xliff20                            writes nl.xlf",
            "  parkhang handoff nl --to docx                               writes nl.docx, to fill in with Word",
            "  parkhang handoff nl --to xliff12 --article 'tibet-*'        some articles for Trados",
            "  parkhang handoff de --to tmx --all --output memory.tmx      all that is translated"
        })
final class HandoffCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LOCALE", description = "the translator's language, for example nl")
    private String tag = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "xliff20, xliff21, xliff12, po, tmx, docx")
    private HandoffFormat format = HandoffFormat.XLIFF20;

    @Option(
            names = {"-a", "--article"},
            paramLabel = "G",
            converter = Converters.Glob.class,
            description = "only the articles of this name, for example 'tibet-*'; may be repeated (default: all)")
    private List<String> articles = List.of();

    @Option(names = "--all", description = "finished articles as well")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write it (default: the language and the format's extension, in the current folder)")
    private @Nullable Path output;

    @Option(names = "--force", description = "write over the file if it is there: nobody's work is in it")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Locale locale = Locales.of(tag)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no language tag: " + tag));
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = main.printer();
        ProgressPrinter progress = ProgressPrinter.late(console, printer);
        Filter filter = new Filter(List.of(locale.toLanguageTag()), articles);
        Optional<Archive> archive = main.open(found);
        List<ArticleTargets> handed = archive.map(open -> Handoff.collect(open, filter, all, found, progress))
                .orElseGet(List::of);
        progress.end();
        printer.print(found);
        if (handed.isEmpty() && found.list().isEmpty()) {
            console.err().println("parkhang: nothing is left to hand off; --all gives finished articles, too");
        }
        boolean written = !handed.isEmpty();
        for (List<ArticleTargets> ofSource : Handoff.bySource(handed)) {
            Path file = file(ofSource, handed, archive.orElseThrow());
            written &= write(ofSource, file, console);
        }
        return written && !found.hasErrors() ? 0 : 1;
    }

    /** Where the articles of one source go: by the name that the user gave, where they are all that is handed off. */
    private Path file(List<ArticleTargets> ofSource, List<ArticleTargets> handed, Archive archive) {
        ArticleTargets first = ofSource.get(0);
        Path named = output == null ? Path.of(first.target().toLanguageTag() + "." + format.extension()) : output;
        boolean isUsual = first.source().equals(archive.settings().source());
        if (isUsual || (output != null && ofSource.size() == handed.size())) {
            return named;
        }
        String name = named.getFileName().toString();
        int end = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        String from = "-from-" + first.source().toLanguageTag();
        return named.resolveSibling(name.substring(0, end) + from + name.substring(end));
    }

    private boolean write(List<ArticleTargets> handed, Path file, Console console) throws IOException {
        byte[] bytes = format.write(handed);
        if (!force && Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
            console.err()
                    .println("parkhang: error: " + file + " is there already, perhaps with a translator's work in it;"
                            + " take it in with `parkhang handback`, or name another one with --output");
            return false;
        }
        SafeFile.write(file, bytes);
        int units = handed.stream().mapToInt(article -> article.units().size()).sum();
        console.out()
                .println(file + ": " + handed.size() + (handed.size() == 1 ? " article, " : " articles, ") + units
                        + (units == 1 ? " unit" : " units"));
        return true;
    }
}
