package parkhang.edition;

import org.jspecify.annotations.Nullable;
import parkhang.translation.State;

/**
 * What the user wants of the editions of a run.
 *
 * @param required a target of a lower state counts as missing
 * @param embargoed whether editions are made before their time; each of their pages then says so
 * @param stale whether a unit's own target is printed although its source has changed since; it counts as missing all the same
 * @param sources whether PDFs carry the files that they are made of, where neither the archive nor the profile says otherwise
 * @param profile what the editions are for
 * @param resolution that is enough for their pictures, in pixels an inch; 0 where these stay as fine as they are
 * @param samePages whether the pages of PDFs end where those of an article's other languages do
 * @param beside the language that stands beside theirs; null where none does
 */
public record Choices(
        Incomplete incomplete,
        State required,
        boolean embargoed,
        boolean stale,
        boolean sources,
        Profile profile,
        int resolution,
        boolean samePages,
        @Nullable Beside beside) {

    /** With nothing beside them, and pages that end where there is no more room. */
    public Choices(
            Incomplete incomplete,
            State required,
            boolean embargoed,
            boolean stale,
            boolean sources,
            Profile profile,
            int resolution) {
        this(incomplete, required, embargoed, stale, sources, profile, resolution, false, null);
    }

    /** With pictures as fine as the profile has them. */
    public Choices(
            Incomplete incomplete, State required, boolean embargoed, boolean stale, boolean sources, Profile profile) {
        this(incomplete, required, embargoed, stale, sources, profile, profile.resolution());
    }

    /** For the screen, with sources. */
    public Choices(Incomplete incomplete, State required, boolean embargoed, boolean stale) {
        this(incomplete, required, embargoed, stale, true, Profile.SCREEN);
    }

    /** Nothing stale. */
    public Choices(Incomplete incomplete, State required, boolean embargoed) {
        this(incomplete, required, embargoed, false);
    }

    /** The same with another language beside them. */
    public Choices with(@Nullable Beside other) {
        return new Choices(incomplete, required, embargoed, stale, sources, profile, resolution, samePages, other);
    }

    /** What the names of their files have behind the edition's; empty where nothing stands beside them. */
    public String besideEnding() {
        return beside == null ? "" : beside.ending();
    }
}
