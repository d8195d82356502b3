package parkhang.ingest.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * A date as it is written.
 *
 * @param day null where the calendar has none of the kind
 */
public record WrittenDate(Place place, String words, @Nullable LocalDate day) {}
