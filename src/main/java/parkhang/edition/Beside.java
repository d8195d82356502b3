package parkhang.edition;

import java.util.Locale;

/**
 * That another language stands beside that of an edition, in a PDF of both.
 *
 * @param order in which they are heard
 */
public record Beside(Locale locale, ReadingOrder order) {
    /** What a file's name has before the rest of its ending; no slug has a full stop. */
    public static final String SIGN = ".with-";

    /** What the name of such a file has behind the edition's. */
    public String ending() {
        return SIGN + locale.toLanguageTag();
    }
}
