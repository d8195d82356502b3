package parkhang.press;

import java.util.Locale;
import java.util.Optional;
import parkhang.ledger.EditionKey;

/** In which forms an edition is written. */
public enum Format {
    HTML,
    PDF;

    private final String suffix = "." + name().toLowerCase(Locale.ROOT);

    /** Where an edition's file lies below the output. */
    String file(EditionKey key) {
        return key + suffix;
    }

    /** Whose file has such a name in the folder of a language tag; empty where no edition's has. */
    static Optional<EditionKey> edition(String tag, String name) {
        for (Format format : values()) {
            if (name.endsWith(format.suffix)) {
                return Optional.of(new EditionKey(name.substring(0, name.length() - format.suffix.length()), tag));
            }
        }
        return Optional.empty();
    }
}
