package parkhang.workbench.write;

import java.util.List;

/**
 * What of two texts is not the same, from the first line that differs to the last.
 *
 * @param mine of the one
 * @param other of the other one
 */
record Differing(String mine, String other) {
    static Differing of(String mine, String other) {
        List<String> one = mine.lines().toList();
        List<String> two = other.lines().toList();
        int least = Math.min(one.size(), two.size());
        int first = 0;
        while (first < least && one.get(first).equals(two.get(first))) {
            first++;
        }
        int last = 0;
        while (last < least - first && one.get(one.size() - 1 - last).equals(two.get(two.size() - 1 - last))) {
            last++;
        }
        return new Differing(
                String.join("\n", one.subList(first, one.size() - last)),
                String.join("\n", two.subList(first, two.size() - last)));
    }
}
