package parkhang.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A sentence with gaps, written as an ICU message pattern and filled by the rules of its locale. */
public final class Wording {
    private final MessageFormat format;

    private Wording(MessageFormat format) {
        this.format = format;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with ICU's reason where the pattern is broken
     */
    public static Wording of(String pattern, Locale locale) {
        return new Wording(new MessageFormat(pattern, ULocale.forLocale(locale)));
    }

    /** The names of the gaps. */
    public Set<String> gaps() {
        return format.getArgumentNames();
    }

    /** The sentence. Arguments are texts, numbers or further values that the pattern asks for by name. */
    public synchronized String with(Map<String, ?> arguments) {
        return format.format(arguments);
    }
}
