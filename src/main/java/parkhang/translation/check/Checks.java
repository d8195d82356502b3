package parkhang.translation.check;

import java.util.ArrayList;
import java.util.List;
import parkhang.diagnostic.Code;
import parkhang.text.TextCode;
import parkhang.translation.TranslationCode;
import parkhang.translation.glossary.Glossary;

/** Every check, in the order in which findings of one unit are reported. */
public final class Checks {
    /** They know nothing of other units and keep nothing: several threads use them at once. */
    private static final List<Check> ALL = List.of(
            new Codes(),
            new ContactDetails(),
            new Numbers(),
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
            new TypedMarkup(),
            new OddLength());

    private Checks() {}

    public static void check(Pair pair, UnitFindings findings) {
        ALL.forEach(check -> check.check(pair, findings));
    }

    /**
     * New checks for one locale, which may remember what they saw: they are shown all its pairs, one by one, in the order of
     * the articles.
     */
    public static List<Check> remembering(Glossary glossary) {
        return List.of(new TranslatedTwoWays(), new MissingTerm(glossary));
    }

    /** The kinds of what they find: those that a note or the user may allow. */
    public static List<Code> codes() {
        List<Code> codes = new ArrayList<>(List.of(
                TranslationCode.ALLOW_UNUSED,
                TranslationCode.CODE_UNKNOWN,
                TranslationCode.CODE_TWICE,
                TranslationCode.CODE_MISSING,
                TextCode.CONTROL_CHARACTER));
        codes.addAll(List.of(FactCode.values()));
        codes.addAll(List.of(WritingCode.values()));
        return codes;
    }
}
