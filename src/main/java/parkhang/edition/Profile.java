package parkhang.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an edition is made for. All profiles have the same text; on paper, links tell where they lead. */
public enum Profile {
    SCREEN("", ""),
    /** An office printer. */
    PRINT(".print", ""),
    /** A print shop. */
    PRESS(".press", ", unvalidated PDF/X-4");

    private final String ending;
    private final String further;

    Profile(String ending, String further) {
        this.ending = ending;
        this.further = further;
    }

    /** The one of that word; empty where there is none. */
    public static Optional<Profile> named(String word) {
        return Stream.of(values())
                .filter(profile -> profile.word().equals(word))
                .findFirst();
    }

    /** As it is written on the command line and in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file's name has before its format's ending. */
    public String ending() {
        return ending;
    }

    /** The standards that its PDFs keep. No free program can tell whether a file is PDF/X-4. */
    public String standards() {
        return "PDF/A-3a, PDF/UA-1" + further;
    }

    public boolean isOnPaper() {
        return this != SCREEN;
    }
}
