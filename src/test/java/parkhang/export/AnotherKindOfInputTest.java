package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.ArchiveWithExtras;
import parkhang.attachment.Unpacking;
import parkhang.diagnostic.Diagnostics;

/** What an edition depends on is what was read for it: a new kind of file needs no other line than the one that reads it. */
class AnotherKindOfInputTest {
    private SmallArchive archive;

    @BeforeEach
    void exportOnce(@TempDir Path folder) {
        archive = new SmallArchive(folder).opened(ArchiveWithExtras::of);
        assertEquals(4, made().size());
        assertEquals(List.of(), made());
    }

    private List<String> made() {
        return archive.run().made();
    }

    @Test
    void oneForAWholeLocaleMakesItsEditionsDue() throws IOException {
        archive.with("translations/nl/extra.txt", "one");
        String why = ": translations/nl/extra.txt";
        assertEquals(List.of("nl/first" + why + " is new", "nl/second" + why + " is new"), made());
        assertEquals(List.of(), made());
        archive.with("translations/nl/extra.txt", "two");
        assertEquals(List.of("nl/first" + why + " changed", "nl/second" + why + " changed"), made());
        Files.delete(archive.root().resolve("translations/nl/extra.txt"));
        assertEquals(List.of("nl/first" + why + " is gone", "nl/second" + why + " is gone"), made());
        assertEquals(List.of(), made());
    }

    @Test
    void oneForAnEditionMakesThatDue() throws IOException {
        archive.with("translations/nl/first.extra.txt", "one");
        String why = "nl/first: translations/nl/first.extra.txt";
        assertEquals(List.of(why + " is new"), made());
        assertEquals(List.of(), made());
        archive.with("translations/nl/first.extra.txt", "two");
        assertEquals(List.of(why + " changed"), made());
        Files.delete(archive.root().resolve("translations/nl/first.extra.txt"));
        assertEquals(List.of(why + " is gone"), made());
        assertEquals(List.of(), made());
    }

    @Test
    void aPdfCarriesBoth(@TempDir Path unpacked) throws IOException {
        archive.with("translations/nl/extra.txt", "one")
                .with("translations/nl/first.extra.txt", "two")
                .withPdf()
                .run();
        Diagnostics found = new Diagnostics();
        Unpacking.run(List.of(archive.output().resolve("nl/first.pdf")), unpacked, Path.of("fonts"), found);
        assertEquals(List.of(), found.list());
        assertEquals("one", Files.readString(unpacked.resolve("translations/nl/extra.txt")));
        assertEquals("two", Files.readString(unpacked.resolve("translations/nl/first.extra.txt")));
    }
}
