package parkhang.volume;

import java.util.List;

/**
 * The terms of an index that begin alike.
 *
 * @param letter as the locale heads such a group
 */
public record IndexGroup(String letter, List<Entry> entries) {
    public IndexGroup {
        entries = List.copyOf(entries);
    }

    /**
     * A term and where it stands, in the order of the volume.
     *
     * @param mentions never empty
     */
    public record Entry(String term, List<Mention> mentions) {
        public Entry {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A place where a term stands.
     *
     * @param chapter counted from 1
     * @param anchor the name of the unit in its edition
     * @param letters how many of the unit's characters stand before the term, of those that last whatever lines they are set in
     */
    public record Mention(int chapter, String slug, String anchor, int letters) {}
}
