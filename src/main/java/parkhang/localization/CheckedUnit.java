package parkhang.localization;

import parkhang.translation.check.Findings;
import parkhang.translation.check.Pair;

/** A target that is ready to be printed, and what the checks find in it. */
public record CheckedUnit(Pair pair, Findings findings) {}
