package parkhang.bind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import parkhang.report.JsonLayout;

/**
 * What a hand-out says of itself, as JSON; its shape is not changed without a new version.
 *
 * @param language tag
 * @param pages of the volume's PDF
 */
record HandoutManifest(
        String program, String archive, String language, String title, String office, int pages, List<Entry> files) {
    private static final int VERSION = 1;

    HandoutManifest {
        files = List.copyOf(files);
    }

    /**
     * A file in the hand-out.
     *
     * @param date of the edition; empty for the volume
     * @param sha256 in hexadecimal
     */
    record Entry(String file, String title, String date, long bytes, String sha256) {

        /** A file whose bytes are not known yet. */
        Entry(String file, String title, String date) {
            this(file, title, date, 0, "");
        }

        Entry of(long size, String hash) {
            return new Entry(file, title, date, size, hash);
        }
    }

    byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new JsonLayout());
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("program", program);
            json.writeStringField("archive", archive);
            json.writeStringField("language", language);
            json.writeStringField("title", title);
            json.writeStringField("office", office);
            json.writeNumberField("pages", pages);
            json.writeArrayFieldStart("files");
            for (Entry file : files) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory refuses nothing
        }
        return out.toByteArray();
    }

    private static void write(Entry file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        json.writeStringField("title", file.title());
        if (!file.date().isEmpty()) {
            json.writeStringField("date", file.date());
        }
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
    }
}
