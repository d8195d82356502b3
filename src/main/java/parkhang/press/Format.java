package parkhang.press;

import java.util.Locale;
import parkhang.ledger.EditionKey;

/** In which forms an edition is written. */
public enum Format {
    HTML,
    PDF;

    /** Where an edition's file lies below the output. */
    String file(EditionKey key) {
        return key + "." + name().toLowerCase(Locale.ROOT);
    }
}
