package parkhang.verify;

import java.util.Optional;
import parkhang.edition.Profile;

/** What a finished file is, as its name says. */
public enum FileKind {
    PAGE("html", ".html", Profile.SCREEN),
    SCREEN("pdf", ".pdf", Profile.SCREEN),
    /** For an office printer: links are listed, so its text is more than the page's. */
    PRINT(Profile.PRINT),
    /** Several pages on a side: nothing is tagged. */
    BOOKLET(Profile.BOOKLET),
    TWO_UP(Profile.TWO_UP),
    FOUR_UP(Profile.FOUR_UP),
    /** For a print shop. */
    PRESS(Profile.PRESS);

    private final String word;
    private final String suffix;
    private final Profile profile;

    FileKind(Profile profile) {
        this(profile.word(), profile.ending() + ".pdf", profile);
    }

    FileKind(String word, String suffix, Profile profile) {
        this.word = word;
        this.suffix = suffix;
        this.profile = profile;
    }

    /** What it was made for. */
    Profile profile() {
        return profile;
    }

    /** The kind of a file; empty where this program makes none of such a name. */
    public static Optional<FileKind> of(String name) {
        FileKind found = null;
        for (FileKind kind : values()) {
            if (name.endsWith(kind.suffix) && (found == null || kind.suffix.length() > found.suffix.length())) {
                found = kind;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether its text has tags. */
    boolean isTagged() {
        return this == SCREEN || this == PRINT || this == PRESS;
    }

    /** As reports call it. */
    public String word() {
        return word;
    }

    /** The file's name without what its kind adds. */
    public String stem(String name) {
        return name.substring(0, name.length() - suffix.length());
    }

    /** The name of another kind of file of the same edition. */
    public String named(String stem) {
        return stem + suffix;
    }
}
