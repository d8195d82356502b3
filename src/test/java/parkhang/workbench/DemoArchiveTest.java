package parkhang.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoArchiveTest {
    private final List<Path> kept = new ArrayList<>();

    @Test
    void anUntouchedOneLeavesNothingBehind() throws IOException {
        DemoArchive demo = DemoArchive.of(Path.of("").toAbsolutePath(), kept::add);
        assertTrue(Files.exists(demo.root().resolve("archive.yaml")));
        assertFalse(Files.exists(demo.root().resolve("pom.xml")));
        demo.close();
        demo.close();
        assertFalse(Files.exists(demo.root()));
        assertEquals(List.of(), kept);
    }

    /** A draft that nobody has saved counts as well. */
    @Test
    void whatSomebodyHasWrittenStays() throws IOException {
        DemoArchive demo = DemoArchive.of(Path.of("").toAbsolutePath(), kept::add);
        Path draft = demo.root().resolve(".parkhang/drafts/nl/news/draft");
        Files.createDirectories(draft.getParent());
        Files.writeString(draft, "words");
        demo.close();
        assertEquals(List.of(demo.root()), kept);
        assertEquals("words", Files.readString(draft));
        FileUtils.deleteDirectory(demo.root().toFile());
    }

    @Test
    void withoutASampleThereIsNone(@TempDir Path empty) {
        assertThrows(NoSuchFileException.class, () -> DemoArchive.of(empty, kept::add));
    }
}
