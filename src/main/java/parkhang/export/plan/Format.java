package parkhang.export.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parkhang.archive.ArticleFile;
import parkhang.edition.Profile;
import parkhang.ledger.EditionKey;

/** In which forms an edition is written. */
public enum Format {
    HTML,
    PDF;

    private final String suffix = "." + name().toLowerCase(Locale.ROOT);

    /** Those that a profile has: a page on the screen is none on paper. */
    public static Set<Format> of(Profile profile) {
        return profile.isOnPaper() ? EnumSet.of(PDF) : EnumSet.allOf(Format.class);
    }

    /** Where an edition's file lies below the output. */
    String file(EditionKey key, Profile profile) {
        return key + profile.ending() + suffix;
    }

    /** Whose file of a profile has such a name in the folder of a language tag; empty where no edition's has. */
    public static Optional<EditionKey> edition(String tag, String name, Profile profile) {
        for (Format format : of(profile)) {
            String end = profile.ending() + format.suffix;
            if (name.endsWith(end)) {
                return Optional.of(new EditionKey(name.substring(0, name.length() - end.length()), tag))
                        .filter(key -> ArticleFile.isSlug(key.slug()));
            }
        }
        return Optional.empty();
    }
}
