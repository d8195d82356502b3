package parkhang.edition;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files that an edition consists of: a format for a profile, with an ending by which everybody knows it. */
public enum FileKind {
    PAGE(Format.HTML, Profile.SCREEN, false),
    SCREEN(Format.PDF, Profile.SCREEN, true),
    /** To be worked on further, so it has no pages yet. */
    WORD(Format.DOCX, Profile.SCREEN, false),
    /** It has no pages of its own, and says where those of the PDF begin. */
    BOOK(Format.EPUB, Profile.SCREEN, false),
    /** Of the title alone. */
    CARD(Format.CARD, Profile.SCREEN, false),
    MARKDOWN(Format.MD, Profile.SCREEN, false),
    TEXT(Format.TXT, Profile.SCREEN, false),
    /** Carries the PDF for the screen. */
    MAIL(Format.EML, Profile.SCREEN, false),
    /** For an office printer: links are listed, so its text is more than the page's. */
    PRINT(Format.PDF, Profile.PRINT, true),
    /** Several pages on a side: nothing is tagged. Sheets are for a machine, and nobody keeps them. */
    BOOKLET(Format.PDF, Profile.BOOKLET, false),
    TWO_UP(Format.PDF, Profile.TWO_UP, false),
    FOUR_UP(Format.PDF, Profile.FOUR_UP, false),
    /** For a print shop. */
    PRESS(Format.PDF, Profile.PRESS, false);

    private final Format format;
    private final Profile profile;
    private final boolean sources;
    private final String ending;

    FileKind(Format format, Profile profile, boolean sources) {
        this.format = format;
        this.profile = profile;
        this.sources = sources;
        this.ending = profile.ending() + format.ending();
    }

    /** Those that editions of a profile consist of: a page on the screen is none on paper. */
    public static List<FileKind> of(Profile profile) {
        return Stream.of(values()).filter(kind -> kind.profile == profile).toList();
    }

    /** The formats that are made where nobody names any: all others have to be asked for. */
    public static Set<Format> usual(Profile profile) {
        Set<Format> formats = EnumSet.copyOf(formats(profile));
        formats.retainAll(EnumSet.of(Format.HTML, Format.PDF));
        return Collections.unmodifiableSet(formats);
    }

    /**
     * Formats with those that are made with them: a published page says how large the other files are that are public, and a mail
     * carries the PDF.
     *
     * @param published words of what is public
     */
    public static Set<Format> withPublished(Set<Format> formats, Collection<String> published) {
        Set<Format> all = EnumSet.copyOf(formats);
        if (formats.contains(Format.HTML)) {
            of(Profile.SCREEN).stream()
                    .filter(kind -> published.contains(kind.word()))
                    .forEach(kind -> all.add(kind.format));
        }
        if (formats.contains(MAIL.format)) {
            all.add(SCREEN.format);
        }
        return all;
    }

    /** The formats that a profile has. */
    public static Set<Format> formats(Profile profile) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        of(profile).forEach(kind -> formats.add(kind.format));
        return Collections.unmodifiableSet(formats);
    }

    /** The kind of a file; empty where this program makes none of such a name. */
    public static Optional<FileKind> of(String name) {
        FileKind found = null;
        for (FileKind kind : values()) {
            if (name.endsWith(kind.ending) && (found == null || kind.ending.length() > found.ending.length())) {
                found = kind;
            }
        }
        return Optional.ofNullable(found);
    }

    public Format format() {
        return format;
    }

    /** What it is made for. */
    public Profile profile() {
        return profile;
    }

    /** Whether it may carry what it is made of. */
    public boolean carriesSources() {
        return sources;
    }

    /** Whether it may be published: a mail is for the office, which sends it. */
    public boolean isPublic() {
        return this != MAIL;
    }

    /** Whether its text has tags. */
    public boolean isTagged() {
        return this == SCREEN || this == PRINT || this == PRESS;
    }

    /** As reports call it. */
    public String word() {
        return profile == Profile.SCREEN ? format.word() : profile.word();
    }

    /** The file's name without what its kind adds. */
    public String stem(String name) {
        return name.substring(0, name.length() - ending.length());
    }

    /** The name of an edition's file of this kind. */
    public String named(String stem) {
        return stem + ending;
    }
}
