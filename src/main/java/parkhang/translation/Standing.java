package parkhang.translation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a unit of an article stands in a bundle.
 *
 * @param from the other bundle that the target is inherited from; null where it is the bundle's own, or where there is none
 */
public record Standing(Stage stage, @Nullable Locale from) {
    public boolean isInherited() {
        return from != null && stage.state() != State.INITIAL;
    }
}
