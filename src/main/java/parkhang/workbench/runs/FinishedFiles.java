package parkhang.workbench.runs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parkhang.archive.Layout;
import parkhang.edition.FileKind;
import parkhang.edition.Format;

/** What lies finished in an archive's output: editions and volumes, and nothing else that somebody may have put there. */
final class FinishedFiles {
    /** Of a path: a finished file's name in its language's folder. */
    static final String NAME = "([A-Za-z0-9-]{1,100}(?:\\.[a-z0-9][A-Za-z0-9-]{0,60}){1,4})";

    private static final Pattern OURS = Pattern.compile(NAME);

    private final Path output;

    FinishedFiles(Layout layout) {
        this.output = layout.output();
    }

    /**
     * A finished file.
     *
     * @param bytes its size
     */
    record File(String tag, String name, Format format, long bytes) {
        /** As the words have it: what it is, and for what. */
        String word() {
            return FileKind.of(name).map(FileKind::word).orElse(format.word());
        }

        private String stem() {
            return FileKind.of(name)
                    .map(kind -> kind.stem(name))
                    .orElse(name.substring(0, name.length() - format.ending().length()));
        }
    }

    /** The files of an edition or a volume in a language. */
    record Finished(String tag, String stem, List<File> files) {}

    /** All of them, by language and name. */
    List<Finished> all() {
        List<Finished> all = new ArrayList<>();
        for (Path folder : children(output)) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                String tag = folder.getFileName().toString();
                Map<String, List<File>> byStem = new TreeMap<>();
                children(folder).stream()
                        .flatMap(file -> file(tag, file).stream())
                        .forEach(file -> byStem.computeIfAbsent(file.stem(), any -> new ArrayList<>())
                                .add(file));
                byStem.forEach((stem, files) -> all.add(new Finished(tag, stem, files)));
            }
        }
        return all;
    }

    /** Sorted; nothing where there is no such folder. */
    private static List<Path> children(Path folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            List<Path> sorted = new ArrayList<>();
            children.forEach(sorted::add);
            sorted.sort(null);
            return sorted;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<File> file(String tag, Path file) {
        String name = file.getFileName().toString();
        try {
            return OURS.matcher(name).matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? format(file, Files.size(file), tag)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it is gone meanwhile
        }
    }

    private static Optional<File> format(Path file, long bytes, String tag) {
        return Format.of(file).map(format -> new File(tag, file.getFileName().toString(), format, bytes));
    }

    /** Where a file lies; empty where there is none of ours. */
    Optional<Path> path(String tag, String name) {
        Path folder = output.resolve(tag);
        Path file = folder.resolve(name);
        boolean isOurs = OURS.matcher(name).matches()
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Format.of(file).isPresent();
        return isOurs ? Optional.of(file) : Optional.empty();
    }
}
