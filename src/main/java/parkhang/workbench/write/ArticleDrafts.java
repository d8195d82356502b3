package parkhang.workbench.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.archive.Layout;
import parkhang.file.BoundedFile;
import parkhang.file.SafeFile;

/**
 * What somebody has typed of articles and has not saved: a file for each article and window, in a folder that no reader of the archive
 * looks into. A browser's own store would be another one for each run of the workbench.
 */
final class ArticleDrafts {
    /** In bytes; more than an article may have. */
    private static final long LARGEST = 5L << 20;

    /** Of an article. Whoever has opened it so often has lost none of the newest. */
    private static final int MOST = 50;

    private static final Pattern FILE = Pattern.compile("([a-z0-9-]{1,100})\\.([0-9a-f]{16})\\.md");
    private static final Pattern HEAD = Pattern.compile("parkhang draft (\\S+) (\\S+)\n");

    private final Path own;
    private final Path folder;

    /**
     * What was typed.
     *
     * @param window in which
     * @param at when the last of it was
     * @param base the hash of the file that it began from
     */
    record Draft(String window, Instant at, String base, String text) {}

    ArticleDrafts(Layout layout) {
        this.own = layout.own();
        this.folder = own.resolve("drafts").resolve("articles");
    }

    /** Whether that is a name as pages give them to their windows. */
    static boolean isWindow(String name) {
        return name.matches("[0-9a-f]{16}");
    }

    /** Those of an article, the newest first. */
    List<Draft> of(String slug) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, slug + ".*.md")) {
                for (Path file : files) {
                    read(file, slug).ifPresent(drafts::add);
                }
            }
        }
        drafts.sort(Comparator.comparing(Draft::at).reversed());
        return drafts;
    }

    private static Optional<Draft> read(Path file, String slug) throws IOException {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches() || !name.group(1).equals(slug)) {
            return Optional.empty();
        }
        String written = new String(BoundedFile.read(file, LARGEST), StandardCharsets.UTF_8);
        Matcher head = HEAD.matcher(written);
        try {
            return head.lookingAt()
                    ? Optional.of(new Draft(
                            name.group(2), Instant.parse(head.group(1)), head.group(2), written.substring(head.end())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // nobody but this program writes here
        }
    }

    /** Keeps what a window has typed in place of what it had typed before. */
    void keep(String slug, String window, String base, String text) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            SafeFile.lay(own.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = file(slug, window);
        if (!Files.exists(file)) {
            List<Draft> there = of(slug);
            for (Draft old : there.subList(Math.min(MOST - 1, there.size()), there.size())) {
                drop(slug, old.window());
            }
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        SafeFile.lay(file, ("parkhang draft " + now + " " + base + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    void drop(String slug, String window) throws IOException {
        Files.deleteIfExists(file(slug, window));
    }

    private Path file(String slug, String window) {
        return folder.resolve(slug + "." + window + ".md");
    }
}
