package parkhang.translation.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A job by bands. */
public record Breakdown(Map<MatchBand, Size> bands) {
    public static final Breakdown NONE = new Breakdown(Map.of());

    public Breakdown {
        Map<MatchBand, Size> ordered = new EnumMap<>(MatchBand.class);
        ordered.putAll(bands);
        bands = Collections.unmodifiableMap(ordered);
    }

    public Size at(MatchBand band) {
        return bands.getOrDefault(band, Size.ZERO);
    }

    /** The whole job. */
    public Size total() {
        return bands.values().stream().reduce(Size.ZERO, Size::plus);
    }

    public Breakdown plus(Breakdown other) {
        Map<MatchBand, Size> sum = new EnumMap<>(MatchBand.class);
        sum.putAll(bands);
        other.bands.forEach((band, size) -> sum.merge(band, size, Size::plus));
        return new Breakdown(sum);
    }
}
