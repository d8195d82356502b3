package parkhang.translation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The stage of a unit in a bundle, and whose target that is.
 *
 * @param unit whose target it is; null where there is none, or where the canonical text itself is printed
 * @param from the other bundle that the target is inherited from; null where it is the bundle's own, or where there is none
 */
public record UnitStage(Stage stage, @Nullable BundleUnit unit, @Nullable Locale from) {
    public boolean isInherited() {
        return from != null && stage.state() != State.INITIAL;
    }
}
