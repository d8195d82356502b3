package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the segments into which a tool has cut a unit, and what they say of themselves. */
final class SegmentJoin {
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, String> source = new LinkedHashMap<>();
    private final Map<String, String> target = new LinkedHashMap<>();

    /**
     * A segment, or the space between two.
     *
     * @param order the place of its target among the others, from 1; null where it is the segment's own
     */
    record Segment(
            boolean ignorable,
            @Nullable List<InlineToken> source,
            @Nullable List<InlineToken> target,
            @Nullable Integer order) {}

    void add(Segment segment) {
        segments.add(segment);
    }

    /** Takes a segment's attributes in; gives the name of one that contradicts an earlier segment's, or null. */
    @Nullable
    String attributes(Map<String, String> own) {
        Map<String, String> known = new LinkedHashMap<>(own);
        known.remove("state");
        if (!segments.isEmpty()) {
            known.remove("id"); // of the segments only the first stays
        }
        if ("no".equals(attributes.get("canResegment"))) {
            known.remove("canResegment");
        } else if ("no".equals(known.get("canResegment"))) {
            attributes.remove("canResegment");
        }
        return merge(attributes, known);
    }

    /** The same for a source or a target. */
    @Nullable
    String attributes(boolean isSource, Map<String, String> own) {
        Map<String, String> known = new LinkedHashMap<>(own);
        known.remove("order");
        return merge(isSource ? source : target, known);
    }

    private static @Nullable String merge(Map<String, String> all, Map<String, String> more) {
        String contradiction = null;
        for (Map.Entry<String, String> attribute : more.entrySet()) {
            String there = all.putIfAbsent(attribute.getKey(), attribute.getValue());
            if (there != null && !there.equals(attribute.getValue())) {
                contradiction = attribute.getKey();
            }
        }
        return contradiction;
    }

    Map<String, String> segmentAttributes() {
        return attributes;
    }

    Map<String, String> sourceAttributes() {
        return source;
    }

    Map<String, String> targetAttributes() {
        return target;
    }

    /** The whole source; null where there is none. */
    @Nullable
    List<InlineToken> source() {
        List<InlineToken> all = new ArrayList<>();
        boolean any = false;
        for (Segment segment : segments) {
            if (segment.source() != null) {
                all.addAll(segment.source());
                any = true;
            }
        }
        return any ? all : null;
    }

    /** The whole target in its own order; null where there is none. The space between two need not be translated. */
    @Nullable
    List<InlineToken> target() {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            List<InlineToken> own = segment.target() == null && segment.ignorable() && !placed.isEmpty()
                    ? segment.source()
                    : segment.target();
            if (own != null) {
                placed.add(new Placed(segment.order() == null ? i + 1 : segment.order(), own));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::order));
        return placed.isEmpty()
                ? null
                : placed.stream().flatMap(one -> one.tokens().stream()).toList();
    }

    /** Whether some segments have words in their target, and some have none. */
    boolean isPartial() {
        List<Boolean> filled = segments.stream()
                .filter(segment -> !segment.ignorable())
                .map(segment -> segment.target() != null && !segment.target().isEmpty())
                .distinct()
                .toList();
        return filled.size() > 1;
    }

    private record Placed(int order, List<InlineToken> tokens) {}
}
