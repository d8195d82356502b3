package parkhang.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.localization.AnalysisReport;
import parkhang.localization.AnalysisReport.OfBundle;
import parkhang.localization.AnalysisReport.Parts;
import parkhang.localization.AnalysisReport.Row;
import parkhang.translation.analysis.MatchBand;
import parkhang.translation.analysis.PriceSheet;
import parkhang.translation.analysis.Size;

/** An analysis as JSON for programs, and for a later one; its shape stands in docs/analysis.md and is not changed without a new version. */
public final class AnalysisJson {
    static final int VERSION = 1;

    /** Lists of what a unit has stay on the line of their article. */
    private static final int ARTICLES = 4;

    private final JsonGenerator json;

    private AnalysisJson(JsonGenerator json) {
        this.json = json;
    }

    /** The whole report. */
    public static String of(AnalysisReport report) {
        return JsonText.of(new JsonLayout(ARTICLES), json -> {
            json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
            new AnalysisJson(json).write(report);
        });
    }

    private void write(AnalysisReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("source", report.source().toLanguageTag());
        json.writeStringField("since", report.since());
        json.writeArrayFieldStart("bundles");
        for (OfBundle bundle : report.bundles()) {
            write(bundle, report.source());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("costs");
        for (Map.Entry<Currency, BigDecimal> cost : report.costs().entrySet()) {
            json.writeNumberField(cost.getKey().getCurrencyCode(), cost.getValue());
        }
        json.writeEndObject();
        CoverageJson.names(json, "unreadable", report.unread());
        json.writeEndObject();
    }

    private void write(OfBundle bundle, Locale usual) throws IOException {
        json.writeStartObject();
        json.writeStringField("locale", bundle.locale().toLanguageTag());
        PriceSheet.Price price = bundle.prices().price();
        if (price != null) {
            json.writeNumberField("price", price.amount());
            json.writeStringField("currency", price.currency().getCurrencyCode());
        }
        json.writeObjectFieldStart("rates");
        for (MatchBand band : MatchBand.values()) {
            json.writeNumberField(band.word(), bundle.prices().rate(band));
        }
        json.writeEndObject();
        write(bundle, bundle.total());
        json.writeArrayFieldStart("articles");
        for (Row row : bundle.rows()) {
            json.writeStartObject();
            json.writeStringField("article", row.slug());
            CoverageJson.writeSource(json, row.source(), usual);
            write(bundle, row.parts());
            json.writeArrayFieldStart("sources");
            for (String source : row.sources()) {
                json.writeString(source);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unreadable");
            for (String file : row.broken()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(OfBundle bundle, Parts parts) throws IOException {
        CoverageJson.write(json, "done", parts.done());
        write("earlier", parts.earlier());
        write("inherited", parts.inherited());
        write("job", parts.job().total());
        json.writeObjectFieldStart("bands");
        for (MatchBand band : MatchBand.values()) {
            write(band.word(), parts.job().at(band));
        }
        json.writeEndObject();
        json.writeNumberField("weighted", bundle.weighted(parts));
        Optional<BigDecimal> cost = bundle.cost(parts);
        if (cost.isPresent()) {
            json.writeNumberField("cost", cost.get());
        }
    }

    private void write(String name, Size size) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("units", size.units());
        json.writeNumberField("words", size.words());
        json.writeNumberField("characters", size.characters());
        json.writeEndObject();
    }
}
