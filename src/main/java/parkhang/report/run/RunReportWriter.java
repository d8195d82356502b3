package parkhang.report.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.edition.Profile;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Shard;
import parkhang.report.FindingsJson;
import parkhang.report.JsonLayout;

/**
 * Writes a run as JSON while it goes on; the shape stands in docs/report.md and is not changed without a new version. Nothing
 * is kept of an edition that was written but its figures in the sums.
 */
public final class RunReportWriter implements RunConsumer {
    static final int VERSION = 1;

    /** The arrays of the outermost object. */
    private static final int ROWS = 2;

    private final JsonGenerator json;
    private final EditionJson editions;
    private final RunTotals totals = new RunTotals();
    private @Nullable EditionKey last;

    /** @param out gets UTF-8, is flushed at the end and not closed */
    public RunReportWriter(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new JsonLayout(ROWS));
        editions = new EditionJson(json);
    }

    @Override
    public void begin(RunHead head) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("program", head.program());
        json.writeStringField("archive", head.archive());
        if (head.profile() != Profile.SCREEN) {
            json.writeStringField("profile", head.profile().word());
            json.writeStringField("standards", head.profile().standards());
        }
        if (!head.shards().isEmpty()) {
            json.writeStringField(
                    "shard", head.shards().stream().map(Shard::toString).collect(Collectors.joining(" ")));
        }
        json.writeArrayFieldStart("editions");
    }

    /** Throws {@link IllegalArgumentException} where the edition stands before the last one in the order of keys. */
    @Override
    public void accept(EditionResult edition) throws IOException {
        EditionKey key = edition.edition().key();
        if (last != null && last.compareTo(key) >= 0) {
            throw new IllegalArgumentException(key + " stands behind " + last);
        }
        last = key;
        totals.add(edition);
        editions.write(edition);
    }

    @Override
    public void end(List<Diagnostic> findings) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic finding : findings) {
            FindingsJson.write(json, finding);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        write(totals.all());
        json.writeObjectFieldStart("locales");
        for (Map.Entry<String, RunTotals.Sum> locale : totals.locales().entrySet()) {
            json.writeObjectFieldStart(locale.getKey());
            write(locale.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void write(RunTotals.Sum sum) throws IOException {
        json.writeNumberField("made", sum.made());
        json.writeNumberField("unchanged", sum.unchanged());
        json.writeNumberField("failed", sum.failed());
        json.writeNumberField("files", sum.files());
        json.writeNumberField("bytes", sum.bytes());
        json.writeNumberField("pages", sum.pages());
        LineJson.write(json, sum.lines());
    }
}
