package parkhang.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parkhang.text.Spaces;
import parkhang.text.Telephones;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;
import parkhang.text.VerbatimParts;

/**
 * The rules by which a locale's text is set. Each sees what those before it have made of the text. What a rule can't tell for sure
 * stays as it was typed, and nothing is added to words that are set apart: they may be a title in another language.
 */
public final class Typography {
    /** Leaves each text as it is. */
    public static final Typography NONE = new Typography(List.of());

    /** Two full stops, or four, may mean something else. */
    private static final TextRule ELLIPSIS = Replacement.of(List.of("..."), "(?<![.…])\\.{3}(?![.…])", found -> "…");

    /** No line begins with what ends a phrase: a dash between spaces, or an ellipsis for what is left out. */
    private static final TextRule HELD = Replacement.of(
            List.of(" –", " —", " …"),
            "(?<=\\S) (?=[–—]\\h|…(?:[\\s\\p{Pe}\\p{Pf}.,;:!?]|$))",
            found -> Spaces.NO_BREAK);

    private final List<TextRule> rules;

    private Typography(List<TextRule> rules) {
        this.rules = rules;
    }

    public static Typography of(Locale locale) {
        List<TextRule> rules = new ArrayList<>();
        rules.add(ELLIPSIS);
        rules.add(new QuoteRule(locale));
        rules.addAll(Dashes.of(locale));
        rules.addAll(FrenchSpaces.of(locale));
        rules.addAll(GermanShortForms.of(locale));
        rules.addAll(GroupedNumbers.of(locale));
        rules.add(HELD);
        rules.add(NoBreakRule.of(locale));
        return new Typography(rules);
    }

    /** A text that the rules may change. */
    public interface Setting {
        /** As it is by now. */
        String text();

        void apply(List<TextEdit> edits);
    }

    /** Sets a text by all the rules in their order. None of them touches an address; telephone numbers are only held together. */
    public void set(Setting setting) {
        if (rules.isEmpty()) {
            return;
        }
        List<TextEdit> held = Telephones.held(setting.text());
        if (!held.isEmpty()) {
            setting.apply(held);
        }
        String text = VerbatimParts.hidden(setting.text());
        for (TextRule rule : rules) {
            List<TextEdit> edits = rule.edits(text);
            if (!edits.isEmpty()) {
                setting.apply(edits);
                text = VerbatimParts.hidden(setting.text());
            }
        }
    }

    /** A text that stands alone, set by all the rules. */
    public String set(String text) {
        Alone alone = new Alone(text);
        set(alone);
        return alone.text;
    }

    private static final class Alone implements Setting {
        private String text;

        Alone(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public void apply(List<TextEdit> edits) {
            text = TextEdit.applied(text, edits);
        }
    }
}
