package parkhang.workbench.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.Layout;

class ArchiveWatchTest {
    @TempDir
    private Path root;

    private final BlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();

    private @Nullable ArchiveWatch watch;

    @AfterEach
    void end() throws IOException {
        if (watch != null) {
            watch.close();
        }
    }

    @BeforeEach
    void layOut() throws IOException {
        write("archive.yaml", "source: en\n");
        write("articles/one.md", "one");
        write("translations/nl/one.xlf", "een");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private Set<String> next() throws InterruptedException {
        Set<String> next = told.poll(20, TimeUnit.SECONDS);
        assertTrue(next != null, "nothing was told");
        return next;
    }

    @Test
    void aFileThatIsWrittenIsToldSoon() throws Exception {
        watch = ArchiveWatch.of(new Layout(root), told::add);
        write("articles/one.md", "changed");
        assertEquals(Set.of("articles/one.md"), next());
        write("articles/2024/deep/two.md", "in folders that were not there");
        assertEquals(Set.of("articles/2024/deep/two.md"), next());
        write("articles/2024/deep/two.md", "and again");
        assertEquals(Set.of("articles/2024/deep/two.md"), next());
        Files.delete(root.resolve("translations/nl/one.xlf"));
        assertEquals(Set.of("translations/nl/one.xlf"), next());
    }

    @Test
    void withoutTheSystemsWordFilesAreLookedAtFromTimeToTime() throws Exception {
        watch = ArchiveWatch.looking(new Layout(root), told::add);
        write("archive.yaml", "source: de\n");
        assertEquals(Set.of("archive.yaml"), next());
    }

    @Test
    void whatEditorsKeepBesideAndWhatIsMadeIsNotTold() throws Exception {
        watch = ArchiveWatch.of(new Layout(root), told::add);
        write("articles/.one.md.swp", "x");
        write("articles/.hidden.md", "x");
        write("articles/.folder/two.md", "x");
        write("articles/one.md~", "x");
        write("articles/one.md.part", "x");
        write("output/nl/one.html", "x");
        write(".git/index", "x");
        assertNull(told.poll(3, TimeUnit.SECONDS));
        Files.writeString(root.resolve("articles/one.md.part"), "new");
        Files.move(
                root.resolve("articles/one.md.part"),
                root.resolve("articles/one.md"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Set.of("articles/one.md"), next());
    }

    @Test
    void anArchiveThatIsMovedAwayIsToldAndComesBack() throws Exception {
        watch = ArchiveWatch.of(new Layout(root), told::add);
        Path away = root.resolveSibling(root.getFileName() + "-away");
        Files.move(root, away);
        Set<String> all = Set.of("archive.yaml", "articles/one.md", "translations/nl/one.xlf");
        assertEquals(all, next());
        Files.move(away, root);
        assertEquals(all, next());
    }

    @Test
    void whatFilesMeanForEditions() {
        assertEquals(
                new Change(false, Set.of("one"), false),
                Change.of(Set.of("articles/a/one.md", "translations/nl/one.xlf")));
        assertEquals(new Change(true, Set.of("one"), false), Change.of(Set.of("articles/one.md", "archive.yaml")));
        assertEquals(new Change(true, Set.of(), true), Change.of(Set.of("fonts/a.ttf")));
        assertEquals(new Change(true, Set.of(), false), Change.of(Set.of("articles/images/a.png")));
        assertEquals(new Change(true, Set.of(), false), Change.of(Set.of("articles/No Slug\n.md")));
        assertEquals(new Change(true, Set.of(), false), Change.of(Set.of("translations/nl/imprint.yaml")));
    }
}
