package parkhang.translation.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/**
 * One of the two texts as the aligner sees it.
 *
 * @param keys of each unit
 * @param pairKeys of each unit and its successor together
 * @param lengths in code points
 * @param shares for each key the share of units that have it
 */
record TextFeatures(
        List<UnitKind> kinds,
        List<Set<String>> keys,
        List<Set<String>> pairKeys,
        List<Integer> lengths,
        Map<String, Double> shares,
        Map<UnitKind, Double> kindShares) {

    static TextFeatures of(List<Unit> units) {
        List<Set<String>> keys = units.stream().map(Keys::of).toList();
        List<Set<String>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < keys.size(); i++) {
            Set<String> both = new HashSet<>(keys.get(i));
            both.addAll(keys.get(i + 1));
            pairs.add(both);
        }
        double one = 1.0 / Math.max(1, units.size());
        Map<String, Double> shares = new HashMap<>();
        keys.forEach(set -> set.forEach(key -> shares.merge(key, one, Double::sum)));
        Map<UnitKind, Double> kinds = new HashMap<>();
        units.forEach(unit -> kinds.merge(unit.kind(), one, Double::sum));
        List<Integer> lengths = units.stream().map(TextFeatures::length).toList();
        return new TextFeatures(units.stream().map(Unit::kind).toList(), keys, pairs, lengths, shares, kinds);
    }

    int size() {
        return keys.size();
    }

    int length() {
        return lengths.stream().mapToInt(Integer::intValue).sum();
    }

    private static int length(Unit unit) {
        String text = unit.source().plainText();
        return text.codePointCount(0, text.length());
    }
}
