package parkhang.svg;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how many elements a figure has when everything that it draws by reference is counted each time: a few lines that use each
 * other ten times come to billions (SVG 2, section 5.5).
 */
final class Repetition {
    private static final Pattern REFERENCE = Pattern.compile("#([^\\s\"')]++)");
    private static final String ROOT = "";

    /** How often one may use another that uses another: beyond it is a ring. */
    private static final int DEEPEST = 15;

    private final Map<String, Part> parts = new HashMap<>(Map.of(ROOT, new Part()));
    private final Deque<String> open = new ArrayDeque<>();

    /** What has an identifier, and all in it. */
    private static final class Part {
        private final Map<String, Integer> uses = new HashMap<>();
        private long elements;
        private long whole = -1;
    }

    void start(Map<String, String> attributes) {
        open.push(attributes.getOrDefault("id", ROOT));
        parts.computeIfAbsent(open.getFirst(), id -> new Part());
        open.stream().distinct().forEach(id -> count(part(id), attributes.values()));
        if (!open.contains(ROOT)) {
            count(part(ROOT), attributes.values());
        }
    }

    private Part part(String id) {
        return parts.computeIfAbsent(id, none -> new Part());
    }

    private static void count(Part part, Collection<String> values) {
        part.elements++;
        for (String value : values) {
            Matcher reference = REFERENCE.matcher(value);
            while (reference.find()) {
                part.uses.merge(reference.group(1), 1, Integer::sum);
            }
        }
    }

    void end() {
        open.poll(); // what was refused has no beginning
    }

    /** How many elements there are; the largest number where some use themselves. */
    long elements() {
        return whole(part(ROOT), 0);
    }

    private long whole(Part part, int depth) {
        if (depth > DEEPEST) {
            return Integer.MAX_VALUE;
        }
        if (part.whole < 0) {
            long sum = part.elements;
            for (Map.Entry<String, Integer> use : part.uses.entrySet()) {
                Part used = parts.get(use.getKey());
                sum += used == null ? 0 : use.getValue() * whole(used, depth + 1);
            }
            part.whole = Math.min(sum, Integer.MAX_VALUE);
        }
        return part.whole;
    }
}
