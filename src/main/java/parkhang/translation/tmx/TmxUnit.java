package parkhang.translation.tmx;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;

/**
 * A source and its target as a memory holds them.
 *
 * @param tuid the unit's name; null where it has none
 * @param codes what the source's codes stand for; the type is {@link #UNKNOWN} where the file does not say it
 * @param properties the unit's own by type; the first of a type counts
 * @param notes what people wrote beside the unit
 */
public record TmxUnit(
        Place place,
        @Nullable String tuid,
        Content source,
        List<InlineCode> codes,
        Content target,
        Map<String, String> properties,
        List<String> notes) {
    /** The type of a code that may stand for anything (XLIFF 2.1, section 4.3.1.35). */
    public static final String UNKNOWN = "other";

    public TmxUnit {
        codes = List.copyOf(codes);
        properties = Map.copyOf(properties);
        notes = List.copyOf(notes);
    }
}
