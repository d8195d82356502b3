package parkhang.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.bind.BindOrder;
import parkhang.bind.BindSummary;
import parkhang.bind.Binding;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.terminal.BindText;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.Interruption;
import parkhang.terminal.ProgressPrinter;
import parkhang.text.Locales;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code parkhang bind}. */
@Command(
        name = "bind",
        mixinStandardHelpOptions = true,
        description = {
            "Bind the editions of one locale, or of two side by side, into a volume: with cover, title page, contents, chapters"
                    + " in the order of their days, an index of the glossary's terms, and one colophon. Without --output the volume is written to"
                    + " output/L/, as NAME.volume.pdf and NAME.volume.html.",
            "",
            "A file given with --order has a title, a subtitle and the articles in their order:",
            "",
            "  title: Tibet in 2023",
            "  parts:",
            "    - title: Reports",
            "      articles: [dna-report-2023, questions-and-answers]"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang bind --locale de                                  all German editions in one volume",
            "  parkhang bind --locale nl --article 'tibet-*' -o dna.pdf   some of them, as dna.pdf",
            "  parkhang bind --locale fr --order 2023.yaml --format zip   to hand out, with the single editions",
            "  parkhang bind --locale de --format epub                    all German editions as an e-book",
            "  parkhang bind --locale en --with bo                        English with Tibetan beside it, as PDF",
            "  parkhang bind --locale en --partial                        without the articles that have errors"
        })
final class BindCommand implements Callable<Integer> {
    private static final Set<Format> OF_VOLUMES = Set.of(Format.HTML, Format.PDF, Format.EPUB, Format.ZIP);

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-l", "--locale"},
            paramLabel = "L",
            required = true,
            description = "the locale of the volume, for example de")
    private String locale = "";

    @Option(
            names = {"-a", "--article"},
            paramLabel = "G",
            converter = Converters.Glob.class,
            description = "only the articles of this name, for example 'tibet-*'; may be repeated (default: all)")
    private List<String> articles = List.of();

    @Option(
            names = "--order",
            paramLabel = "FILE",
            description = "a YAML file with the title, and the articles in their order")
    private @Nullable Path order;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "html, pdf, epub, zip (html and pdf with the single editions, to hand out), or several (default: html,pdf)")
    private @Nullable Set<Format> formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = VolumeFile.class,
            description = "write the volume to this file, which ends in .pdf, .html, .epub or .zip; may be repeated")
    private List<Path> files = List.of();

    @Mixin
    private ChoiceOptions choices = new ChoiceOptions();

    @Mixin
    private BesideOptions beside = new BesideOptions();

    @Option(names = "--same-pages", hidden = true, description = "refused: an option of export")
    private boolean samePages;

    @Option(names = "--facing-pages", hidden = true, description = "refused: an option of export")
    private boolean facing;

    @Option(names = "--partial", description = "leave out the articles that can't be bound; each is reported")
    private boolean partial;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Override
    public Integer call() {
        Console console = main.console();
        Clock clock = RunClock.of(System.getenv())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RunClock.refusal(System.getenv())));
        BindOrder wanted = order();
        DiagnosticPrinter printer = main.printer();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        printer.print(found);
        int code = archive.map(opened -> bind(opened, wanted, clock, printer, console))
                .orElse(1);
        console.flush();
        return code;
    }

    private BindOrder order() {
        if (samePages) {
            throw new ParameterException(
                    spec.commandLine(), "a volume's pages are its own; leave --same-pages to export");
        }
        if (facing) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the two languages of a volume stand in columns; leave --facing-pages to export");
        }
        if (order != null && !articles.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--order says which articles; leave --article out");
        }
        if (formats != null && !files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--output says which formats; leave --format out");
        }
        if (formats != null && !OF_VOLUMES.containsAll(formats)) {
            throw new ParameterException(spec.commandLine(), "a volume is html, pdf, epub or zip, and nothing else");
        }
        if (files.stream().map(Format::of).distinct().count() < files.size()) {
            throw new ParameterException(spec.commandLine(), "two files of one --output have the same ending");
        }
        Locale tag = Locales.of(locale)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "a volume is in one locale, such as de; " + locale + " is no language tag"));
        beside.check(Profile.SCREEN, formats, new Filter(List.of(tag.toLanguageTag()), articles), false);
        if (beside.isAsked() && !files.stream().allMatch(file -> Format.of(file).equals(Optional.of(Format.PDF)))) {
            throw new ParameterException(spec.commandLine(), "--with makes a PDF: name a file that ends in .pdf");
        }
        return new BindOrder(
                tag,
                new Filter(List.of(), articles),
                order,
                formats == null ? usual() : formats,
                files,
                choices.choices(Profile.SCREEN).with(beside.beside(false)),
                ProgramFiles.program(),
                partial,
                work.jobs());
    }

    private Set<Format> usual() {
        return beside.isAsked() ? EnumSet.of(Format.PDF) : EnumSet.of(Format.HTML, Format.PDF);
    }

    private int bind(Archive archive, BindOrder wanted, Clock clock, DiagnosticPrinter printer, Console console) {
        ProgressPrinter progress = work.progress(console, printer);
        Interruption interruption =
                new Interruption(console.err(), () -> progress.stopped(standing -> BindText.STOPPED));
        try {
            BindSummary summary = new Binding(archive, wanted, clock, progress).run();
            progress.end();
            if (!work.quiet()) {
                console.out().print(BindText.of(summary));
            }
            return summary.errors() ? 1 : 0;
        } finally {
            interruption.isOver();
        }
    }

    /** A file on the command line whose ending says which form of a volume it gets. */
    private static final class VolumeFile implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            Path file = new Converters.FileName().convert(value);
            if (Format.of(file).filter(OF_VOLUMES::contains).isEmpty()) {
                throw new TypeConversionException(value + " ends in none of .pdf, .html, .epub and .zip");
            }
            return file.toAbsolutePath().normalize();
        }
    }
}
