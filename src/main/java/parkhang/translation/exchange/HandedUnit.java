package parkhang.translation.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.UnitNote;

/**
 * A unit as it came back.
 *
 * @param slug of its article
 * @param id the bundle unit's
 * @param source what the tool says the target was made from
 * @param target null where there is none
 * @param state null where the tool says nothing of it, as OmegaT; initial where it says that work is left ("fuzzy")
 * @param base the unit's {@link Fingerprint} when it was handed off; null where the tool has dropped it
 * @param notes what the translator wrote beside it
 */
public record HandedUnit(
        Place place,
        String slug,
        String id,
        Content source,
        @Nullable Content target,
        @Nullable State state,
        @Nullable String base,
        List<UnitNote> notes) {
    public HandedUnit {
        notes = List.copyOf(notes);
    }
}
