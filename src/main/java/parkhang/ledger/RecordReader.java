package parkhang.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.archive.Stamp;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Severity;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;
import parkhang.translation.Stage;

/**
 * Reads what {@link RecordWriter} wrote, up to the first frame that is not whole: nothing behind it can be trusted. A file of
 * another version or of another kind has no records.
 */
final class RecordReader implements Closeable {
    /** More than any record has, in bytes: a broken length must not fill the memory. */
    private static final int MAX_FRAME = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final List<Basis> bases = new ArrayList<>();
    private boolean ended;

    RecordReader(Path file) throws IOException {
        this(Files.newInputStream(file));
    }

    RecordReader(InputStream in) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
        byte[] head = this.in.readNBytes(RecordWriter.HEAD.length());
        ended = !RecordWriter.HEAD.equals(new String(head, StandardCharsets.US_ASCII));
    }

    /** The next record; null at the end. */
    @Nullable
    EditionRecord next() throws IOException {
        try {
            for (byte[] frame = ended ? null : frame(); frame != null; frame = frame()) {
                Fields fields = new Fields(frame);
                if (fields.kind == RecordWriter.EDITION) {
                    return fields.edition(bases);
                }
                bases.add(new Basis(fields.files()));
            }
        } catch (RuntimeException | EOFException e) {
            // a frame that is whole and makes no sense: somebody else has written it
        }
        ended = true;
        return null;
    }

    /** The next frame's bytes; null where there is none, or where it is not whole. */
    private byte @Nullable [] frame() throws IOException {
        try {
            int length = in.readInt();
            if (length < 1 || length > MAX_FRAME) {
                return null;
            }
            byte[] bytes = in.readNBytes(length);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return in.readInt() == (int) sum.getValue() ? bytes : null;
        } catch (EOFException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The kind of a diagnostic as an earlier run printed it. */
    record RecordedCode(String name, Severity severity, String hint) implements Code {}

    /** The fields of one frame, in the order in which they were written. */
    private static final class Fields {
        private final DataInputStream data;
        private final byte kind;

        Fields(byte[] frame) throws IOException {
            data = new DataInputStream(new ByteArrayInputStream(frame));
            kind = data.readByte();
        }

        EditionRecord edition(List<Basis> bases) throws IOException {
            EditionKey key = new EditionKey(text(), text());
            Basis basis = bases.get(data.readInt());
            List<HashedFile> own = files();
            String embargo = text();
            List<String> links = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                links.add(text());
            }
            return new EditionRecord(
                    key,
                    basis,
                    own,
                    embargo.isEmpty() ? null : OffsetDateTime.parse(embargo),
                    links,
                    files(),
                    files(),
                    data.readInt(),
                    lines(),
                    coverage(),
                    diagnostics());
        }

        List<HashedFile> files() throws IOException {
            List<HashedFile> files = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                String name = text();
                Stamp stamp = new Stamp(data.readLong(), data.readLong());
                byte[] hash = data.readNBytes(data.readByte());
                files.add(new HashedFile(name, stamp, HexFormat.of().formatHex(hash)));
            }
            return files;
        }

        private LineFigures lines() throws IOException {
            return new LineFigures(
                    data.readInt(), data.readInt(), data.readInt(), data.readInt(), data.readFloat(), data.readInt());
        }

        private Coverage coverage() throws IOException {
            Map<Stage, Coverage.Count> counts = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                Coverage.Count count = count();
                if (count.units() > 0) {
                    counts.put(stage, count);
                }
            }
            SortedMap<Locale, Coverage.Count> inherited = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
            for (int left = data.readInt(); left > 0; left--) {
                inherited.put(Locale.forLanguageTag(text()), count());
            }
            return new Coverage(counts, inherited);
        }

        private Coverage.Count count() throws IOException {
            return new Coverage.Count(data.readInt(), data.readInt());
        }

        private List<Diagnostic> diagnostics() throws IOException {
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                Place place = new Place(text(), data.readInt(), data.readInt());
                RecordedCode code = new RecordedCode(text(), Severity.valueOf(text()), text());
                diagnostics.add(new Diagnostic(place, code, text()));
            }
            return diagnostics;
        }

        private String text() throws IOException {
            return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
        }
    }
}
