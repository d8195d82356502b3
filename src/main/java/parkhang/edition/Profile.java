package parkhang.edition;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edition is made for. All profiles have the same text; on paper, links tell where they lead. The edition itself gets its
 * notes of addresses ({@link AddressNumbering}), so that page, text gate and PDF agree on them; all else is for the style sheets.
 */
public enum Profile {
    SCREEN("", Profile.ARCHIVED),
    /**
     * An office printer. No blank page makes the pages of a file even: each file is a print job and begins on a new sheet anyway,
     * and on one-sided paper it would be a wasted one. Whoever binds or imposes adds it.
     */
    PRINT(".print", Profile.ARCHIVED),
    /** An office printer, and then a stapler: two pages on a side of a sheet, in the order in which they are folded. */
    BOOKLET(".booklet", Profile.ON_SHEETS),
    /** To be looked at: two pages on a sheet. */
    TWO_UP(".2up", Profile.ON_SHEETS),
    /** To be looked at: four pages on a sheet. */
    FOUR_UP(".4up", Profile.ON_SHEETS),
    /** A print shop. No free program can tell whether a file is PDF/X-4. */
    PRESS(".press", Profile.ARCHIVED + ", unvalidated PDF/X-4");

    private static final String ARCHIVED = "PDF/A-3a, PDF/UA-1";
    private static final String ON_SHEETS = "PDF/A-3b; links and tags are lost";

    /** Twice what the usual screen shows, so that a page can be looked at closely. */
    private static final int SCREEN_RESOLUTION = 200;

    private final String ending;
    private final String standards;

    Profile(String ending, String standards) {
        this.ending = ending;
        this.standards = standards;
    }

    /** The one of that word; empty where there is none. */
    public static Optional<Profile> named(String word) {
        return Stream.of(values())
                .filter(profile -> profile.word().equals(word))
                .findFirst();
    }

    /** As it is written on the command line and in reports. */
    public String word() {
        return this == SCREEN ? "screen" : ending.substring(1);
    }

    /** What a file's name has before its format's ending. */
    public String ending() {
        return ending;
    }

    /** The standards that its PDFs keep, and what they lack that others have. */
    public String standards() {
        return standards;
    }

    public boolean isOnPaper() {
        return this != SCREEN;
    }

    /** How fine pictures need to be where nobody says, in pixels an inch; 0 where they stay as they are. */
    public int resolution() {
        return this == SCREEN ? SCREEN_RESOLUTION : 0;
    }

    /** Whether it is for a printer that may have no colours. */
    public boolean isGrey() {
        return isOnPaper() && this != PRESS;
    }
}
