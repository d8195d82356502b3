package parkhang.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as a text that ends its last line, with each sign escaped that a terminal would not show. */
public final class JsonText {
    private JsonText() {}

    /** Writes all of a text's content. */
    public interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    public static String of(JsonLayout layout, Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().setCharacterEscapes(new JsonEscapes()).createGenerator(out)) {
            json.setPrettyPrinter(layout);
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string writer has room
        }
        return out + "\n";
    }
}
