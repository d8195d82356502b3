package parkhang.report.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.archive.HashedFile;
import parkhang.diagnostic.Diagnostic;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.report.CoverageJson;
import parkhang.report.FindingsJson;

/** Writes editions as JSON. What many editions have in common is written with the first of them, and named by the others. */
final class EditionJson {
    private final JsonGenerator json;
    private final Map<String, Named> named = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    /** A locale's basis that was written last, and its id. */
    private record Named(Basis basis, String id) {}

    EditionJson(JsonGenerator json) {
        this.json = json;
    }

    void write(EditionResult result) throws IOException {
        EditionRecord edition = result.edition();
        json.writeStartObject();
        json.writeStringField("locale", edition.key().tag());
        json.writeStringField("article", edition.key().slug());
        json.writeStringField("outcome", result.outcome().word());
        json.writeStringField("why", result.why());
        write(edition.key().tag(), edition.basis());
        inputs("inputs", edition.own());
        files(edition.files());
        json.writeNumberField("pages", edition.pages());
        LineJson.write(json, edition.lines());
        json.writeObjectFieldStart("coverage");
        CoverageJson.write(json, "all", edition.coverage().total());
        CoverageJson.writeStages(json, edition.coverage());
        json.writeEndObject();
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic finding : edition.diagnostics()) {
            FindingsJson.write(json, finding);
        }
        json.writeEndArray();
        json.writeNumberField("seconds", seconds(result.duration()));
        json.writeEndObject();
    }

    private void write(String tag, Basis basis) throws IOException {
        Named known = named.get(tag);
        if (known == null || !known.basis.equals(basis)) {
            known = new Named(basis, BasisId.of(basis));
            named.put(tag, known);
        }
        json.writeStringField("basis", known.id);
        if (written.add(known.id)) {
            inputs("common", basis.inputs());
        }
    }

    private void inputs(String field, List<HashedFile> inputs) throws IOException {
        json.writeArrayFieldStart(field);
        for (HashedFile input : inputs) {
            json.writeStartObject();
            json.writeStringField("name", input.name());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void files(List<HashedFile> files) throws IOException {
        json.writeArrayFieldStart("files");
        for (HashedFile file : files) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            if (file.stamp().size() >= 0) { // who made the report may not have said it
                json.writeNumberField("bytes", file.stamp().size());
            }
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** With three decimals. */
    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3);
    }
}
