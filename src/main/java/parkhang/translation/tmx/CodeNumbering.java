package parkhang.translation.tmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Gives the codes of a source and its target their ids: the names that the file gives them, or where it names not all, or
 * two alike, numbers in the order in which they begin in the source.
 */
final class CodeNumbering {
    private final boolean named;
    private final Map<String, String> ids = new HashMap<>();

    CodeNumbering(List<SegmentToken> source, List<SegmentToken> target) {
        named = hasNames(source) && hasNames(target);
        Stream.concat(keys(source).stream(), keys(target).stream())
                .filter(key -> !key.isEmpty())
                .forEach(key -> ids.putIfAbsent(key, named ? key : String.valueOf(ids.size() + 1)));
    }

    /** For each token of a segment the id of the code that begins there; empty where none does. */
    List<String> ids(List<SegmentToken> segment) {
        return keys(segment).stream().map(key -> ids.getOrDefault(key, "")).toList();
    }

    private static boolean hasNames(List<SegmentToken> segment) {
        List<String> names = segment.stream()
                .filter(SegmentToken::isCode)
                .map(SegmentToken::name)
                .toList();
        return names.stream().allMatch(Objects::nonNull) && new HashSet<>(names).size() == names.size();
    }

    /** What is the same for a code in both languages. */
    private List<String> keys(List<SegmentToken> segment) {
        List<String> keys = new ArrayList<>();
        int alone = 0;
        for (SegmentToken token : segment) {
            if (!token.isCode()) {
                keys.add("");
            } else if (named) {
                keys.add(String.valueOf(token.name()));
            } else {
                keys.add(token.pair() == null ? "alone " + ++alone : "pair " + token.pair());
            }
        }
        return keys;
    }
}
