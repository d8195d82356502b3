package parkhang.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A label with gaps, written as an ICU message pattern and filled by the rules of its locale. */
public final class LabelPattern {
    /** Between them stand words, or what describes a gap. */
    private static final Set<Part.Type> PARTING = EnumSet.of(
            Part.Type.MSG_START,
            Part.Type.MSG_LIMIT,
            Part.Type.ARG_START,
            Part.Type.ARG_LIMIT,
            Part.Type.SKIP_SYNTAX,
            Part.Type.REPLACE_NUMBER);

    private final String pattern;
    private final Locale locale;

    /** Null until it is asked for: of a hundred labels that a locale has an edition prints few, and ICU is slow to make them. */
    private @Nullable MessageFormat format;

    private LabelPattern(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with ICU's reason where the pattern is broken
     */
    public static LabelPattern of(String pattern, Locale locale) {
        LabelPattern label = ofWhole(pattern, locale);
        label.format();
        return label;
    }

    /** Takes a pattern that is known to be whole, and reads it when it is asked for. */
    public static LabelPattern ofWhole(String pattern, Locale locale) {
        return new LabelPattern(pattern, locale);
    }

    private synchronized MessageFormat format() {
        if (format == null) {
            format = new MessageFormat(pattern, ULocale.forLocale(locale));
        }
        return format;
    }

    public String pattern() {
        return format().toPattern();
    }

    /** The locale whose words it has. */
    public Locale locale() {
        return locale;
    }

    /** The names of the gaps, those too that stand in a choice of another. */
    public Set<String> gaps() {
        MessagePattern whole = new MessagePattern(format().toPattern());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < whole.countParts(); i++) {
            Part part = whole.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(whole.getSubstring(part));
            }
        }
        return names;
    }

    /** The pattern with other words, and the same gaps. Braces and apostrophes are no words and must not become any. */
    public String patternWith(UnaryOperator<String> words) {
        String text = format().toPattern();
        MessagePattern pattern = new MessagePattern(text);
        StringBuilder reworded = new StringBuilder();
        int from = 0;
        boolean inMessage = false;
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (!PARTING.contains(part.getType())) {
                continue;
            }
            String between = text.substring(from, part.getIndex());
            reworded.append(inMessage ? words.apply(between) : between);
            reworded.append(text, part.getIndex(), part.getLimit());
            from = part.getLimit();
            inMessage = switch (part.getType()) {
                case MSG_START, ARG_LIMIT -> true;
                case MSG_LIMIT, ARG_START -> false;
                default -> inMessage;
            };
        }
        return reworded.toString();
    }

    /** The label with its gaps filled. Arguments are texts, numbers or further values that the pattern asks for by name. */
    public synchronized String with(Map<String, ?> arguments) {
        return format().format(arguments);
    }
}
