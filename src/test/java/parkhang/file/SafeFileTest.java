package parkhang.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private final Path folder;

    SafeFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFileIsWrittenWithTheFoldersItNeeds() throws IOException {
        SafeFile.write(folder.resolve("de/a.html"), "Grüße བོད་");
        assertEquals("Grüße བོད་", Files.readString(folder.resolve("de/a.html")));
        assertEquals(List.of("de", "de/a.html"), names());
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        SafeFile.write(folder.resolve("a"), "a long old text");
        SafeFile.write(folder.resolve("a"), "new");
        assertEquals("new", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatALastRunLeftBehindIsInNobodysWay() throws IOException {
        Files.writeString(folder.resolve(".a.part"), "a half-written text that is longer");
        SafeFile.write(folder.resolve("a"), "new");
        assertEquals("new", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    /** What is no file stays: in /dev it would be gone for all programs. */
    @Test
    void whatIsNoFileIsNotReplaced() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Files.createSymbolicLink(folder.resolve("link"), pipe);
        Files.createSymbolicLink(folder.resolve("stdout"), Path.of("/proc/self/fd/1"));
        Files.createDirectory(folder.resolve("folder"));
        List<String> before = names();
        for (String name : before) {
            Path file = folder.resolve(name);
            assertThrows(IOException.class, () -> SafeFile.write(file, "new"), name);
            assertThrows(
                    IOException.class,
                    () -> SafeFile.write(Map.of(folder.resolve("a"), new byte[1], file, new byte[1])));
            IOException fault = assertThrows(
                    IOException.class, () -> GrowingFile.begin(file).close(), name);
            assertEquals(file + ": it is no file", DiskFault.reason(fault));
        }
        assertEquals(before, names());
        assertFalse(Files.isRegularFile(pipe));
        assertTrue(Files.isSymbolicLink(folder.resolve("link")));
        assertTrue(Files.isSymbolicLink(folder.resolve("stdout")));
    }

    @Test
    void aLinkInItsWayIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("outside"), "kept");
        Files.createSymbolicLink(folder.resolve(".a.part"), folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve(".b.part"), folder.resolve("nowhere"));
        SafeFile.write(folder.resolve("a"), "new");
        SafeFile.write(folder.resolve("b"), "new");
        assertEquals("kept", Files.readString(folder.resolve("outside")));
        assertEquals(List.of("a", "b", "outside"), names());
    }

    @Test
    void aFolderInTheFilesPlaceStaysAndNothingIsLeftBehind() throws IOException {
        SafeFile.write(folder.resolve("a/b"), "x");
        assertThrows(IOException.class, () -> SafeFile.write(folder.resolve("a"), "y"));
        assertEquals(List.of("a", "a/b"), names());
    }

    @Test
    void anEmptyFolderInTheFilesPlaceStaysToo() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        assertThrows(IOException.class, () -> SafeFile.write(folder.resolve("a"), "y"));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aFileInAFoldersPlaceStays() throws IOException {
        SafeFile.write(folder.resolve("a"), "x");
        assertThrows(IOException.class, () -> SafeFile.write(folder.resolve("a/b"), "y"));
        assertEquals("x", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aFullDiskOrAReadOnlyOneLeavesTheOldFile() throws IOException {
        // The longest name there can be leaves no room for the sibling's: its creation fails as on a disk without room.
        Path file = folder.resolve("a".repeat(255));
        Files.writeString(file, "old");
        assertThrows(IOException.class, () -> SafeFile.write(file, "new"));
        assertEquals("old", Files.readString(file));
        assertEquals(1, names().size());
    }

    @Test
    void filesThatBelongTogetherArePutInPlaceTogetherOrNotAtAll() throws IOException {
        Files.writeString(folder.resolve("a.html"), "old");
        Files.writeString(folder.resolve("file"), "x");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(folder.resolve("a.html"), new byte[] {1});
        files.put(folder.resolve("file/a.pdf"), new byte[] {2});
        assertThrows(IOException.class, () -> SafeFile.write(files));
        assertEquals("old", Files.readString(folder.resolve("a.html")));
        assertEquals(List.of("a.html", "file"), names());
    }
}
