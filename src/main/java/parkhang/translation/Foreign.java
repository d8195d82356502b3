package parkhang.translation;

import java.util.List;
import java.util.Map;

/**
 * What a file holds beside a unit that Parkhang does not read: attributes and elements of other tools, comments. It is
 * kept as it stood. Attributes are keyed by their names with prefix.
 *
 * @param groups in which the unit stands, the outermost first
 * @param before what stood between the unit and the one before it
 * @param elements what stood inside the unit
 */
public record Foreign(
        List<Group> groups,
        List<String> before,
        Map<String, String> unit,
        Map<String, String> segment,
        Map<String, String> source,
        Map<String, String> target,
        List<String> elements) {
    public static final Foreign NONE =
            new Foreign(List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Foreign {
        groups = List.copyOf(groups);
        before = List.copyOf(before);
        unit = Attributes.copyOf(unit);
        segment = Attributes.copyOf(segment);
        source = Attributes.copyOf(source);
        target = Attributes.copyOf(target);
        elements = List.copyOf(elements);
    }

    /**
     * A group of units.
     *
     * @param head what stood before its first unit
     */
    public record Group(Map<String, String> attributes, List<String> head) {
        public Group {
            attributes = Attributes.copyOf(attributes);
            head = List.copyOf(head);
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
