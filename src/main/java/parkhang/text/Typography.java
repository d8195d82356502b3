package parkhang.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules by which a locale's text is set. Each sees what those before it have made of the text. */
public final class Typography {
    /** Leaves each text as it is. */
    public static final Typography NONE = new Typography(List.of());

    private final List<TextRule> rules;

    private Typography(List<TextRule> rules) {
        this.rules = rules;
    }

    public static Typography of(Locale locale) {
        return new Typography(Stream.<TextRule>of(new EllipsisRule(), new QuoteRule(locale))
                .map(Typography::besideLiterals)
                .toList());
    }

    private static TextRule besideLiterals(TextRule rule) {
        return text -> rule.edits(Literals.hidden(text));
    }

    /** The rules in their order. None of them touches an address. */
    public List<TextRule> rules() {
        return rules;
    }

    /** A text that stands alone, set by all the rules. */
    public String set(String text) {
        String set = text;
        for (TextRule rule : rules) {
            set = Edit.applied(set, rule.edits(set));
        }
        return set;
    }
}
