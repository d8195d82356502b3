package parkhang.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file held. It is known by its hash, and looked at by its stamp first.
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

    /** What has changed from some files to others, in the order of the later ones; no word where all hold the same. */
    public static List<String> changes(List<HashedFile> before, List<HashedFile> after) {
        Map<String, HashedFile> known = new HashMap<>();
        before.stream().filter(file -> !file.isAbsent()).forEach(file -> known.put(file.name(), file));
        List<String> changes = new ArrayList<>();
        for (HashedFile file : after) {
            HashedFile was = file.isAbsent() ? null : known.remove(file.name());
            if (!file.isAbsent() && was == null) {
                changes.add(file.name() + " is new");
            } else if (was != null && !was.holdsSameAs(file)) {
                changes.add(file.name() + " changed");
            }
        }
        known.keySet().stream().sorted().forEach(name -> changes.add(name + " is gone"));
        return changes;
    }
}
