package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import parkhang.text.SourceText;
import parkhang.xml.XmlCursor;

/** Markup that we wrote with a stranger's words in it: well-formed, and nothing in it runs, moves or fetches. */
final class HarmlessMarkup {
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private static final Set<String> RUNNING = Set.of(
            "iframe",
            "object",
            "embed",
            "base",
            "form",
            "frame",
            "foreignobject",
            "animate",
            "animatemotion",
            "animatetransform",
            "set",
            "image",
            "feimage",
            "handler",
            "listener");

    private static final Set<String> LEADING =
            Set.of("href", "src", "srcset", "action", "formaction", "poster", "data");

    private static final Pattern SCHEME =
            Pattern.compile("(?i)[\\s\\p{Cntrl}]*([a-z][-+.a-z0-9\\s]*):.*", Pattern.DOTALL);

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "data");

    private static final Pattern FETCHING = Pattern.compile("(?i)url\\(\\s*[\"']?(?!#|data:)|@import|expression\\(");

    private HarmlessMarkup() {}

    static void assertHarmless(String markup) {
        String xml = markup.startsWith(DOCTYPE) ? markup.substring(DOCTYPE.length()) : markup;
        try {
            XmlCursor cursor = new XmlCursor(SourceText.of("page", xml));
            for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(cursor);
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    private static void element(XmlCursor cursor) {
        String name = cursor.name().toLowerCase(Locale.ROOT);
        assertFalse(RUNNING.contains(name), name);
        assertTrue(
                !name.equals("script") || "application/ld+json".equals(cursor.attribute("type")), "a script that runs");
        cursor.attributes().forEach(HarmlessMarkup::attribute);
    }

    private static void attribute(String qualified, String value) {
        String name = qualified.replaceFirst("^.*:", "").toLowerCase(Locale.ROOT);
        assertFalse(name.startsWith("on"), () -> name + "=" + value);
        assertTrue(!name.equals("http-equiv") || value.equals("Content-Security-Policy"), value);
        if (LEADING.contains(name)) {
            var scheme = SCHEME.matcher(value);
            assertTrue(
                    !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)),
                    () -> name + "=" + value);
        }
        if (name.equals("style")) {
            assertFalse(FETCHING.matcher(value).find(), value);
        }
    }
}
