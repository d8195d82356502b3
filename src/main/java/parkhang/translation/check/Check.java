package parkhang.translation.check;

/** One rule that a target keeps. What it finds, a note can allow for its unit. */
@FunctionalInterface
public interface Check {
    void check(Pair pair, UnitFindings findings);
}
