package parkhang.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.SharedWrite.Moment;

/** Somebody saves at each of the moments in which a command has read a file and not yet written it: both words are there. */
class SharedWriteTest {
    private static final String OLD = "one\n";
    private static final String HERS = "one\nher words\n";

    private Layout layout;
    private Path file;

    @BeforeEach
    void layOut(@TempDir Path folder) throws IOException {
        layout = new Layout(folder.toRealPath());
        file = layout.translations().resolve("nl/a.xlf");
        Files.createDirectories(file.getParent());
        Files.writeString(file, OLD);
    }

    /** How an editor saves. */
    private enum Editor {
        BY_RENAME {
            @Override
            void save(Path file, @Nullable FileChannel open) throws IOException {
                Path beside = file.resolveSibling(".a.xlf.swp");
                Files.writeString(beside, HERS);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        },
        IN_PLACE {
            @Override
            void save(Path file, @Nullable FileChannel open) throws IOException {
                Files.writeString(file, HERS);
            }
        },
        INTO_THE_OPEN_FILE {
            @Override
            void save(Path file, @Nullable FileChannel open) throws IOException {
                Objects.requireNonNull(open).write(UTF_8.encode(HERS), 0);
            }
        };

        abstract void save(Path file, @Nullable FileChannel open) throws IOException;
    }

    static Stream<Arguments> savesAtMoments() {
        return Stream.of(Editor.values())
                .flatMap(editor -> Stream.of(Moment.values()).map(moment -> Arguments.of(editor, moment)));
    }

    /** Adds a line to what is there, as a command does: what it reads stays. */
    private Map<Path, byte[]> withLine(SharedWrite.Looks looks) throws IOException {
        looks.at(file);
        String text = Files.exists(file) ? Files.readString(file) : "";
        return text.contains("ours\n") ? Map.of() : Map.of(file, (text + "ours\n").getBytes(UTF_8));
    }

    private Consumer<Moment> once(Moment wanted, Editor editor, @Nullable FileChannel open) {
        AtomicBoolean done = new AtomicBoolean();
        return moment -> {
            if (moment == wanted && done.compareAndSet(false, true)) {
                try {
                    editor.save(file, open);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @ParameterizedTest
    @MethodSource("savesAtMoments")
    void whoeverSavesMeanwhileKeepsHerWords(Editor editor, Moment moment) throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            new SharedWrite(layout.root(), once(moment, editor, open)).run(this::withLine);
        }
        boolean last = moment == Moment.PUT && editor != Editor.INTO_THE_OPEN_FILE;
        String after = Files.readString(file);
        assertTrue(after.contains("her words"), after);
        assertEquals(!last, after.contains("ours"), after); // she saved last what she had read before
        assertEquals(List.of(), left());
    }

    /** As on a network's disk that knows no locks. */
    @ParameterizedTest
    @EnumSource(Moment.class)
    void twoCommandsThatNoLockKeepsApartLoseNothing(Moment moment) throws IOException {
        AtomicBoolean done = new AtomicBoolean();
        Consumer<Moment> pause = now -> {
            if (now == moment && done.compareAndSet(false, true)) {
                try {
                    SharedWrite.in(layout.root()).run(looks -> {
                        looks.at(file);
                        String text = Files.exists(file) ? Files.readString(file) : "";
                        return Map.of(file, (text + "theirs\n").getBytes(UTF_8));
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        new SharedWrite(layout.root(), pause).run(this::withLine);
        String after = Files.readString(file);
        assertTrue(after.startsWith(OLD) && after.contains("ours\n") && after.contains("theirs\n"), after);
        assertEquals(List.of(), left());
    }

    /** What lies in the locale's folder beside the file. */
    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("a.xlf") && !name.equals(".parkhang"))
                    .toList();
        }
    }

    @Test
    void whatIsSavedIntoTheOldFileLaterIsReportedByTheNextCommandAndStays() throws IOException {
        Diagnostics found = new Diagnostics();
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            SharedWrite.in(layout.root()).run(this::withLine);
            open.write(UTF_8.encode(HERS), 0);
        }
        for (int run = 0; run < 2; run++) {
            KeptFiles.settle(layout.root(), layout.shared(), found);
        }
        assertEquals(2, found.list().size());
        assertTrue(found.list().get(0).message().contains("translations/nl/.parkhang/a.xlf."), found.list()::toString);
        assertEquals("one\nours\n", Files.readString(file));
    }

    @Test
    void theDisplacedFileIsKeptUntilTheNextCommandHasComparedIt() throws IOException {
        SharedWrite.in(layout.root()).run(this::withLine);
        Path kept = file.resolveSibling(".parkhang");
        assertEquals(2, count(kept)); // and what git reads
        Diagnostics found = new Diagnostics();
        KeptFiles.settle(layout.root(), layout.shared(), found);
        assertEquals(List.of(), found.list());
        assertFalse(Files.exists(kept));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aFileThatAKilledCommandHasTakenOutOfItsPlaceIsPutBack() throws IOException {
        Path kept = KeptFiles.place(file, OLD.getBytes(UTF_8));
        Files.move(file, kept);
        KeptFiles.restore(layout.shared());
        assertFalse(Files.exists(file), "somebody may have deleted it");
        Files.writeString(file.resolveSibling(".a.xlf.0123abcd.part"), "half");
        KeptFiles.restore(layout.shared());
        assertEquals(OLD, Files.readString(file));
        KeptFiles.settle(layout.root(), layout.shared(), new Diagnostics());
        assertEquals(List.of(), left());
    }

    @Test
    void aFileThatIsNewIsNotPutOverOneThatSomebodyElseMadeMeanwhile() throws IOException {
        for (Moment moment : List.of(Moment.LOOKED, Moment.FILLED, Moment.COMPARED, Moment.TAKEN)) {
            Files.delete(file);
            new SharedWrite(layout.root(), once(moment, Editor.IN_PLACE, null)).run(this::withLine);
            assertEquals(HERS + "ours\n", Files.readString(file));
        }
    }

    /** A page of the workbench opens the archive whenever it likes, and takes what is being put in place for left by a killed command. */
    @Test
    void whoeverOpensTheArchiveInAnyInstantLosesNothingAndStopsNothing() throws IOException {
        for (Moment moment : Moment.values()) {
            Files.writeString(file, OLD);
            boolean[] opened = {false};
            new SharedWrite(layout.root(), now -> {
                        if (now == moment && !opened[0]) {
                            opened[0] = true;
                            KeptFiles.restore(List.of(file.getParent()));
                        }
                    })
                    .run(this::withLine);
            assertEquals(OLD + "ours\n", Files.readString(file), moment.name());
        }
    }

    @Test
    void aFileThatHoldsItAlreadyIsNotWritten() throws IOException {
        Object before = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        SharedWrite.in(layout.root()).run(looks -> {
            looks.at(file);
            return Map.of(file, Files.readAllBytes(file));
        });
        assertEquals(
                before, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        assertFalse(Files.exists(file.resolveSibling(".parkhang")));
    }

    @Test
    void aPipeInAFilesPlaceIsRefusedAtOnce() throws Exception {
        Files.delete(file);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        assertThrows(IOException.class, () -> SharedWrite.in(layout.root()).run(this::withLine));
    }

    @Test
    void whoSavesAllTheTimeIsNotWrittenOver() throws IOException {
        int[] saves = {0};
        Consumer<Moment> eager = moment -> {
            try {
                Files.writeString(file, OLD + saves[0]++);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        assertThrows(IOException.class, () -> new SharedWrite(layout.root(), eager).run(this::withLine));
        assertEquals(OLD + (saves[0] - 1), Files.readString(file));
        assertEquals(List.of(), left());
    }

    @Test
    void theModeStaysAsItWas() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        SharedWrite.in(layout.root()).run(this::withLine);
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void theFileThatALinkLeadsToIsWrittenIfItLiesInTheArchive(@TempDir Path elsewhere) throws IOException {
        Path real = layout.translations().resolve("shared.xlf");
        Files.move(file, real);
        Files.createSymbolicLink(file, Path.of("../shared.xlf"));
        SharedWrite.in(layout.root()).run(this::withLine);
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("one\nours\n", Files.readString(real));

        KeptFiles.settle(layout.root(), layout.shared(), new Diagnostics());
        assertFalse(Files.exists(real.resolveSibling(".parkhang")));
        assertEquals(List.of(), left());

        Files.move(real, KeptFiles.place(file, Files.readAllBytes(real)));
        Files.writeString(real.resolveSibling(".shared.xlf.0123abcd.part"), "half");
        KeptFiles.restore(layout.shared());
        assertEquals("one\nours\n", Files.readString(file));

        Path outside = Files.writeString(elsewhere.resolve("x.xlf"), OLD);
        Files.delete(file);
        Files.createSymbolicLink(file, outside);
        assertThrows(IOException.class, () -> SharedWrite.in(layout.root()).run(this::withLine));
        assertEquals(OLD, Files.readString(outside));
    }

    @Test
    void onlyOneHasTheLock() throws Exception {
        AtomicBoolean waited = new AtomicBoolean();
        BundleLock lock = BundleLock.take(layout.root(), () -> {});
        Thread other = new Thread(() -> {
            try {
                BundleLock second = BundleLock.take(layout.root(), () -> waited.set(true));
                Files.writeString(file, "second");
                second.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        other.start();
        while (!waited.get()) {
            Thread.onSpinWait();
        }
        assertEquals(OLD, Files.readString(file));
        lock.close();
        other.join();
        assertEquals("second", Files.readString(file));
        assertFalse(Files.exists(layout.root().resolve(".parkhang.lock")));
    }
}
