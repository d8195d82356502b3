package parkhang.diagnostic;

/** What was read, and where it stood, for those who find out later that it can't be. */
public record Located<T>(T value, Place place) {}
