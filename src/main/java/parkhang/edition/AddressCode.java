package parkhang.edition;

/**
 * The code that leads from a printed edition to the published one.
 *
 * @param description what those hear who don't see it
 */
public record AddressCode(String description, String address) {}
