package parkhang.translation.xml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text as it stands between tags and in attributes, so that every parser gives it back letter by letter. */
public final class XmlText {
    private XmlText() {}

    /** U+0338 after a tag would become one letter with its last sign in normalization form C; a reader drops a bare CR. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;")
                .replace("\u0338", "&#x338;");
    }

    /** Appends an attribute and the space before it; nothing where it has no value. */
    public static void attribute(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            String quoted = escaped(value)
                    .replace("\"", "&quot;")
                    .replace("\n", "&#10;")
                    .replace("\t", "&#9;");
            out.append(' ').append(name).append("=\"").append(quoted).append('"');
        }
    }

    public static void attributes(StringBuilder out, Map<String, String> attributes) {
        attributes.forEach((name, value) -> attribute(out, name, value));
    }
}
