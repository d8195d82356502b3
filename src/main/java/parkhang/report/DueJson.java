package parkhang.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import parkhang.localization.CoverageReport;
import parkhang.localization.LeftWork;
import parkhang.translation.State;

/** What is left to do as JSON for programs; its shape stands in docs/coverage.md and is not changed without a new version. */
public final class DueJson {
    private static final int VERSION = 1;

    private DueJson() {}

    /** The whole list; left is what is not in a state or a better one. */
    public static String of(CoverageReport report, State state, LocalDate today) {
        return JsonText.of(new JsonLayout(), json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("source", report.source().toLanguageTag());
            json.writeStringField("state", state.word());
            json.writeStringField("today", today.toString());
            json.writeArrayFieldStart("left");
            for (LeftWork work : LeftWork.of(report, state)) {
                write(json, work, report.source(), today);
            }
            json.writeEndArray();
            CoverageJson.names(json, "unreadable", report.unread());
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, LeftWork work, Locale usual, LocalDate today) throws IOException {
        json.writeStartObject();
        json.writeStringField("by", work.by() == null ? null : work.by().toString());
        json.writeBooleanField("overdue", work.isOverdue(today));
        json.writeStringField("locale", work.locale().toLanguageTag());
        json.writeStringField("article", work.row().slug());
        CoverageJson.writeSource(json, work.row().source(), usual);
        CoverageJson.write(json, "left", work.left().total());
        CoverageJson.writeCounts(json, work.left());
        CoverageJson.names(json, "unreadable", work.row().broken());
        json.writeEndObject();
    }
}
