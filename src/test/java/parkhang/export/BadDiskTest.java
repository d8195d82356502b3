package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk refuses costs the editions it refuses, and leaves nothing by halves. */
class BadDiskTest {
    private SmallArchive archive;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        archive = new SmallArchive(folder);
    }

    @Test
    void fileInPlaceOfTheOutputFolder() throws IOException {
        Files.createFile(archive.output());
        archive.exports(List.of("output: error[output-unwritable]"), List.of());
    }

    @Test
    void whatIsNamedIsTheEditionsFileAndNotOneOfOurOwn() throws IOException {
        Path file = archive.output().resolve("nl/first.html");
        Files.createDirectories(file.resolve("kept"));
        String said = archive.run().reported().get(0);
        assertTrue(
                said.startsWith("output/nl/first: error[output-unwritable]: can't be written: " + file + ": "), said);
        assertFalse(said.contains(".part"), said);
        assertFalse(said.contains("free space"), said);
    }

    @Test
    void folderInPlaceOfAnEdition() throws IOException {
        Files.createDirectories(archive.output().resolve("nl/first.html/kept"));
        archive.exports(
                List.of("output/nl/first: error[output-unwritable]"),
                List.of("en/first.html", "en/second.html", "nl/second.html"));
    }

    @Test
    void fileInPlaceOfALocalesFolder() throws IOException {
        Files.createDirectories(archive.output());
        Files.writeString(archive.output().resolve("nl"), "kept");
        archive.exports(
                List.of("output/nl/first: error[output-unwritable]", "output/nl/second: error[output-unwritable]"),
                List.of("en/first.html", "en/second.html", "nl"));
    }

    @Test
    void fullDisk() throws IOException, InterruptedException {
        Files.createDirectories(archive.output().resolve("nl"));
        Path disk = archive.output().resolve("nl");
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", disk.toString()) == 0,
                "only root on Linux can lay out a disk that is full");
        try {
            Files.write(disk.resolve("first.html"), new byte[] {1, 2, 3});
            archive.exports(
                    List.of("output/nl/first: error[output-unwritable]", "output/nl/second: error[output-unwritable]"),
                    List.of("en/first.html", "en/second.html", "nl/first.html"));
            assertEquals(3, Files.size(disk.resolve("first.html")));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
