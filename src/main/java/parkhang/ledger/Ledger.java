package parkhang.ledger;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Hashing;
import parkhang.archive.Stamp;
import parkhang.file.GrowingFile;
import parkhang.file.SafeFile;

/**
 * The records of all editions in an output folder, in files of their own in it. What a run makes goes into a journal, edition
 * by edition in the order of slugs; when it ends, the journal and what was there before become one file again. A run that
 * was killed leaves its journal, and the next one takes it in. A record is a fact of what was made of what: whoever reads it
 * compares it with what is there, so a ledger that is old, torn or gone costs work and nothing else. Records are sorted and walked
 * through beside the articles, so that a run holds only what is due, however large the archive is.
 */
public final class Ledger implements Closeable {
    /** In the output folder. */
    public static final String FOLDER = ".parkhang";

    /** How often a run can put its files together while somebody reads. */
    private static final int TIMES = 8;

    private final Path all;
    private final String name;
    private final Path folder;
    private final Shard shard;
    private @Nullable RecordWriter journal;
    private int journals;

    /**
     * The ledger of an archive's editions in an output folder, to be written only by who has the lock of the shard.
     *
     * @param archive its folder: several archives may have one output, and none takes another's editions for its own, or for leftovers
     * @param kind of the editions, as a part of a name: a run for one kind leaves the records of others alone, and so makes none of those
     *     due or gone; empty for the usual one
     * @param shard the run's share
     */
    public Ledger(Path output, Path archive, String kind, Shard shard) {
        this.all = output.resolve(FOLDER);
        this.name = name(output, archive);
        this.folder = all.resolve(name + kind);
        this.shard = shard;
    }

    /** The kinds of which an output has records of an archive, in order. */
    public static List<String> kinds(Path output, Path archive) {
        String name = name(output, archive);
        String[] folders = output.resolve(FOLDER).toFile().list();
        return Stream.of(folders == null ? new String[0] : folders)
                .filter(folder -> folder.startsWith(name))
                .map(folder -> folder.substring(name.length()))
                .sorted()
                .toList();
    }

    /** The same wherever the archive is moved with its output in it. */
    private static String name(Path output, Path archive) {
        boolean sameDisk = Objects.equals(output.getRoot(), archive.getRoot());
        String way =
                (sameDisk ? output.relativize(archive) : archive).toString().replace('\\', '/');
        CRC32 sum = new CRC32();
        sum.update(way.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    /** Whether no other archive has editions in the output. */
    public boolean isAlone() throws IOException {
        if (!Files.isDirectory(all)) {
            return true;
        }
        try (Stream<Path> ledgers = Files.list(all)) {
            return ledgers.filter(Files::isDirectory)
                    .allMatch(ledger -> ledger.getFileName().toString().startsWith(name));
        }
    }

    /** The records that may be of the shard. Whoever holds no lock may read them while a run adds to them. */
    public RecordCursor read() throws IOException {
        return reading(
                files -> RecordCursor.over(files.stream().map(LedgerFile::path).toList()));
    }

    /** What the disk says of the records that may be of the shard: no longer the same when a run has added one. */
    public List<Stamp> stamps() throws IOException {
        return reading(files -> {
            List<Stamp> stamps = new ArrayList<>();
            for (LedgerFile file : files) {
                stamps.add(Hashing.stamp(file.path()));
            }
            return stamps;
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(List<LedgerFile> files) throws IOException;
    }

    /** Begins again where a run has just made one file of several: what was in the one that is gone is in another now. */
    private <T> T reading(Reading<T> reading) throws IOException {
        for (int times = 1; ; times++) {
            try {
                return reading.from(LedgerFile.meeting(folder, shard));
            } catch (NoSuchFileException e) {
                if (times == TIMES) {
                    throw e;
                }
            }
        }
    }

    /** Adds the record of an edition that is in place; in the order of slugs until the journal is ended. */
    public void add(EditionRecord edition) throws IOException {
        if (journal == null) {
            Files.createDirectories(folder);
            Path file = LedgerFile.journal(folder, shard, journals++);
            journal = new RecordWriter(new BufferedOutputStream(Files.newOutputStream(file)));
        }
        journal.write(edition);
        journal.flush();
    }

    /** Makes one file of the shard's, where there is more than one or where a record is to be dropped. */
    public void settle(Predicate<EditionRecord> kept, boolean dropping) throws IOException {
        endJournal();
        Path settled = LedgerFile.settled(folder, shard);
        if (Files.isDirectory(folder)) {
            SafeFile.sweep(folder, settled.getFileName().toString()::equals);
        }
        List<LedgerFile> files = LedgerFile.meeting(folder, shard).stream()
                .filter(file -> shard.covers(file.shard()))
                .toList();
        if (files.isEmpty()
                || (!dropping && files.size() == 1 && files.get(0).path().equals(settled))) {
            return;
        }
        try (RecordCursor cursor =
                        RecordCursor.over(files.stream().map(LedgerFile::path).toList());
                GrowingFile file = GrowingFile.begin(settled)) {
            RecordWriter writer = new RecordWriter(file.out());
            for (String slug = cursor.next(); slug != null; slug = cursor.next()) {
                for (EditionRecord edition : cursor.take(slug).values()) {
                    if (kept.test(edition)) {
                        writer.write(edition);
                    }
                }
            }
            file.finish();
        }
        for (LedgerFile file : files) {
            if (!file.path().equals(settled)) {
                Files.delete(file.path());
            }
        }
    }

    @Override
    public void close() throws IOException {
        endJournal();
    }

    /** Ends the journal; what is added later goes into another one. */
    public void endJournal() throws IOException {
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }
}
