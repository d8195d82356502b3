package parkhang.translation.xliff.validity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the constraints on a unit have to know of the {@code <file>} around it. */
final class FileIndex {
    private final Set<String> units = new HashSet<>();
    private final Map<String, List<Element>> isolated = new HashMap<>();
    private final Map<Element, Integer> positions = new HashMap<>();

    FileIndex(Element file) {
        file.descendants().forEach(element -> {
            if (element.is("unit")) {
                units.add(element.id());
            } else if (element.is("sc", "ec") && element.says("isolated", "yes")) {
                positions.put(element, positions.size());
                isolated.computeIfAbsent(key(element, element.name()), none -> new ArrayList<>())
                        .add(element);
            }
        });
    }

    boolean hasUnit(String id) {
        return units.contains(id);
    }

    /** The other ends, in other units, of an isolated code: an {@code <ec>} behind a start, an {@code <sc>} before an end. */
    List<Element> partners(Element one) {
        boolean start = one.is("sc");
        int at = positions.getOrDefault(one, 0);
        return isolated.getOrDefault(key(one, start ? "ec" : "sc"), List.of()).stream()
                .filter(other -> start == positions.getOrDefault(other, 0) > at)
                .filter(other -> !Objects.equals(one.within("unit"), other.within("unit")))
                .limit(1)
                .toList();
    }

    private static String key(Element element, String name) {
        return (element.within("source") == null ? "target " : "source ") + name + " " + element.id();
    }
}
