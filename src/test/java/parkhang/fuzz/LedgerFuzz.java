package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.Ledger;
import parkhang.ledger.RecordCursor;
import parkhang.ledger.Records;
import parkhang.ledger.Shard;

/** The ledger of an output folder: what is whole in it is read, written and read again the same. */
class LedgerFuzz {
    private static final int HEAD = "parkhang ledger 3\n".length();

    private final Path output = Inputs.folder().resolve("output");
    private final Path file;

    LedgerFuzz() {
        write(Records.random(new Random(1), 3));
        file = onlyFile();
    }

    static Stream<byte[]> seeds() {
        LedgerFuzz written = new LedgerFuzz();
        try {
            return Stream.of(Files.readAllBytes(written.file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "ledger.dict")
    @FuzzTest
    void reads(byte[] bytes) {
        Inputs.put(file, summed(bytes));
        List<EditionRecord> records = read();
        Inputs.clear(output);
        write(records);
        assertEquals(records, read());
    }

    private void write(List<EditionRecord> records) {
        try (Ledger ledger = ledger()) {
            for (EditionRecord record : records) {
                ledger.add(record);
            }
            ledger.settle(record -> true, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<EditionRecord> read() {
        List<EditionRecord> records = new ArrayList<>();
        try (RecordCursor cursor = ledger().read()) {
            for (String slug = cursor.next(); slug != null; slug = cursor.next()) {
                records.addAll(cursor.take(slug).values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private Ledger ledger() {
        return new Ledger(output, output.resolveSibling("archive"), "", Shard.WHOLE);
    }

    private Path onlyFile() {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the checksum that each frame wants, so that it is looked into. */
    private static byte[] summed(byte[] ledger) {
        ByteBuffer frames = ByteBuffer.wrap(ledger.clone());
        for (int at = HEAD; at + 8 <= frames.limit(); ) {
            int length = frames.getInt(at);
            if (length < 0 || length > frames.limit() - at - 8) {
                break;
            }
            CRC32 sum = new CRC32();
            sum.update(frames.array(), at + 4, length);
            frames.putInt(at + 4 + length, (int) sum.getValue());
            at += 8 + length;
        }
        return frames.array();
    }
}
