package parkhang.translation.check;

import java.util.List;
import java.util.stream.Stream;
import parkhang.diagnostic.Code;
import parkhang.text.TextCode;
import parkhang.translation.TranslationCode;
import parkhang.translation.glossary.Glossary;

/** Every check, in the order in which findings of one unit are reported. */
public final class Checks {
    /** They know nothing of other units and keep nothing: several threads use them at once. */
    private static final List<Check> ALL = List.of(Writing::check);

    private Checks() {}

    public static void check(Pair pair, Findings findings) {
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
        return Stream.<Code>concat(
                        Stream.of(TranslationCode.ALLOW_UNUSED, TextCode.CONTROL_CHARACTER),
                        Stream.of(WritingCode.values()))
                .toList();
    }
}
