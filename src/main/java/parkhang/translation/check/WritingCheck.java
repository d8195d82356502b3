package parkhang.translation.check;

import java.util.List;

/** How a target is written, by one rule after another. */
final class WritingCheck implements Check {
    private static final List<WritingRule> RULES = List.of(
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

    @Override
    public void check(Pair pair, UnitFindings findings) {
        TextPair texts = TextPair.of(pair);
        RULES.forEach(rule -> rule.check(texts, findings));
    }
}
