package parkhang.translation.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much the keys of two texts speak for one being the other's translation: the logarithm of how much likelier they are
 * then than in two texts that have nothing to do with each other.
 */
final class KeyEvidence {
    /** How often a translator keeps what is the same in every language. */
    private static final double KEPT = 0.93;

    /** How often a cognate is one in each place, at most. */
    private static final double COGNATE = 0.8;

    /** A number that the other text has nowhere. */
    private static final double STRANGER = Math.log(0.2);

    private static final int MOST_STRANGERS = 4;

    /** Keys depend on each other ("Human", "Rights", "Watch"), so that they count less than each for itself. */
    private static final double DEPENDENCE = 0.7;

    private final TextFeatures units;
    private final TextFeatures blocks;
    private final Map<String, Weight> weights = new HashMap<>();

    /** What a key says where both texts have it, only the unit, only the block. */
    private record Weight(double both, double unitOnly, double blockOnly) {}

    KeyEvidence(TextFeatures units, TextFeatures blocks) {
        this.units = units;
        this.blocks = blocks;
        Set<String> common = new HashSet<>(units.shares().keySet());
        common.retainAll(blocks.shares().keySet());
        common.forEach(key -> weights.put(key, weight(key)));
    }

    private Weight weight(String key) {
        double here = units.shares().getOrDefault(key, 0.0);
        double there = blocks.shares().getOrDefault(key, 0.0);
        double most = Math.max(here, there);
        double kept = Keys.isSame(key) ? KEPT : COGNATE * Math.min(here, there) / most;
        return new Weight(
                Math.max(0, Math.log(kept / most)),
                Math.min(0, Math.log((1 - kept) / Math.max(1 - kept, 1 - there))),
                Math.min(0, Math.log((1 - kept) / Math.max(1 - kept, 1 - here))));
    }

    /** For each of some sets of the unit side, and each of the block side. */
    double[][] of(List<Set<String>> sources, List<Set<String>> targets) {
        double[] alone = new double[targets.size()];
        Map<String, int[]> places = places(targets);
        double[][] found = new double[sources.size()][targets.size()];
        for (int j = 0; j < alone.length; j++) {
            alone[j] = strangers(targets.get(j), units);
            for (String key : targets.get(j)) {
                alone[j] += of(key).blockOnly();
            }
        }
        for (int i = 0; i < found.length; i++) {
            double[] row = found[i];
            double own = strangers(sources.get(i), blocks);
            for (String key : sources.get(i)) {
                Weight weight = of(key);
                own += weight.unitOnly();
                double shared = weight.both() - weight.unitOnly() - weight.blockOnly();
                for (int j : places.getOrDefault(key, new int[0])) {
                    row[j] += shared;
                }
            }
            for (int j = 0; j < row.length; j++) {
                row[j] = DEPENDENCE * (row[j] + own + alone[j]);
            }
        }
        return found;
    }

    private Weight of(String key) {
        return weights.getOrDefault(key, new Weight(0, 0, 0));
    }

    private static double strangers(Set<String> keys, TextFeatures other) {
        long count = keys.stream()
                .filter(key -> Keys.isSame(key) && !other.shares().containsKey(key))
                .count();
        return STRANGER * Math.min(MOST_STRANGERS, count);
    }

    private static Map<String, int[]> places(List<Set<String>> sets) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < sets.size(); j++) {
            for (String key : sets.get(j)) {
                places.computeIfAbsent(key, k -> new ArrayList<>()).add(j);
            }
        }
        Map<String, int[]> found = new HashMap<>();
        places.forEach((key, list) ->
                found.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return found;
    }
}
