package parkhang.translation.align;

import java.util.List;
import parkhang.translation.Unit;

/**
 * A block of a file that was filed nowhere.
 *
 * @param maybe ids of the bundle's units whose words it may hold
 */
public record Unaligned(Unit block, List<String> maybe) {
    public Unaligned {
        maybe = List.copyOf(maybe);
    }
}
