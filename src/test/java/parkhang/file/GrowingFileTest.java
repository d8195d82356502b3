package parkhang.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowingFileTest {
    private final Path folder;
    private final Path file;

    GrowingFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("reports/report.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itIsThereOnceItIsFinished() throws IOException {
        try (GrowingFile growing = GrowingFile.begin(file)) {
            growing.out().write("one ".getBytes(UTF_8));
            growing.out().write("two".getBytes(UTF_8));
            assertEquals(List.of(".report.json.part"), names());
            growing.finish();
        }
        assertEquals("one two", Files.readString(file));
        assertEquals(List.of("report.json"), names());
    }

    @Test
    void whatWasNotFinishedLeavesTheOldFileAndNothingElse() throws IOException {
        SafeFile.write(file, "old");
        try (GrowingFile growing = GrowingFile.begin(file)) {
            growing.out().write("half of the ne".getBytes(UTF_8));
            growing.out().flush();
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("report.json"), names());
    }

    @Test
    void aFolderInItsPlaceStaysAndNothingIsLeftBehind() throws IOException {
        Files.createDirectories(file);
        assertThrows(IOException.class, () -> GrowingFile.begin(file));
        assertEquals(List.of("report.json"), names());
    }

    @Test
    void aFolderThatCameMeanwhileStays() throws IOException {
        try (GrowingFile growing = GrowingFile.begin(file)) {
            Files.createDirectories(file);
            assertThrows(IOException.class, growing::finish);
        }
        assertEquals(List.of("report.json"), names());
    }

    @Test
    void whereNothingCanBeWrittenItIsNotBegun() throws IOException {
        Files.writeString(folder.resolve("reports"), "a file");
        assertThrows(IOException.class, () -> GrowingFile.begin(file));
    }
}
