package parkhang.translation.check;

import java.util.List;
import java.util.Locale;
import parkhang.translation.UnitKind;

/**
 * A source and its target as they are read, made once for all rules of writing.
 *
 * @param pair what they were made from
 */
record Writing(Pair pair, Reading source, Reading target) {

    /** The checks of writing, each a rule of its own. */
    private static final List<Rule> RULES = List.of(
            new EmptyTarget(),
            new ControlCharacter(),
            new UnbalancedBidi(),
            new UncomposedLetter(),
            new LookAlikeLetter(),
            new UnpairedBracket(),
            new QuotationMarks(),
            new EndPunctuation(),
            new Spacing(),
            new DoubledWord(),
            new SameAsSource(),
            new OddLength());

    /** A rule of writing. It knows nothing of other units, and several threads use it at once. */
    @FunctionalInterface
    interface Rule {
        void check(Writing writing, Findings findings);
    }

    /** Checks how a target is written. */
    static void check(Pair pair, Findings findings) {
        Reading source = Reading.of(pair.source(), pair.unit());
        Reading target = Reading.of(pair.target(), pair.unit());
        Writing writing = new Writing(pair, source, target);
        RULES.forEach(rule -> rule.check(writing, findings));
    }

    Locale locale() {
        return pair.to();
    }

    String language() {
        return pair.to().getLanguage();
    }

    UnitKind kind() {
        return pair.unit().kind();
    }
}
