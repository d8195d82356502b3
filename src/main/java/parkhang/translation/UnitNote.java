package parkhang.translation;

import java.util.Map;

/**
 * A note beside a unit.
 *
 * @param attributes as they stood in the file, in its order: {@code category}, {@code priority}, {@code appliesTo}
 */
public record UnitNote(Map<String, String> attributes, String text) {
    /** A stale unit's source when its target was made. */
    public static final String PREVIOUS_SOURCE = "previous-source";

    /** A source that has been replaced, with what somebody had marked in it, as XLIFF. */
    public static final String PREVIOUS_MARKUP = "previous-markup";

    /** Where a target comes from that nobody wrote for its unit: a bundle's file and unit, or a memory's file. */
    public static final String ORIGIN = "origin";

    /** Where a link of a translation leads that was brought in, if the article leads elsewhere. */
    public static final String ADDRESS = "address";

    /** A translator's words that came back for a unit that had changed meanwhile. */
    public static final String HANDBACK = "handback";

    /** What somebody else wrote for the unit, where two versions of its file were merged. */
    public static final String OTHER_VERSION = "other-version";

    /** The id of a check that is to be silent about the unit; a reason may follow. */
    public static final String ALLOW = "allow";

    /** Who has signed the unit off, when, and for which words, see {@link SignOffNote}. It does not leave the archive. */
    public static final String SIGN_OFF = "sign-off";

    /** What somebody who has read the target wants otherwise, and who that is. */
    public static final String REVIEW = "review";

    /** Where a suggested target comes from, and how likely it is the unit's translation. It does not leave the archive. */
    public static final String SUGGESTION = "suggestion";

    /** What the article's author tells those who translate the unit. It stands in the article, and is written anew with each sync. */
    public static final String TRANSLATORS = "translators";

    private static final String CATEGORY = "category";

    /** A note of one of the categories above. */
    public static UnitNote of(String category, String text) {
        return new UnitNote(Map.of(CATEGORY, category), text);
    }

    /** Whether the program wrote it or reads it, and not only people. */
    public boolean isOurs() {
        return isOf(PREVIOUS_SOURCE)
                || isOf(PREVIOUS_MARKUP)
                || isOf(ORIGIN)
                || isOf(HANDBACK)
                || isOf(ALLOW)
                || isOf(OTHER_VERSION)
                || isOf(SIGN_OFF)
                || isOf(SUGGESTION)
                || isOf(TRANSLATORS);
    }

    public boolean isOf(String category) {
        return category.equals(attributes.get(CATEGORY));
    }
}
