package parkhang.report.run;

import java.util.List;
import parkhang.edition.Profile;
import parkhang.ledger.Shard;

/**
 * What a report is about.
 *
 * @param program its name and version
 * @param archive the archive's title
 * @param profile what the editions were for
 * @param shards the shares of the editions that were to be made; none where it was all of them
 */
public record RunHead(String program, String archive, Profile profile, List<Shard> shards) {
    public RunHead {
        shards = List.copyOf(shards);
    }

    /** Whether all editions of another report were to be made for this one as well. */
    boolean covers(RunHead other) {
        if (shards.isEmpty() || other.shards.isEmpty()) {
            return shards.isEmpty();
        }
        return other.shards.stream().allMatch(theirs -> shards.stream().anyMatch(ours -> ours.covers(theirs)));
    }
}
