package parkhang.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.ingest.ArticleImport;
import parkhang.ingest.ExportOptions;
import parkhang.ingest.TranslationImport;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.text.Locales;
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
            "the text, and at its end the offices. Each office becomes the imprint of the bundle that has none yet.",
            "A file that is an article already, Markdown below front matter, stays as it is. Markdown of other programs and",
            "the export of a WordPress site become articles; the options for exports count for these alone.",
            "",
            "With --locale and --article, bring in a translation that you have already, as plain text or Markdown:",
            "each block that is a unit's translation beyond doubt becomes its target, in state translated. What a bundle",
            "holds is never overwritten; what is not filed is kept in translations/L/G.unaligned.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang import release.txt                    named after its address or its title",
            "  parkhang import release.txt --slug tibet-dna   becomes articles/tibet-dna.md",
            "  parkhang import site.xml --media uploads       each post of a WordPress site becomes an article",
            "  parkhang import --locale de --article tibet-dna presse.txt   files its German translation"
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "press releases, UTF-8")
    private List<Path> files = List.of();

    @Option(
            names = {"-l", "--locale"},
            paramLabel = "L",
            description = "the language of a translation")
    private @Nullable String tag;

    @Option(
            names = {"-a", "--article"},
            paramLabel = "G",
            description = "the name of the article it translates")
    private @Nullable String article;

    @Option(names = "--slug", paramLabel = "S", description = "the article's name; for a single file")
    private @Nullable String slug;

    @Option(
            names = "--media",
            paramLabel = "DIR",
            description = "of a WordPress export: the folder with the site's pictures, its wp-content/uploads")
    private @Nullable Path media;

    @Option(names = "--drafts", description = "of a WordPress export: posts that are not published as well")
    private boolean drafts;

    @Option(
            names = "--translations",
            paramLabel = "CSV",
            description = "of a WordPress export: a table of which post translates which; post,of,locale")
    private @Nullable Path translations;

    @Override
    public Integer call() throws IOException {
        if (slug != null && files.size() > 1) {
            throw wrong("--slug names one article; import the files one by one");
        }
        if ((tag == null) != (article == null)) {
            throw wrong("a translation needs both --locale and --article");
        }
        if (tag != null && slug != null) {
            throw wrong("--slug is for articles; a translation has the name of its article");
        }
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = main.printer(console.err(), Path.of(""), console.terminal());
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
        Locale locale = tag == null || article == null ? null : locale(tag, article, archive);
        List<IOException> faults = new ArrayList<>();
        main.alone(archive.layout(), found, () -> {
            try {
                run(archive, locale, found, out);
            } catch (IOException e) {
                faults.add(e);
            }
            return true;
        });
        for (IOException fault : faults) {
            throw fault;
        }
    }

    private void run(Archive archive, @Nullable Locale locale, Diagnostics found, PrintWriter out) throws IOException {
        if (locale != null && article != null) {
            TranslationImport translations = new TranslationImport(archive, locale, found);
            for (Path file : files) {
                translations.run(file, article).ifPresent(imported -> print(imported, archive, out));
            }
            return;
        }
        ArticleImport articles = new ArticleImport(
                archive,
                new ExportOptions(media, drafts, translations),
                found,
                path -> out.println(archive.name(path)));
        for (Path file : files) {
            articles.run(file, slug);
        }
    }

    private Locale locale(String written, String slug, Archive archive) {
        Locale locale = Locales.of(written).orElseThrow(() -> wrong("`" + written + "` is no language tag"));
        Locale source = TranslationImport.source(archive, slug);
        if (locale.equals(source)) {
            String what = source.equals(archive.settings().source()) ? "articles are" : slug + " is";
            throw wrong(what + " written in " + written + "; name the language of the translation");
        }
        return locale;
    }

    private static void print(TranslationImport.Imported imported, Archive archive, PrintWriter out) {
        imported.written().forEach(path -> out.println(archive.name(path)));
        int left = imported.blocks() - imported.filed() - imported.present();
        out.println(imported.filed() + " of " + imported.units() + " units filed, " + imported.present()
                + " there already, " + left + " of " + imported.blocks() + " blocks not aligned"
                + (imported.suggested() == 0 ? "" : ", " + imported.suggested() + " of them suggested"));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
