package parkhang.theme;

import parkhang.diagnostic.Place;

/** What a theme says, and where, for those who find out later that it can't be. */
public record Said<T>(T value, Place place) {}
