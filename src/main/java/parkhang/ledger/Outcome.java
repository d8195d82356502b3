package parkhang.ledger;

import java.util.Locale;

/** What a run did about an edition. */
public enum Outcome {
    MADE,
    UNCHANGED,
    FAILED;

    /** The word for it in files and on screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
