package parkhang.diagnostic;

/** What a long run is doing. The words for it stand where it is shown. */
public enum Phase {
    /** Waits for another export that is writing into the same output. */
    WAITING,
    MAKING_EDITIONS,

    COMPOSING_CHAPTERS,
    /** Lays a volume out, for the so manyth time. */
    LAYING_OUT,
    /** Compares a volume's PDF with its text. */
    READING_BACK,
    /** Makes the single editions that are handed out with a volume. */
    PACKING_EDITIONS,

    IMPORTING_DOCUMENTS,
    READING_ARTICLES,
    CHECKING_ARTICLES,
    /** Reads what a locale's translators have written before. */
    READING_MEMORY,
    /** Brings a locale's files up to date. */
    SYNCING_BUNDLE,
    /** Looks up in the memory what is left to translate into a locale. */
    ANALYSING_BUNDLE,

    VERIFYING_EDITIONS,
    /** Reads the pages that a site leads to. */
    MAKING_SITE
}
