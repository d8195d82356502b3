package parkhang.translation.xliff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.xml.XmlText;

/** What stands in a {@code <source>} or {@code <target>}, in the order of the file (XLIFF 2.1, section 4.7). */
sealed interface InlineToken {

    record Text(String text) implements InlineToken {}

    /**
     * A start tag.
     *
     * @param name with the prefix; none for XLIFF's own
     * @param attributes keyed by their names with prefix
     */
    record Tag(String name, Map<String, String> attributes) implements InlineToken {
        private static final Set<String> EMPTY = Set.of("ph", "sc", "ec", "sm", "em");
        private static final Set<String> HOLDING = Set.of("pc", "mrk", "cp");

        /** Whether it holds nothing, and so has no end tag. */
        boolean isEmpty() {
            return EMPTY.contains(name);
        }

        /** Whether it is one of those that may stand in a source or a target (XLIFF 2.1, section 4.2.3). */
        boolean isKnown() {
            return EMPTY.contains(name) || HOLDING.contains(name);
        }

        @Nullable
        String attribute(String attribute) {
            return attributes.get(attribute);
        }

        Tag with(String attribute, String value) {
            Map<String, String> changed = new LinkedHashMap<>(attributes);
            changed.put(attribute, value);
            return new Tag(name, changed);
        }

        boolean is(String other) {
            return name.equals(other);
        }
    }

    record End(String name) implements InlineToken {}

    /** A comment or a processing instruction as it stood. */
    record Aside(String verbatim) implements InlineToken {}

    /** The tokens as they are written. */
    static String written(List<InlineToken> tokens) {
        StringBuilder out = new StringBuilder();
        for (InlineToken token : tokens) {
            if (token instanceof Text text) {
                out.append(XmlText.escaped(text.text()));
            } else if (token instanceof Tag tag) {
                out.append('<').append(tag.name());
                out.append(XmlText.attributes(tag.attributes()));
                out.append(tag.isEmpty() ? "/>" : ">");
            } else if (token instanceof End end) {
                out.append("</").append(end.name()).append('>');
            } else if (token instanceof Aside aside) {
                out.append(aside.verbatim());
            }
        }
        return out.toString();
    }
}
