package parkhang.translation;

import java.util.List;
import java.util.Map;

/**
 * What a bundle's file holds around its units: kept as it stood.
 *
 * @param prolog what stood before the root
 * @param namespaces the names of the prefixes in use
 * @param root attributes of the root that Parkhang does not write by itself, and {@code file} those of the file
 * @param head what stood before the first unit, such as notes on the file
 * @param tail what stood behind the last unit
 * @param epilog what stood behind the root
 */
public record Frame(
        List<String> prolog,
        Map<String, String> namespaces,
        Map<String, String> root,
        Map<String, String> file,
        List<String> head,
        List<String> tail,
        List<String> epilog) {
    public static final Frame NONE =
            new Frame(List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

    public Frame {
        prolog = List.copyOf(prolog);
        namespaces = Attributes.copyOf(namespaces);
        root = Attributes.copyOf(root);
        file = Attributes.copyOf(file);
        head = List.copyOf(head);
        tail = List.copyOf(tail);
        epilog = List.copyOf(epilog);
    }
}
