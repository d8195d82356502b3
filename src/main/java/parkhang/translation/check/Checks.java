package parkhang.translation.check;

import java.util.List;

/** Every check, in the order in which findings of one unit are reported. */
public final class Checks {
    private static final List<Check> ALL = List.of();

    private Checks() {}

    public static void check(Pair pair, Findings findings) {
        ALL.forEach(check -> check.check(pair, findings));
    }
}
