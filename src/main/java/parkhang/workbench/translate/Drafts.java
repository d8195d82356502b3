package parkhang.workbench.translate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.archive.Layout;
import parkhang.file.BoundedFile;
import parkhang.file.SafeFile;

/**
 * The drafts of an article's translation: a file for each unit and window, in a folder of the archive that none of its readers looks
 * into, and git neither. A browser's own store would not do: it belongs to an address, and each run of the workbench has another port.
 */
final class Drafts {
    /** Of an article in one locale. Each unit of a long one may have some. */
    private static final int MOST = 2000;

    /** Of a draft's text, in characters; more than any unit has. */
    static final int LONGEST = 100_000;

    /** Of a file, in bytes: its text, and the source that it is for. */
    private static final long LARGEST = 10L * LONGEST;

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{16}-[0-9]{1,6})\\.([0-9a-f]{16})\\.txt");

    private final Path own;
    private final Path folder;

    Drafts(Layout layout, Locale locale, String slug) {
        this.own = layout.own();
        this.folder = layout.drafts(locale, slug);
    }

    /** Whether a window's name is one that a page gives itself. */
    static boolean isWindow(String name) {
        return name.matches("[0-9a-f]{16}");
    }

    /** All there are, the newest first. What is no draft is left alone. */
    List<Draft> all() throws IOException {
        List<Draft> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
                for (Path file : files) {
                    read(file).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(Draft::at).reversed().thenComparing(draft -> draft.unit()
                .toString()));
        return all;
    }

    private static Optional<Draft> read(Path file) throws IOException {
        Matcher name = FILE.matcher(file.getFileName().toString());
        Optional<UnitName> unit = name.matches() ? UnitName.parse(name.group(1)) : Optional.empty();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String written = new String(BoundedFile.read(file, LARGEST), StandardCharsets.UTF_8);
        return Draft.parse(unit.get(), name.group(2), written);
    }

    /** Keeps a draft, or takes it away where its words are filed already. */
    void replace(Draft draft, boolean isFiled) throws IOException {
        if (isFiled) {
            drop(draft.unit(), draft.window());
        } else {
            keep(draft);
        }
    }

    /**
     * Keeps a draft in place of the same window's last one of the unit.
     *
     * @throws IOException where the disk fails, or where there are too many
     */
    private void keep(Draft draft) throws IOException {
        Path file = file(draft.unit(), draft.window());
        Files.createDirectories(folder);
        Path ignored = own.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            SafeFile.lay(ignored, "*\n".getBytes(StandardCharsets.UTF_8));
        }
        if (!Files.exists(file) && count() >= MOST) {
            throw new IOException("there are " + MOST + " drafts of this article already");
        }
        SafeFile.lay(file, draft.written().getBytes(StandardCharsets.UTF_8));
    }

    private int count() throws IOException {
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                count += file == null ? 0 : 1;
            }
        }
        return count;
    }

    /** Takes a draft away, which was saved or is not wanted any more. */
    void drop(UnitName unit, String window) throws IOException {
        Files.deleteIfExists(file(unit, window));
    }

    private Path file(UnitName unit, String window) {
        return folder.resolve(unit + "." + window + ".txt");
    }
}
