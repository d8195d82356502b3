package parkhang.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Severity;
import parkhang.localization.CheckSummary;

/** Writes findings as JSON while they are found: an object with {@code findings} and, behind them, a {@code summary}. */
public final class FindingsJson {
    private final JsonGenerator json;

    /** @param out flushed at the end, not closed */
    public FindingsJson(Writer out) throws IOException {
        json = new JsonFactory()
                .setCharacterEscapes(new JsonEscapes())
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter()
                .withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeArrayFieldStart("findings");
    }

    /** Writes one finding; throws {@link UncheckedIOException} where the writer takes no more. */
    public void write(Diagnostic finding) {
        try {
            write(json, finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one finding into whatever list is open. */
    public static void write(JsonGenerator json, Diagnostic finding) throws IOException {
        Place place = finding.place();
        json.writeStartObject();
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeStringField("severity", finding.code().severity().word());
        json.writeStringField("code", finding.code().id());
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.code().hint());
        json.writeEndObject();
    }

    public void end(CheckSummary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("articles", summary.articles());
        json.writeNumberField("targets", summary.targets());
        json.writeNumberField("errors", summary.count(Severity.ERROR));
        json.writeNumberField("warnings", summary.count(Severity.WARNING));
        json.writeNumberField("notes", summary.count(Severity.NOTE));
        json.writeObjectFieldStart("codes");
        for (Map.Entry<String, Integer> code : summary.codes().entrySet()) {
            json.writeNumberField(code.getKey(), code.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
