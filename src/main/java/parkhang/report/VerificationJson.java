package parkhang.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import parkhang.diagnostic.Diagnostic;
import parkhang.verify.VerificationSummary;
import parkhang.verify.VerifiedEdition;
import parkhang.verify.VerifiedFile;

/** Writes what a verification found as JSON, edition by edition; each stands on a line of its own. */
public final class VerificationJson implements VerificationReport {
    /** Grows when a field changes its meaning. */
    private static final int VERSION = 1;

    private final JsonGenerator json;

    /**
     * Begins the file.
     *
     * @param out flushed at the end, not closed
     * @param program its name and version
     */
    public VerificationJson(OutputStream out, String program) throws IOException {
        json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new JsonLayout(2));
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("program", program);
        json.writeArrayFieldStart("editions");
    }

    @Override
    public void write(VerifiedEdition edition) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", edition.name());
        json.writeBooleanField("whole", edition.isWhole());
        json.writeArrayFieldStart("files");
        for (VerifiedFile file : edition.files()) {
            write(file);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic found : edition.found()) {
            FindingsJson.write(json, found);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(VerifiedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("kind", file.kind().word());
        json.writeBooleanField("whole", file.isWhole());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.sha256());
        json.writeNumberField("pages", file.pages());
        json.writeEndObject();
    }

    @Override
    public void end(VerificationSummary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("editions", summary.editions());
        json.writeNumberField("whole", summary.editions() - summary.damaged().size());
        json.writeNumberField("files", summary.files());
        json.writeNumberField("pages", summary.pages());
        json.writeNumberField("bytes", summary.bytes());
        json.writeNumberField("errors", summary.errors());
        json.writeNumberField("warnings", summary.warnings());
        json.writeObjectFieldStart("codes");
        for (Map.Entry<String, Integer> code : summary.codes().entrySet()) {
            json.writeNumberField(code.getKey(), code.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
