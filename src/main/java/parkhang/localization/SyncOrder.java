package parkhang.localization;

import parkhang.archive.Filter;

/**
 * What a sync is to do.
 *
 * @param everything whether units that have long been waiting for a target are looked up in the memory, and not only new ones
 * @param dry whether it is only said what would be done
 */
public record SyncOrder(Filter filter, boolean everything, boolean dry) {}
