package parkhang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.GrowingFile;
import parkhang.inspection.Inspection;
import parkhang.inspection.InspectionOrder;
import parkhang.report.VerificationJson;
import parkhang.report.VerificationPages;
import parkhang.report.VerificationReport;
import parkhang.site.check.SiteProof;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import parkhang.terminal.VerifyText;
import parkhang.verify.VerificationSummary;
import parkhang.verify.VerifiedEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Say whether finished editions are whole: their bytes, text, order of letters, pictures, all that is drawn, tags, links,"
                    + " bookmarks, language, fonts and pages, PDF/A-3a (3b: booklets and proofs), PDF/UA-1 and HTML.",
            "",
            "Without files, all editions are looked at that the last exports have made. Files that no ledger knows are looked"
                    + " at by themselves. The text of a PDF for the screen, print or press, and of a volume, is compared with that of"
                    + " the HTML file beside it, with which it shares its name; that of booklets and proofs with nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang verify                                  everything that was exported",
            "  parkhang verify --locale de --html proof         the German editions, with pages to leaf through",
            "  parkhang verify --report run.json                is everything as that export has made it?",
            "  parkhang verify letter.pdf                       a file that came back from somewhere"
        })
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "editions' files, or the folder of a site (default: all that are known)")
    private List<Path> files = List.of();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "the folder that was exported to (default: output in the archive)")
    private @Nullable Path output;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "compare with what this report of an export says, instead of with the output's own ledger")
    private @Nullable Path report;

    @Option(names = "--json", paramLabel = "FILE", description = "write what was found into this file, as JSON")
    private @Nullable Path json;

    @Option(
            names = "--html",
            paramLabel = "DIR",
            description = "write pages into this folder that show what was found, and every sheet, to leaf through")
    private @Nullable Path html;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        DiagnosticPrinter printer = main.printer(console.err(), main.folder(), false);
        Diagnostics found = new Diagnostics();
        boolean alone = !files.isEmpty() && !Files.exists(new Layout(main.folder()).settings());
        Optional<Archive> archive = alone ? Optional.empty() : main.open(found);
        printer.print(found);
        if (archive.isEmpty() && !alone) {
            return 1;
        }
        VerificationSummary summary = new VerificationSummary();
        List<Path> sites = sites();
        if (files.isEmpty() || sites.size() < files.size()) {
            inspect(archive.orElse(null), printer, summary, found);
        }
        List<String> proofs = new ArrayList<>();
        for (Path site : sites) {
            proofs.add(prove(site, archive.orElse(null), found));
        }
        printer.print(found);
        if (!work.quiet()) {
            if (summary.editions() > 0 || sites.isEmpty()) {
                console.out().print(VerifyText.of(summary));
            }
            proofs.forEach(console.out()::println);
        }
        console.flush();
        return found.hasErrors() || summary.errors() > 0 ? 1 : 0;
    }

    /** Those that are named, or the usual one where nothing is named but everything meant. */
    private List<Path> sites() {
        Path usual = folder(null).resolve(SiteCommand.FOLDER);
        boolean isAll = files.isEmpty() && filter.filter().isEmpty() && report == null;
        return isAll
                ? Stream.of(usual).filter(SiteProof::isSite).toList()
                : files.stream().filter(SiteProof::isSite).toList();
    }

    private String prove(Path site, @Nullable Archive archive, Diagnostics found) throws IOException {
        Clock clock = RunClock.of(System.getenv())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RunClock.refusal(System.getenv())));
        Diagnostics own = new Diagnostics();
        Path folder = site.toAbsolutePath().normalize();
        int editions = SiteProof.check(folder, archive, folder(archive), clock, work.jobs(), own);
        found.add(own);
        return VerifyText.ofSite(site, SiteProof.isBag(folder) ? "file" : "edition", editions, own);
    }

    private void inspect(
            @Nullable Archive archive, DiagnosticPrinter printer, VerificationSummary summary, Diagnostics found)
            throws IOException {
        Console console = main.console();
        Inspection inspection = new Inspection(order(archive), archive, found);
        List<VerificationReport> reports = new ArrayList<>();
        if (html != null) {
            String title = archive == null ? "files" : archive.settings().title();
            Optional<VerificationPages> pages = VerificationPages.begin(html, title, found);
            if (pages.isEmpty()) {
                return; // it has been reported why
            }
            reports.add(pages.get());
        }
        ProgressPrinter progress = work.progress(console, printer);
        try (GrowingFile file = json == null ? null : GrowingFile.begin(json.toAbsolutePath())) {
            if (file != null) {
                reports.add(
                        new VerificationJson(file.out(), ProgramFiles.program().name()));
            }
            inspection.run(progress, edition -> {
                summary.add(edition);
                reports.forEach(report -> write(report, edition));
            });
            progress.end();
            for (VerificationReport report : reports) {
                report.end(summary);
            }
            if (file != null) {
                file.finish();
            }
        }
    }

    private static void write(VerificationReport report, VerifiedEdition edition) {
        try {
            report.write(edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InspectionOrder order(@Nullable Archive archive) {
        List<Path> named =
                files.stream().filter(file -> !SiteProof.isSite(file)).toList();
        return new InspectionOrder(filter.filter(), named, report, folder(archive), html != null, work.jobs());
    }

    private Path folder(@Nullable Archive archive) {
        Path usual = archive == null
                ? new Layout(main.folder().toAbsolutePath().normalize()).output()
                : archive.layout().output();
        return output == null ? usual : output.toAbsolutePath().normalize();
    }
}
