package parkhang.translation.check;

import java.util.List;

/** Says how two lists differ. */
final class Difference {
    private Difference() {}

    /**
     * One line without a full stop.
     *
     * @param missing what the source has and the target has not
     * @param added what the target has and the source has not; one of the two is not empty
     */
    static String of(List<String> missing, List<String> added) {
        String lost = String.join(", ", missing);
        String gained = String.join(", ", added);
        if (missing.isEmpty()) {
            return "the target has " + gained + ", the source has not";
        }
        return added.isEmpty() ? "the target lacks " + lost : "the source has " + lost + ", the target " + gained;
    }
}
