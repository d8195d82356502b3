package parkhang.ledger;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import parkhang.archive.HashedFile;
import parkhang.diagnostic.Diagnostic;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;
import parkhang.translation.Stage;

/**
 * Writes records one after the other, each in a frame of its length, its bytes and their checksum (CRC-32), so that a reader
 * sees where a writer was stopped. A basis is written once, before the first record that rests on it.
 */
final class RecordWriter implements Closeable {
    /** Its number grows whenever the form of a record changes: an older ledger then counts as none. */
    static final String HEAD = "parkhang ledger 4\n";

    static final byte BASIS = 'B';
    static final byte EDITION = 'E';

    private final OutputStream out;
    private final Map<Basis, Integer> bases = new HashMap<>();
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(frame);

    RecordWriter(OutputStream out) throws IOException {
        this.out = out;
        out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
    }

    void write(EditionRecord edition) throws IOException {
        Integer basis = bases.get(edition.basis());
        if (basis == null) {
            basis = bases.size();
            bases.put(edition.basis(), basis);
            data.writeByte(BASIS);
            files(edition.basis().inputs());
            endFrame();
        }
        data.writeByte(EDITION);
        text(edition.key().slug());
        text(edition.key().tag());
        data.writeInt(basis);
        files(edition.own());
        text(edition.embargo() == null ? "" : edition.embargo().toString());
        data.writeInt(edition.links().size());
        for (String link : edition.links()) {
            text(link);
        }
        files(edition.files());
        files(edition.outdated());
        data.writeInt(edition.pages());
        lines(edition.lines());
        coverage(edition.coverage());
        diagnostics(edition.diagnostics());
        endFrame();
    }

    private void files(List<HashedFile> files) throws IOException {
        data.writeInt(files.size());
        for (HashedFile file : files) {
            text(file.name());
            data.writeLong(file.stamp().size());
            data.writeLong(file.stamp().modified());
            byte[] hash = HexFormat.of().parseHex(file.sha256());
            data.writeByte(hash.length);
            data.write(hash);
        }
    }

    /** Of one edition, whose lines an int can count. */
    private void lines(LineFigures lines) throws IOException {
        data.writeInt((int) lines.filled());
        data.writeInt((int) lines.hyphens());
        data.writeInt((int) lines.loose());
        data.writeInt((int) lines.veryLoose());
        data.writeFloat(lines.widest());
        data.writeInt((int) lines.ragged());
    }

    private void coverage(Coverage coverage) throws IOException {
        for (Stage stage : Stage.values()) {
            count(coverage.at(stage));
        }
        data.writeInt(coverage.inherited().size());
        for (var from : coverage.inherited().entrySet()) {
            text(from.getKey().toLanguageTag());
            count(from.getValue());
        }
    }

    private void count(Coverage.Count count) throws IOException {
        data.writeInt(count.units());
        data.writeInt(count.words());
    }

    private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
        data.writeInt(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            text(diagnostic.place().file());
            data.writeInt(diagnostic.place().line());
            data.writeInt(diagnostic.place().column());
            text(diagnostic.code().name());
            text(diagnostic.code().severity().name());
            text(diagnostic.code().hint());
            text(diagnostic.message());
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private void endFrame() throws IOException {
        byte[] bytes = frame.toByteArray();
        frame.reset();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        DataOutputStream framed = new DataOutputStream(out);
        framed.writeInt(bytes.length);
        framed.write(bytes);
        framed.writeInt((int) sum.getValue());
    }

    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
