package parkhang.xml;

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

    /** An attribute with the space before it; empty where it has no value. */
    public static String attribute(String name, @Nullable String value) {
        if (value == null) {
            return "";
        }
        String quoted =
                escaped(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
        return " " + name + "=\"" + quoted + "\"";
    }

    /** Several, in their order. */
    public static String attributes(Map<String, String> attributes) {
        StringBuilder all = new StringBuilder();
        attributes.forEach((name, value) -> all.append(attribute(name, value)));
        return all.toString();
    }
}
