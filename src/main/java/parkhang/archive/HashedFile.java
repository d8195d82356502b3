package parkhang.archive;

import java.time.Instant;

/**
 * What a file held.
 *
 * @param name of an input relative to the archive, of an edition's file relative to the output; with slashes
 * @param stamp for what is no file of its own, such as the options of a run, {@link Stamp#ABSENT}
 * @param sha256 of its bytes, in hexadecimal (FIPS 180-4); empty where there is no such file
 */
public record HashedFile(String name, Stamp stamp, String sha256) {

    /** The same to be kept: with a stamp that tells every later change. */
    public HashedFile settledAt(Instant read) {
        return new HashedFile(name, stamp.settledAt(read), sha256);
    }

    public boolean holdsSameAs(HashedFile other) {
        return name.equals(other.name) && sha256.equals(other.sha256);
    }

    public boolean isAbsent() {
        return sha256.isEmpty();
    }
}
