package parkhang.ingest.release;

import java.util.Locale;
import parkhang.imprint.Imprint;

/**
 * An office named at the foot of a press release.
 *
 * @param locale the locale whose bundle its imprint belongs to
 * @param line where it stands in the release, counted from 1
 */
public record Office(Locale locale, Imprint imprint, int line) {}
