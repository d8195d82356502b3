package parkhang.synopsis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import parkhang.report.JsonLayout;
import parkhang.report.JsonText;
import parkhang.synopsis.Synopsis.Column;
import parkhang.synopsis.Synopsis.Row;
import parkhang.synopsis.Synopsis.Spot;

/** Synopses as JSON for programs; the shape stands in docs/synopsis.md and is not changed without a new version. */
public final class SynopsisJson {
    private static final int VERSION = 1;

    private SynopsisJson() {}

    public static String of(List<Synopsis> synopses) {
        return JsonText.of(new JsonLayout(), json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("articles");
            for (Synopsis synopsis : synopses) {
                write(json, synopsis);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Synopsis synopsis) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", synopsis.slug());
        json.writeObjectFieldStart("pages");
        for (Column column : synopsis.columns()) {
            json.writeNumberField(column.locale().toLanguageTag(), column.pages());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("pages-apart");
        for (int page : synopsis.pagesApart()) {
            json.writeNumber(page);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("units");
        for (int row = 0; row < synopsis.rows().size(); row++) {
            write(json, synopsis, row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Synopsis synopsis, int number) throws IOException {
        Row row = synopsis.rows().get(number);
        json.writeStartObject();
        json.writeNumberField("unit", row.number());
        json.writeStringField("kind", row.kind());
        json.writeStringField("source", row.beginning());
        json.writeObjectFieldStart("spots");
        for (Column column : synopsis.columns()) {
            Spot spot = column.spots().get(number);
            json.writeObjectFieldStart(column.locale().toLanguageTag());
            if (spot != null) {
                json.writeNumberField("page", spot.page());
                json.writeNumberField("mm", spot.millimetres());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
