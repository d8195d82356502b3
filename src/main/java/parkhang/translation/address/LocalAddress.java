package parkhang.translation.address;

import parkhang.diagnostic.Place;

/**
 * An address that leads elsewhere in a locale.
 *
 * @param address as the articles have it
 * @param localized where it leads in the locale
 */
public record LocalAddress(Place place, String address, String localized) {}
