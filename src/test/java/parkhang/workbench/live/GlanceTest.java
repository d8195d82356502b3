package parkhang.workbench.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Program;
import parkhang.workbench.live.Overview.Line;

/** An archive that is too large to be counted as a whole. */
class GlanceTest {
    private static final int MANY = Glance.SOME + 20;

    private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private final Path root;
    private final Glance glance;

    GlanceTest(@TempDir Path root) {
        Editions editions = new Editions(new Program("test", "0", Path.of("target/classes"), Path.of("fonts")));
        this.root = root;
        this.glance = new Glance(() -> Archive.open(root, new Diagnostics()), editions, told::add, faults::add);
    }

    private void open() throws IOException, InterruptedException {
        write("archive.yaml", "title: Many\nsource: en\n");
        write("translations/en/imprint.yaml", "name: The Office\n");
        write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        for (int i = 0; i < MANY; i++) {
            write("articles/a" + i + ".md", "---\ntitle: Article " + i + "\ndate: 2023-05-10\n---\nText [x](#none).\n");
        }
        write("articles/broken.md", "---\ntitle: [\n---\n");
        glance.readAll();
        assertEquals(Change.ALL, told.poll(30, TimeUnit.SECONDS));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @AfterEach
    void stop() {
        glance.stop();
        assertEquals(List.of(), faults);
    }

    @Test
    void listsAllAtOnceAndCountsThoseThatSomebodyLooksAt() throws IOException, InterruptedException {
        open();
        List<Line> lines = glance.overview().byDate();
        assertEquals(MANY + 1, lines.size());
        assertEquals("broken", lines.get(0).slug());
        assertEquals("Article 0", lines.get(1).title());
        assertTrue(lines.stream().noneMatch(Line::checked));

        glance.see(lines.subList(0, 3));
        await("broken");
        for (Line line : glance.overview().byDate().subList(0, 3)) {
            assertTrue(line.checked(), line.slug());
            assertFalse(line.found().isEmpty(), line.slug());
        }
        assertTrue(line("a0").coverage().containsKey(Locale.forLanguageTag("nl")), line("a0")::toString);
        assertFalse(line("a99").checked());
    }

    private Line line(String slug) {
        return Objects.requireNonNull(glance.overview().articles().get(slug), slug);
    }

    /** The last of those that are told is told once when they are counted, and once when they are checked. */
    private void await(String slug) throws InterruptedException {
        for (int times = 0; times < 2; ) {
            String one = told.poll(30, TimeUnit.SECONDS);
            assertTrue(one != null, "nothing is told");
            times += slug.equals(one) ? 1 : 0;
        }
    }
}
