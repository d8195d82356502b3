package parkhang.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a volume says its address is, by what its file is called. */
class VolumeNameTest {
    @TempDir
    private Path folder = Path.of("");

    private Bind archive() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve("translations/en"));
        Files.writeString(folder.resolve("translations/en/imprint.yaml"), "name: The Office\naddress: 1 Road\n");
        Files.writeString(
                folder.resolve("archive.yaml"), "title: Archive\nsource: en\nbase: https://editions.example.org/\n");
        Files.writeString(folder.resolve("articles/first.md"), "---\ntitle: First\ndate: 2023-05-01\n---\n\nText.\n");
        return Bind.of(folder, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "year.with-notes", "year.with-nl", ".with-nl"})
    void aloneItHasItsWholeName(String name) throws IOException {
        Path file = folder.resolve(name + ".html");
        assertEquals(List.of(), archive().to(file).reported());
        String page = Files.readString(file);
        assertTrue(page.contains("https://editions.example.org/en/" + name + ".html"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "year.with-nl"})
    void besideAnotherItIsCalledAsAlone(String name) throws IOException {
        assertEquals("year", name(name));
    }

    @Test
    void besideAnotherItKeepsWhatSaysSomethingElse() throws IOException {
        assertEquals("year.with-notes", name("year.with-notes.with-nl"));
        assertEquals("year.with-nl.old", name("year.with-nl.old"));
    }

    private String name(String file) throws IOException {
        archive();
        return VolumeFiles.of(
                        Bind.of(folder, "en").with("nl").order(folder.resolve(file + ".pdf")), Bind.opened(folder))
                .name();
    }
}
