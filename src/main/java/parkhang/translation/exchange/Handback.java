package parkhang.translation.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that came back in one file.
 *
 * @param source and {@code target}: the locales that the file names; null where it names none
 */
public record Handback(@Nullable Locale source, @Nullable Locale target, List<HandedUnit> units) {
    public Handback {
        units = List.copyOf(units);
    }
}
