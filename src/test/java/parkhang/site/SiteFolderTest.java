package parkhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a site's folder, or where it is to lie, that the program has not put there. */
class SiteFolderTest {
    @TempDir
    private Path folder;

    private PublicArchive archive;

    @BeforeEach
    void begin() {
        archive = new PublicArchive(folder.resolve("archive"))
                .article("first", "")
                .export();
    }

    private List<String> made() {
        return archive.make().reported();
    }

    private Path put(String path, String text) throws IOException {
        Path file = archive.site().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void aForeignFileStaysAsItIs() throws IOException {
        Path notes = put("notes.txt", "mine");
        Path page = put("en/first.html", "mine");
        Path list = put("en/index.html", "mine");
        assertEquals(
                List.of(
                        "en/first.html: error[foreign-file]: the site has a file of this name, and something else lies there",
                        "en/index.html: error[foreign-file]: the site has a file of this name, and something else lies there"),
                made());
        for (Path file : List.of(notes, page, list)) {
            assertEquals("mine", Files.readString(file));
        }
        Files.delete(page);
        Files.delete(list);
        assertEquals(List.of(), made());
        assertTrue(Files.exists(notes));
    }

    @Test
    void aFolderWhereAFileIsToBeStays() throws IOException {
        put("en/index.html/notes.txt", "mine");
        put("en/first.html/notes.txt", "mine");
        assertEquals(
                List.of(
                        "en/first.html: error[foreign-file]: the site has a file of this name, and something else lies there",
                        "en/index.html: error[foreign-file]: the site has a file of this name, and something else lies there"),
                made());
    }

    @Test
    void aFileWhereAFolderIsToBeEndsTheRun() throws IOException {
        put("de", "mine");
        assertEquals(
                List.of(
                        "output/site: error[output-unwritable]: can't be written: de: the site has a folder of this name, and it is a file"),
                made());
        assertEquals("mine", archive.read("de"));
    }

    @Test
    void aLinkWhereAFolderIsToBeLeadsNowhere() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createDirectories(archive.site());
        Files.createSymbolicLink(archive.site().resolve("de"), outside);
        assertEquals(
                List.of("output/site: error[output-unwritable]: can't be written: de: it is a link to another place"),
                made());
        assertEquals(0, outside.toFile().list().length);
    }

    @Test
    void aLinkWhereAFileIsToBeIsNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.html"), "mine");
        Files.createDirectories(archive.site().resolve("en"));
        Files.createSymbolicLink(archive.site().resolve("en/index.html"), outside);
        Files.createSymbolicLink(archive.site().resolve("en/site.css"), Path.of("/dev/zero"));
        assertEquals(
                List.of(
                        "en/index.html: error[foreign-file]: the site has a file of this name, and something else lies there",
                        "en/site.css: error[foreign-file]: the site has a file of this name, and something else lies there"),
                made());
        assertEquals("mine", Files.readString(outside));
    }

    /** Nothing behind it was put there by this program, whatever its name is. */
    @Test
    void whatIsBehindALinkIsNotRemoved() throws IOException {
        assertEquals(List.of(), made());
        Path outside = folder.resolve("outside");
        Files.move(archive.site().resolve("de"), outside);
        Files.createSymbolicLink(archive.site().resolve("de"), outside);
        int before = outside.toFile().list().length;
        archive.with(
                "archive.yaml",
                "title: Sample\nsource: en\nbase: https://example.org/a/\npublish:\n  locales: [en]\n  formats: [html]\n");
        archive.export();
        assertEquals(List.of(), made());
        assertEquals(before, outside.toFile().list().length);
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("www"), elsewhere);
        archive.into(folder.resolve("www"));
        assertEquals(List.of(), made());
        assertTrue(Files.exists(elsewhere.resolve("en/first.html")));
    }

    @Test
    void noFolderOfTheArchivesOwnIsTaken() throws IOException {
        Files.createSymbolicLink(folder.resolve("alias"), archive.file("articles"));
        for (Path taken : List.of(
                archive.file("articles"),
                archive.file("articles/site"),
                archive.file("translations/de"),
                archive.file("output"),
                archive.file("output/.parkhang/site"),
                archive.file("output/de"),
                archive.file("output/en/site"),
                archive.file("."),
                folder,
                folder.resolve("alias"),
                folder.resolve("alias/site"))) {
            archive.into(taken.normalize());
            List<String> said = made();
            assertEquals(1, said.size(), () -> taken + ": " + said);
            assertTrue(
                    said.get(0)
                            .endsWith(
                                    " error[site-folder]: a site can't lie there: the archive has that folder for something else"),
                    () -> taken + ": " + said);
            assertFalse(Files.exists(taken.resolve("robots.txt")));
        }
    }

    @Test
    void aRecordOfOlderRunsThatWasTamperedWithRemovesNothingOutside() throws IOException {
        assertEquals(List.of(), made());
        Path outside = Files.writeString(folder.resolve("outside.html"), "mine");
        Path record = record();
        String lines = Files.readString(record);
        String sum =
                lines.lines().skip(1).findFirst().orElseThrow().replaceFirst("\t[^\t]*$", "\t../../../outside.html");
        long size = lines.lines().count() - 1;
        Files.writeString(record, lines.replaceFirst("\t" + size + "\n", "\t" + (size + 1) + "\n") + sum + "\n");
        assertEquals(List.of(), made());
        assertTrue(Files.exists(outside));
    }

    @Test
    void aRecordOfOlderRunsThatIsNoTextIsNone() throws IOException {
        assertEquals(List.of(), made());
        Files.write(record(), new byte[] {(byte) 0xFF, (byte) 0xFE, 9, 10, (byte) 0xC3});
        assertEquals(List.of(), made());
        Files.write(record().resolveSibling(record().getFileName() + ".journal"), new byte[] {(byte) 0xFF, 10});
        assertEquals(List.of(), made());
        assertEquals(List.of(), archive.verify());
    }

    private Path record() throws IOException {
        try (var files = Files.list(archive.file("output/.parkhang"))) {
            return files.filter(file -> file.getFileName().toString().matches("site-.*\\.tsv"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
