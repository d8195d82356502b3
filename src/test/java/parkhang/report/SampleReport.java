package parkhang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parkhang.Silence;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageRun;
import parkhang.translation.State;

/** The archive of the golden case, in a folder where a test may change it, and its report. */
record SampleReport(Path root) {
    static final Path CASE = Path.of("src", "test", "resources", "golden", "coverage");

    /** Without the golden outputs, and with an edition of one article that has been exported before. */
    static SampleReport in(Path folder) throws IOException {
        for (Path file : files(CASE)) {
            if (!file.startsWith("expected")) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(CASE.resolve(file), folder.resolve(file));
            }
        }
        return new SampleReport(folder).with("output/nl/news.html", "<!DOCTYPE html>");
    }

    SampleReport with(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    Archive archive() {
        return Archive.open(root, new Diagnostics()).orElseThrow();
    }

    CoverageReport report(Diagnostics diagnostics) {
        return CoverageRun.run(archive(), new Filter(List.of(), List.of()), diagnostics, new Silence());
    }

    Path folder() {
        return root.resolve("output/coverage");
    }

    /** Writes the pages and gives what was reported. */
    Diagnostics write(Path folder) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        CoveragePages.write(
                archive(), new Filter(List.of(), List.of()), State.TRANSLATED, folder, diagnostics, new Silence());
        return diagnostics;
    }

    String page(String name) throws IOException {
        return Files.readString(folder().resolve(name));
    }

    /** All files in a folder, relative to it, in order. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
