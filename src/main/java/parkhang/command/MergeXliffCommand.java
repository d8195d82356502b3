package parkhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.text.KeptLines;
import parkhang.text.SourceText;
import parkhang.translation.BundleUnit;
import parkhang.translation.exchange.ExchangeCode;
import parkhang.translation.xliff.XliffMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parkhang merge-xliff}. */
@Command(
        name = MergeXliffCommand.NAME,
        mixinStandardHelpOptions = true,
        description = {
            "Merge two versions of a bundle's file unit by unit; git runs it as a merge driver.",
            "",
            "What was changed in different units is in the file OURS then. A unit in which both wrote other words is left initial,"
                    + " with our words as its target and theirs in a note, and the exit code is 1."
        },
        footerHeading = "%nHow git is told, once for the archive and once for each machine:%n",
        footer = {
            "  echo '*.xlf merge=parkhang' >> .gitattributes",
            "  git config merge.parkhang.driver 'parkhang merge-xliff --name %%P %%O %%A %%B'"
        })
final class MergeXliffCommand implements Callable<Integer> {
    static final String NAME = "merge-xliff";

    @ParentCommand
    private MainCommand main;

    @Parameters(index = "0", paramLabel = "BASE", description = "what both came from; it may be empty")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "OURS", description = "our version; the merged one is written here")
    private Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", description = "the other version")
    private Path theirs = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "FILE",
            description = "the file's name in the archive, for what is reported (default: OURS)")
    private @Nullable String name;

    @Override
    public Integer call() {
        Diagnostics found = new Diagnostics();
        Path file = ours.toAbsolutePath().normalize();
        Optional<Layout> archive = archive(file);
        Supplier<Boolean> merge = () -> merge(file, archive, found);
        Boolean merged = archive.isPresent() ? main.alone(archive.get(), found, merge) : merge.get();
        main.printer().print(found);
        main.console().flush();
        return !Boolean.TRUE.equals(merged) || found.hasErrors() ? 1 : 0;
    }

    /**
     * The archive whose lock is the right one. Git hands over files of its own, in the topmost folder of what it has checked out,
     * and looks only when all are merged whether somebody has changed its files meanwhile; the archive may lie below that folder.
     */
    private Optional<Layout> archive(Path file) {
        return Optional.ofNullable(name)
                .flatMap(named -> Layout.around(Path.of(named)))
                .or(() -> Layout.around(file));
    }

    private boolean merge(Path file, Optional<Layout> archive, Diagnostics found) {
        Path root = archive.map(Layout::root).filter(file::startsWith).orElse(file.resolveSibling(""));
        SharedWrite write = SharedWrite.in(root);
        List<Diagnostics> tried = new ArrayList<>();
        List<XliffMerge.Merged> merged = new ArrayList<>();
        try {
            write.run(looks -> {
                merged.clear();
                tried.clear();
                Diagnostics own = new Diagnostics();
                tried.add(own);
                looks.at(file);
                merged(own).ifPresent(merged::add);
                return merged.isEmpty()
                        ? Map.of()
                        : Map.of(
                                file,
                                KeptLines.of(
                                        Files.readAllBytes(file), merged.get(0).text()));
            });
            if (archive.filter(whole -> whole.isBundled(file)).isEmpty()) {
                write.settle(file, found);
            }
        } catch (IOException e) {
            found.report(
                    Place.of(ours.toString()),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            return false;
        } finally {
            tried.forEach(found::add);
        }
        merged.forEach(done -> report(done, found));
        return !merged.isEmpty();
    }

    private Optional<XliffMerge.Merged> merged(Diagnostics found) {
        return text(base, found).flatMap(before -> text(ours, found)
                .flatMap(one -> text(theirs, found).flatMap(other -> XliffMerge.merge(before, one, other, found))));
    }

    /** A version by the name under which the user knows it. */
    private Optional<SourceText> text(Path file, Diagnostics found) {
        String version = name == null || file.equals(ours) ? "" : file.equals(base) ? " (base)" : " (theirs)";
        return Archive.handed(file, found)
                .map(text -> name == null ? text : SourceText.of(name + version, text.text()));
    }

    private static void report(XliffMerge.Merged merged, Diagnostics found) {
        for (BundleUnit unit : merged.conflicts()) {
            found.report(unit.place(), ExchangeCode.MERGE_UNIT.with("unit", Map.of("unit", unit.id())));
        }
    }
}
