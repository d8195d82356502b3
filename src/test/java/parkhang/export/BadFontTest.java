package parkhang.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A font that can't be used is named; the editions are made with the others. */
class BadFontTest {
    private SmallArchive archive;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        archive = new SmallArchive(folder);
    }

    @Test
    void archivesFolderIsEmpty() throws IOException {
        Files.createDirectories(archive.root().resolve("fonts"));
        archive.exports(List.of(), SmallArchive.ALL);
    }

    @Test
    void noFontAnywhere() throws IOException {
        Path empty = Files.createDirectories(archive.root().resolve("fonts"));
        archive.withProgramFonts(empty).exports(List.of("fonts: error[font-none]"), List.of());
    }

    @Test
    void cffFont() {
        archive.with("fonts/Cff.otf", "OTTO, and then outlines of the wrong kind".getBytes(StandardCharsets.US_ASCII))
                .exports(List.of("fonts/Cff.otf: error[font-cff]"), SmallArchive.ALL);
    }

    @Test
    void fontThatIsNone() {
        archive.with("fonts/None.ttf", "no font")
                .exports(List.of("fonts/None.ttf: error[font-unreadable]"), SmallArchive.ALL);
    }

    @Test
    void characterThatNoFontHas() {
        archive.withPdf()
                .with("articles/first.md", SmallArchive.ARTICLE.replace("Good news", "Good \u4E66"))
                .with("translations/nl/first.xlf", SmallArchive.TARGETS.replace("Good news", "Good \u4E66"))
                .exports(
                        List.of("articles/first.md:2:8: error[glyph-missing]"),
                        List.of(
                                "en/second.html",
                                "en/second.pdf",
                                "nl/first.html",
                                "nl/first.pdf",
                                "nl/second.html",
                                "nl/second.pdf"));
    }
}
