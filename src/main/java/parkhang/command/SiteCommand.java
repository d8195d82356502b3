package parkhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.site.Site;
import parkhang.site.SiteOrder;
import parkhang.site.SiteSummary;
import parkhang.terminal.Console;
import parkhang.terminal.DiagnosticPrinter;
import parkhang.terminal.ProgressPrinter;
import parkhang.terminal.SiteText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang site}. */
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        description = {
            "Make a site of the finished editions: with lists by date, topic, year and author, feeds and a search that needs no server.",
            "What is public stands below publish: in archive.yaml. Run parkhang export before; then lay the folder on any web server,",
            "or open its index.html. Editions under embargo are not in it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang site                        from output/ into output/site",
            "  parkhang site -o /var/www/editions   into another folder",
            "  parkhang verify output/site          whether all of it is there and right"
        })
final class SiteCommand implements Callable<Integer> {
    /** In the folder with the editions. */
    static final String FOLDER = "site";

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "the folder with the finished editions (default: output in the archive)")
    private @Nullable Path from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "the folder of the site (default: site in the folder with the editions)")
    private @Nullable Path output;

    @Option(
            names = "--bag",
            description =
                    "make a package of the whole site for libraries as well (BagIt, RFC 8493), beside it: site.bag")
    private boolean bag;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Clock clock = RunClock.of(System.getenv())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RunClock.refusal(System.getenv())));
        DiagnosticPrinter printer = main.printer();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        Optional<SiteSummary> made = Optional.empty();
        if (archive.isPresent()) {
            SiteOrder order = order(archive.get(), clock);
            ProgressPrinter progress = work.progress(console, printer);
            made = new Site(archive.get(), order, progress, found).run();
            progress.end();
            printer.print(found);
            if (!work.quiet()) {
                made.ifPresent(site -> console.out().print(SiteText.of(site, order.to())));
            }
        } else {
            printer.print(found);
        }
        console.flush();
        return found.hasErrors() ? 1 : 0;
    }

    private SiteOrder order(Archive archive, Clock clock) {
        Path editions =
                from == null ? archive.layout().output() : from.toAbsolutePath().normalize();
        Path site = output == null
                ? editions.resolve(FOLDER)
                : output.toAbsolutePath().normalize();
        return new SiteOrder(editions, site, bag, ProgramFiles.program(), clock, work.jobs());
    }
}
