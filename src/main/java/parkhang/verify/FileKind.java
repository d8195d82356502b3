package parkhang.verify;

import java.util.Optional;

/** What a finished file is, as its name says. */
public enum FileKind {
    PAGE("html", ".html"),
    SCREEN("pdf", ".pdf"),
    /** For an office printer: links are listed, so its text is more than the page's. */
    PRINT("print", ".print.pdf"),
    /** Several pages on a side: nothing is tagged. */
    BOOKLET("booklet", ".booklet.pdf"),
    TWO_UP("2up", ".2up.pdf"),
    FOUR_UP("4up", ".4up.pdf"),
    /** For a print shop. */
    PRESS("press", ".press.pdf");

    private final String word;
    private final String suffix;

    FileKind(String word, String suffix) {
        this.word = word;
        this.suffix = suffix;
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
