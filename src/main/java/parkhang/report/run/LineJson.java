package parkhang.report.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import parkhang.paragraph.LineFigures;

/** The figures of lines as JSON; there are none where no line is justified, and none in reports of earlier versions. */
final class LineJson {
    private LineJson() {}

    static void write(JsonGenerator json, LineFigures lines) throws IOException {
        if (lines.equals(LineFigures.NONE)) {
            return;
        }
        json.writeObjectFieldStart("lines");
        json.writeNumberField("filled", lines.filled());
        json.writeNumberField("hyphens", lines.hyphens());
        json.writeNumberField("loose", lines.loose());
        json.writeNumberField("veryLoose", lines.veryLoose());
        json.writeNumberField("widest", BigDecimal.valueOf(Math.round(lines.widest() * 100), 2));
        json.writeNumberField("ragged", lines.ragged());
        json.writeEndObject();
    }

    static LineFigures read(JsonPiece piece) {
        return new LineFigures(
                piece.smallNumber("filled"),
                piece.smallNumber("hyphens"),
                piece.smallNumber("loose"),
                piece.smallNumber("veryLoose"),
                piece.decimal("widest").floatValue(),
                piece.smallNumber("ragged"));
    }
}
