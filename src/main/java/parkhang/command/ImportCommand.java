package parkhang.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.ingest.ArticleImport;
import parkhang.ingest.DocumentFiles;
import parkhang.ingest.DocumentSource;
import parkhang.ingest.ExportOptions;
import parkhang.ingest.ImportOrder;
import parkhang.ingest.ImportResults;
import parkhang.ingest.TranslationImport;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ImportText;
import parkhang.terminal.ProgressPrinter;
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
            "Bring documents in as articles, and print the paths of what was written.",
            "",
            "What kind a document is of is told by what it contains. These are read:",
            "  Word files (.docx) and texts of LibreOffice (.odt)",
            "  mails (.eml, an mbox, or pasted with their head)",
            "  pages of the web, saved whole or copied in part",
            "  plain text in any encoding",
            "  articles, Markdown below front matter, which stay as they are; Markdown of other programs",
            "  the export of a WordPress site (.xml), each post of it",
            "",
            "Of a folder all documents are taken, however deep; the archive's own folders are passed over. - is",
            "standard input. What a press release says of itself goes into the article's front matter: kind, title,",
            "date, embargo, contacts. Each office at its end becomes the imprint of the bundle that has none yet. What",
            "was guessed and what was left out is said by line.",
            "",
            "A document whose article is there already, by its address or its name, changes nothing: it is said what",
            "differs. With --update the article becomes what the document says now, and as it was it is kept in",
            "articles/<name>.replaced.txt; `sync` then marks what is to be translated anew.",
            "",
            "With --locale and --article, bring in a translation that you have already, of any of these kinds, or as",
            "Markdown: each block that is a unit's translation beyond doubt becomes its target, in state translated.",
            "What a bundle holds is never overwritten; what is not filed is kept in translations/L/G.unaligned.md.",
            "",
            "Exit codes: 0 done; 1 a document was refused, or is there already and differs; 2 the command line is wrong."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang import release.docx                   named after its address or its title",
            "  parkhang import release.docx --dry-run         shows the article, and writes nothing",
            "  parkhang import releases/ page.html            all documents of a folder, and a page",
            "  parkhang import release.txt --slug tibet-dna   becomes articles/tibet-dna.md",
            "  parkhang import release.docx --update          takes over what the document says now",
            "  parkhang import presse.docx --language de      says that it is in German",
            "  parkhang import release.txt --embargo 2026-03-12T10:00+01:00",
            "  parkhang import site.xml --media uploads       each post of a WordPress site becomes an article",
            "  parkhang import --locale de --article tibet-dna presse.docx   files its German translation"
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "documents, folders of documents, or - for standard input")
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
            names = "--language",
            paramLabel = "L",
            description = "the language that the articles are written in (default: the text tells)")
    private @Nullable String language;

    @Option(
            names = "--embargo",
            paramLabel = "TIME",
            description = "until when the articles must not be published, for example 2026-03-12T10:00+01:00")
    private @Nullable String embargo;

    @Option(names = "--no-embargo", description = "there is no embargo, whatever the text seems to say")
    private boolean free;

    @Option(names = "--update", description = "articles that are there become what the documents say now")
    private boolean update;

    @Option(names = "--dry-run", description = "show what would be written, and write nothing")
    private boolean dry;

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
    public Integer call() {
        ImportOrder order = order();
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        DiagnosticPrinter printer = main.printer(console.err(), Path.of(""), console.terminal());
        ProgressPrinter progress = ProgressPrinter.late(console, printer);
        try {
            Optional<Archive> archive = main.open(found);
            if (archive.isPresent()) {
                run(archive.get(), order, progress, found);
            }
        } finally {
            progress.end();
            printer.print(found);
        }
        return found.hasErrors() ? 1 : 0;
    }

    private ImportOrder order() {
        if (slug != null && files.size() > 1) {
            throw wrong("--slug names one article; import the files one by one");
        }
        if ((tag == null) != (article == null)) {
            throw wrong("a translation needs both --locale and --article");
        }
        if (tag != null && slug != null) {
            throw wrong("--slug is for articles; a translation has the name of its article");
        }
        if (tag != null && (language != null || embargo != null || free || update)) {
            throw wrong("--language, --embargo, --no-embargo and --update are for articles, not for translations");
        }
        if (embargo != null && free) {
            throw wrong("--embargo and --no-embargo can't both be");
        }
        return new ImportOrder(
                slug,
                language == null ? null : locale(language),
                Map.of(),
                embargo == null ? null : time(embargo),
                free,
                update,
                dry,
                new ExportOptions(media, drafts, translations));
    }

    private void run(Archive archive, ImportOrder order, ProgressPrinter progress, Diagnostics found) {
        List<DocumentSource> documents = DocumentFiles.of(files, archive.layout(), System.in, found);
        if (slug != null && documents.size() > 1) {
            throw wrong("--slug names one article, and there are " + documents.size() + " documents");
        }
        String of = article;
        Locale translated = tag == null || of == null ? null : locale(tag, of, archive);
        Runnable change = translated == null || of == null
                ? () -> articles(archive, order, documents, progress, found)
                : () -> translations(new TranslationImport(archive, translated, dry, found), of, documents, archive);
        if (dry) {
            change.run();
        } else {
            main.alone(archive.layout(), found, () -> {
                change.run();
                return true;
            });
        }
    }

    private void articles(
            Archive archive,
            ImportOrder order,
            List<DocumentSource> documents,
            ProgressPrinter progress,
            Diagnostics found) {
        PrintWriter out = main.console().out();
        ImportResults results = new ImportResults() {
            @Override
            public void written(Path file) {
                progress.interrupt(() -> out.println(archive.name(file)));
            }

            @Override
            public void wouldBeWritten(Path file, byte[] bytes) {
                String text =
                        file.toString().matches(".*\\.(md|yaml)") ? new String(bytes, StandardCharsets.UTF_8) : "";
                progress.interrupt(() -> out.println("=== " + archive.name(file) + System.lineSeparator() + text));
            }
        };
        out.print(ImportText.of(new ArticleImport(archive, order, results).run(documents, progress, found), dry));
    }

    private void translations(
            TranslationImport translations, String slug, List<DocumentSource> documents, Archive archive) {
        PrintWriter out = main.console().out();
        for (DocumentSource document : documents) {
            translations.run(document, slug).ifPresent(imported -> {
                imported.written().forEach(path -> out.println(archive.name(path)));
                out.print(ImportText.of(imported));
            });
        }
    }

    private Locale locale(String written) {
        return Locales.of(written).orElseThrow(() -> wrong("`" + written + "` is no language tag"));
    }

    private Locale locale(String written, String slug, Archive archive) {
        Locale locale = locale(written);
        Locale source = TranslationImport.source(archive, slug);
        if (locale.equals(source)) {
            String what = source.equals(archive.settings().source()) ? "articles are" : slug + " is";
            throw wrong(what + " written in " + written + "; name the language of the translation");
        }
        return locale;
    }

    private OffsetDateTime time(String written) {
        try {
            return OffsetDateTime.parse(written);
        } catch (DateTimeException e) {
            throw wrong("`" + written + "` is no time with an offset, such as 2026-03-12T10:00+01:00");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
