package parkhang.archive;

import org.jspecify.annotations.Nullable;

/**
 * What a file is to the editions that are made of it, and what follows from that.
 *
 * @param description in a PDF that carries it; {@code {language}} is that of the bundle in which it lies
 * @param carried whether PDFs carry it that carry what they are made of
 * @param byOutcome whether what comes out of it counts, and not each of its bytes, as long as no PDF carries these
 */
public record InputKind(String description, boolean carried, boolean byOutcome) {
    public static final InputKind SETTINGS = carried("The settings of the archive that the edition comes from");
    public static final InputKind IMPRINT = carried("The office that publishes in {language}");

    /** A label that a nearer locale overrides does not count. */
    public static final InputKind LABELS = new InputKind("Words of the page in {language}", true, true);

    public static final InputKind THEME = carried("What the office's editions look like");
    public static final InputKind LOCALE_THEME = carried("What the editions in {language} look like");
    public static final InputKind LOGO = THEME;
    public static final InputKind ADDRESSES =
            carried("Pages in {language} in place of those that the article leads to");
    public static final InputKind HYPHENATION = carried("Words in {language} that are divided by hand");

    /** Read for a volume's index only. */
    public static final InputKind GLOSSARY = carried("Terms in {language}, which the index lists");

    public static final InputKind ARTICLE = carried("The article as it was written");
    public static final InputKind TARGETS = carried("The article's translation into {language}");
    public static final InputKind PICTURE = carried("An image of the article");

    /** What it says is written anew for each PDF. */
    public static final InputKind SIBLINGS = new InputKind("", false, true);

    /** Fonts are large, and seldom anybody's to pass on; {@code edition.yaml} has their hashes. */
    public static final InputKind FONT = new InputKind("A font of the archive", false, false);

    public static final InputKind PROGRAM_FONT = new InputKind("A font of the program", false, false);

    /** An imprint of which only the office's name counts, for what is public. */
    public static final InputKind OFFICE = new InputKind("", false, false);

    /** The program itself. */
    public static final InputKind PROGRAM = new InputKind("The program", false, false);

    /** What no edition is made of. */
    public static final InputKind ASIDE = new InputKind("", false, false);

    private static InputKind carried(String description) {
        return new InputKind(description, true, false);
    }

    /** As a record's own; written out because every start asks for it, and Java puts that together only then. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InputKind kind
                && description.equals(kind.description)
                && carried == kind.carried
                && byOutcome == kind.byOutcome;
    }

    @Override
    public int hashCode() {
        return description.hashCode();
    }
}
