package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.translation.InlineCode;

/**
 * What the codes of a unit stand for, by their ids. Original data is named anew, by its code: {@code d1}, or {@code d1s}
 * and {@code d1e} where the code has two parts. Data that no code refers to is left out.
 */
final class CodeTable {
    private final Map<String, String> data = new HashMap<>();
    private final Map<String, InlineCode> codes = new LinkedHashMap<>();

    void data(String id, String markup) {
        data.put(id, markup);
    }

    List<InlineCode> codes() {
        return new ArrayList<>(codes.values());
    }

    /** What a code stands for: what the first one of its id did. One that says nothing of it is not remembered. */
    InlineCode code(String id, InlineToken.Tag tag) {
        String type = tag.attribute("type");
        boolean paired = tag.is("pc");
        InlineCode code = new InlineCode(
                id,
                type == null ? "other" : type,
                tag.attribute("subType"),
                original(tag, paired ? "dataRefStart" : "dataRef"),
                paired ? original(tag, "dataRefEnd") : null);
        boolean bare = tag.attributes().size() == 1;
        InlineCode first = bare ? codes.get(id) : codes.putIfAbsent(id, code);
        return first == null ? code : first;
    }

    private String original(InlineToken.Tag tag, String reference) {
        return data.getOrDefault(String.valueOf(tag.attribute(reference)), "");
    }

    /** Whether an attribute of a code says something that does not follow from what the code stands for. */
    boolean saysMore(InlineCode code, String attribute, String value) {
        return switch (attribute) {
            case "id" -> false;
            case "type" -> !value.equals(code.type());
            case "subType" -> !value.equals(code.subType());
            default -> !attribute.startsWith("dataRef");
        };
    }

    /** Whether a code refers to other data than the first one of its id. */
    boolean differs(InlineCode code, InlineToken.Tag tag) {
        return tag.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().startsWith("dataRef"))
                .anyMatch(attribute -> !data.getOrDefault(attribute.getValue(), "")
                        .equals(attribute.getKey().equals("dataRefEnd") ? code.end() : code.start()));
    }

    /** The name of the data that a code's attribute refers to; null where the code has none such. */
    static @Nullable String reference(InlineCode code, String attribute) {
        boolean paired = code.end() != null;
        return switch (attribute) {
            case "dataRef" -> paired ? null : "d" + code.id();
            case "dataRefStart" -> paired ? "d" + code.id() + "s" : null;
            case "dataRefEnd" -> paired ? "d" + code.id() + "e" : null;
            default -> null;
        };
    }
}
