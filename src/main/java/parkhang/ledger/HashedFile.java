package parkhang.ledger;

/**
 * What a file held.
 *
 * @param name of an input relative to the archive, of an edition's file relative to the output; with slashes
 * @param stamp for what is no file of its own, such as the options of a run, {@link Stamp#ABSENT}
 * @param sha256 of its bytes, in hexadecimal (FIPS 180-4); empty where there is no such file
 */
public record HashedFile(String name, Stamp stamp, String sha256) {}
