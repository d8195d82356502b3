package parkhang.command;

import java.util.Locale;
import parkhang.diagnostic.Sentences;

/** A language in which findings can be said; {@link Sentences#LANGUAGES} has them all. */
enum MessageLanguage {
    EN,
    DE,
    FR,
    NL;

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
