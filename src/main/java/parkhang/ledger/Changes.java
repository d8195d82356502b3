package parkhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parkhang.archive.HashedFile;

/** Says in words what is no longer as it was. */
public final class Changes {
    private Changes() {}

    /** What has changed from some files to others, in the order of the later ones; no word where all hold the same. */
    public static List<String> between(List<HashedFile> before, List<HashedFile> after) {
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
