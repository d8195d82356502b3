package parkhang.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records come back as they were written, and a ledger that was torn costs no more than what was torn. */
class LedgerTest {

    @TempDir
    private Path output = Path.of("");

    private Ledger ledger(Shard shard) {
        return new Ledger(output, output.resolve("archive"), "", shard);
    }

    private static List<EditionRecord> all(RecordCursor cursor) throws IOException {
        List<EditionRecord> all = new ArrayList<>();
        try (cursor) {
            for (String slug = cursor.next(); slug != null; slug = cursor.next()) {
                all.addAll(cursor.take(slug).values());
            }
        }
        return all;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<EditionRecord> read(byte[] bytes) throws IOException {
        List<EditionRecord> read = new ArrayList<>();
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(bytes))) {
            for (EditionRecord next = reader.next(); next != null; next = reader.next()) {
                read.add(next);
            }
            assertNull(reader.next());
        }
        return read;
    }

    private static byte[] write(List<EditionRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter writer = new RecordWriter(out);
        for (EditionRecord record : records) {
            writer.write(record);
        }
        return out.toByteArray();
    }

    @RepeatedTest(100)
    void whatIsWrittenIsRead(RepetitionInfo round) throws IOException {
        List<EditionRecord> records = Records.random(new Random(round.getCurrentRepetition()), 20);
        assertEquals(records, read(write(records)));
    }

    @RepeatedTest(100)
    void aTornFileGivesWhatCameBefore(RepetitionInfo round) throws IOException {
        Random random = new Random(round.getCurrentRepetition());
        List<EditionRecord> records = Records.random(random, 20);
        byte[] whole = write(records);
        List<EditionRecord> read = read(Arrays.copyOf(whole, random.nextInt(whole.length)));
        assertTrue(read.size() < records.size());
        assertEquals(records.subList(0, read.size()), read);
    }

    @RepeatedTest(100)
    void aBrokenByteEndsTheReadingAndInventsNothing(RepetitionInfo round) throws IOException {
        Random random = new Random(round.getCurrentRepetition());
        List<EditionRecord> records = Records.random(random, 20);
        byte[] broken = write(records);
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        List<EditionRecord> read = read(broken);
        assertTrue(read.size() < records.size());
        assertEquals(records.subList(0, read.size()), read);
    }

    @Test
    void aFileOfAnotherKindHasNoRecords() throws IOException {
        assertEquals(List.of(), read(new byte[0]));
        assertEquals(List.of(), read("<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8)));
        byte[] later = write(Records.random(new Random(1), 2));
        later[RecordWriter.HEAD.length() - 2]++;
        assertEquals(List.of(), read(later));
    }

    @Test
    void aFrameThatIsWholeAndMakesNoSenseEndsTheReading() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(RecordWriter.HEAD.getBytes(StandardCharsets.US_ASCII));
        byte[] frame = {RecordWriter.EDITION, 0, 0, 0, 1, 'a', 0, 0, 0, 1, 'b', 0, 0, 0, 9};
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(frame);
        java.io.DataOutputStream data = new java.io.DataOutputStream(out);
        data.writeInt(frame.length);
        data.write(frame);
        data.writeInt((int) sum.getValue());
        assertEquals(List.of(), read(out.toByteArray()));
    }

    @Test
    void theNewerRecordCounts() throws IOException {
        List<EditionRecord> records = Records.random(new Random(5), 30);
        try (Ledger ledger = ledger(Shard.WHOLE)) {
            for (EditionRecord record : records) {
                ledger.add(record);
            }
            ledger.settle(record -> true, false);
            assertEquals(List.of("1-of-1.ledger"), files());
            assertEquals(records, all(ledger.read()));
        }
        EditionRecord newer = Records.random(new Random(6), records.get(7).key());
        try (Ledger ledger = ledger(Shard.WHOLE)) {
            ledger.add(newer);
        }
        assertEquals(List.of("1-of-1.0.journal", "1-of-1.ledger"), files());
        List<EditionRecord> expected = new ArrayList<>(records);
        expected.set(7, newer);
        assertEquals(expected, all(ledger(Shard.WHOLE).read()));
        ledger(Shard.WHOLE).settle(record -> true, false);
        assertEquals(List.of("1-of-1.ledger"), files());
        assertEquals(expected, all(ledger(Shard.WHOLE).read()));
    }

    @Test
    void aRecordIsDropped() throws IOException {
        List<EditionRecord> records = Records.random(new Random(5), 3);
        try (Ledger ledger = ledger(Shard.WHOLE)) {
            for (EditionRecord record : records) {
                ledger.add(record);
            }
        }
        ledger(Shard.WHOLE).settle(record -> !record.equals(records.get(1)), true);
        assertEquals(
                List.of(records.get(0), records.get(2)), all(ledger(Shard.WHOLE).read()));
    }

    @Test
    void sharesAreKeptApartUntilOneRunHasThemAll() throws IOException {
        Shard low = new Shard(1, 2);
        Shard high = new Shard(2, 2);
        List<EditionRecord> records = Records.random(new Random(9), 40);
        for (Shard shard : List.of(low, high)) {
            try (Ledger ledger = ledger(shard)) {
                for (EditionRecord record : records) {
                    if (shard.contains(record.key())) {
                        ledger.add(record);
                    }
                }
                ledger.settle(record -> true, false);
            }
        }
        assertEquals(List.of("1-of-2.ledger", "2-of-2.ledger"), files());
        assertEquals(records, all(ledger(Shard.WHOLE).read()));
        assertTrue(all(ledger(low).read()).stream().allMatch(record -> low.contains(record.key())));
        ledger(Shard.WHOLE).settle(record -> true, false);
        assertEquals(List.of("1-of-1.ledger"), files());
        assertEquals(records, all(ledger(low).read()));
    }

    @Test
    void anotherArchiveHasALedgerOfItsOwn() throws IOException {
        try (Ledger ledger = ledger(Shard.WHOLE)) {
            ledger.add(Records.random(new Random(1), 1).get(0));
        }
        Ledger other = new Ledger(output, output.resolve("other"), "", Shard.WHOLE);
        assertEquals(List.of(), all(other.read()));
    }
}
