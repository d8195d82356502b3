package parkhang.edition;

import java.util.Locale;
import java.util.Optional;
import parkhang.text.Locales;

/**
 * That another language stands beside that of an edition, in a PDF of both.
 *
 * @param order in which they are heard
 * @param facing whether they stand on facing pages; else in two columns
 */
public record Beside(Locale locale, ReadingOrder order, boolean facing) {
    /** What a file's name has before the rest of its ending; no slug has a full stop. */
    public static final String SIGN = ".with-";

    /** How it is asked for on the command line. */
    public String options() {
        return "--with " + locale.toLanguageTag()
                + (order == ReadingOrder.UNITS ? "" : " --reading-order " + order.word())
                + (facing ? " --facing-pages" : "");
    }

    /** What the name of such a file has behind the edition's. */
    public String ending() {
        return SIGN + locale.toLanguageTag();
    }

    /** The name of an edition without what says that another one stands beside it. */
    public static String without(String name) {
        int sign = name.indexOf(SIGN);
        return sign < 0 ? name : name.substring(0, sign);
    }

    /** The tag of the locale that a name says stands beside an edition's; empty where it says none, or what is no locale's. */
    public static Optional<String> tagIn(String name) {
        int sign = name.indexOf(SIGN);
        return sign < 0
                ? Optional.empty()
                : Locales.of(name.substring(sign + SIGN.length())).map(Locale::toLanguageTag);
    }
}
