package parkhang.report.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.BoundedFile;
import parkhang.file.DiskFault;
import parkhang.report.ReportCode;
import parkhang.text.TextCode;

/** Reads JSON piece by piece: whatever a file holds, no more than one piece of it is in memory. */
final class JsonCursor implements Closeable {
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(1 << 16)
            .maxNameLength(1 << 8)
            .maxNumberLength(32)
            .build();

    /** In UTF-16 code units; the entry of an edition with a thousand pictures has a tenth of it. */
    private static final long LONGEST_PIECE = 4 << 20;

    private final JsonParser json;
    private JsonLocation start;

    JsonCursor(Path file) throws IOException {
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
        json = factory.createParser(new InputStreamReader(BoundedFile.open(file), StandardCharsets.UTF_8.newDecoder()));
        start = json.currentLocation();
    }

    /** Where the value begins that was read last; its column in UTF-16 code units. */
    Place place(String file) {
        return place(file, start);
    }

    private static Place place(String file, JsonLocation location) {
        return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Reports why the file can't be read any further. */
    void report(IOException fault, String file, Diagnostics diagnostics) {
        if (fault instanceof StreamConstraintsException) {
            diagnostics.report(place(file), ReportCode.REPORT_INVALID, "this is longer or deeper than in any report");
        } else if (fault instanceof JsonProcessingException syntax) {
            String message = fault instanceof JsonEOFException
                    ? "the file ends within the report"
                    : "this is no JSON: "
                            + syntax.getOriginalMessage().lines().findFirst().orElse("");
            JsonLocation location = syntax.getLocation();
            diagnostics.report(
                    location == null ? place(file) : place(file, location), ReportCode.REPORT_SYNTAX, message);
        } else if (fault instanceof CharacterCodingException) {
            diagnostics.report(place(file), TextCode.NOT_UTF_8.with("behind", Map.of()));
        } else {
            diagnostics.report(
                    Place.of(file), TextCode.FILE_UNREADABLE.with("disk", Map.of("reason", DiskFault.said(fault))));
        }
    }

    /** Steps into the object that the file is. */
    void openObject() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw BadReport.invalid("this is no report");
        }
    }

    /** The name of the next field, its value being the current one; null at the end of the object. */
    @Nullable
    String nextField() throws IOException {
        if (json.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String field = json.currentName();
        json.nextToken();
        start = json.currentTokenLocation();
        return field;
    }

    /** Steps into the list that is the current value. */
    void openList(String field) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw BadReport.invalid("`" + field + "` wants a list");
        }
    }

    /** Steps to the next value of the list; false at its end. */
    boolean nextInList() throws IOException {
        return json.nextToken() != JsonToken.END_ARRAY;
    }

    /** The current value: a text, a whole or a decimal number, a list or a map; a token for what no report has. */
    Object value() throws IOException {
        start = json.currentTokenLocation();
        return piece();
    }

    private Object piece() throws IOException {
        if (json.currentLocation().getCharOffset() - start.getCharOffset() > LONGEST_PIECE) {
            throw BadReport.invalid("this is larger than any edition's entry");
        }
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getBigIntegerValue();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case START_ARRAY -> list();
            case START_OBJECT -> object();
            default -> json.currentToken();
        };
    }

    private List<Object> list() throws IOException {
        List<Object> list = new ArrayList<>();
        while (nextInList()) {
            list.add(piece());
        }
        return list;
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            fields.put(field, piece());
        }
        return fields;
    }

    /** Passes over the current value. */
    void skip() throws IOException {
        json.skipChildren();
    }

    /** Expects that nothing but white space is left. */
    void end() throws IOException {
        if (json.nextToken() != null) {
            start = json.currentTokenLocation();
            throw BadReport.invalid("there is more behind the report");
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
