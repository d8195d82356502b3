package parkhang.localization;

import java.util.Set;
import parkhang.archive.Filter;

/**
 * What is to be checked, and how.
 *
 * @param disabled the ids of checks that the user does not want to hear of
 * @param jobs how many articles at once, at least 1; what is found is the same
 */
public record CheckOrder(Filter filter, Set<String> disabled, int jobs) {}
