package parkhang.translation.xliff;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes text and attributes so that a reader gets them back to the letter. */
final class XmlText {
    private XmlText() {}

    /** U+0338 after a tag would become one letter with its last sign in normalization form C; a reader drops a bare CR. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;")
                .replace("\u0338", "&#x338;");
    }

    /** Appends an attribute; nothing where it has no value. */
    static void attribute(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            String quoted = escaped(value).replace("\"", "&quot;").replace("\n", "&#10;");
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(quoted.replace("\t", "&#9;"))
                    .append('"');
        }
    }

    static void attributes(StringBuilder out, Map<String, String> attributes) {
        attributes.forEach((name, value) -> attribute(out, name, value));
    }
}
