package parkhang.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import parkhang.localization.CoverageReport;
import parkhang.translation.Coverage;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.State;

/** Coverage as JSON for programs; its shape stands in docs/coverage.md and is not changed without a new version. */
public final class CoverageJson {
    private static final int VERSION = 1;

    private final JsonGenerator json;
    private final State state;

    private CoverageJson(JsonGenerator json, State state) {
        this.json = json;
        this.state = state;
    }

    /** The whole report; what is done is what is in a state or a better one. */
    public static String of(CoverageReport report, State state) {
        return JsonText.of(new JsonLayout(), json -> new CoverageJson(json, state).write(report));
    }

    private void write(CoverageReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("source", report.source().toLanguageTag());
        json.writeStringField("state", state.word());
        json.writeArrayFieldStart("bundles");
        for (CoverageReport.OfBundle bundle : report.bundles()) {
            json.writeStartObject();
            json.writeStringField("locale", bundle.locale().toLanguageTag());
            write(bundle.total());
            json.writeArrayFieldStart("articles");
            for (CoverageReport.Row row : bundle.rows()) {
                write(row, report.source());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        names(json, "unreadable", report.unread());
        json.writeEndObject();
    }

    private void write(CoverageReport.Row row, Locale usual) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", row.slug());
        writeSource(json, row.source(), usual);
        write(row.coverage());
        names(json, "unreadable", row.broken());
        json.writeEndObject();
    }

    /** The language of an article where that is not the usual one. */
    static void writeSource(JsonGenerator json, Locale source, Locale usual) throws IOException {
        if (!source.equals(usual)) {
            json.writeStringField("source", source.toLanguageTag());
        }
    }

    private void write(Coverage coverage) throws IOException {
        json.writeNumberField("percent", coverage.percent(state));
        write(json, "all", coverage.total());
        write(json, "done", coverage.atLeast(state));
        writeStages(json, coverage);
    }

    /** How much is at each stage, and how much of it is another bundle's. */
    public static void writeStages(JsonGenerator json, Coverage coverage) throws IOException {
        writeCounts(json, coverage);
        json.writeObjectFieldStart("inherited");
        for (var from : coverage.inherited().entrySet()) {
            write(json, from.getKey().toLanguageTag(), from.getValue());
        }
        json.writeEndObject();
    }

    /** How much is at each stage. */
    static void writeCounts(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart("stages");
        for (Stage stage : Stage.values()) {
            write(json, stage.word(), coverage.at(stage));
        }
        json.writeEndObject();
    }

    public static void write(JsonGenerator json, String name, Count count) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("units", count.units());
        json.writeNumberField("words", count.words());
        json.writeEndObject();
    }

    static void names(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
