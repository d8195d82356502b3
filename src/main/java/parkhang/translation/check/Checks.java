package parkhang.translation.check;

import java.util.List;
import java.util.stream.Stream;
import parkhang.diagnostic.Code;
import parkhang.translation.TranslationCode;

/** Every check, in the order in which findings of one unit are reported. */
public final class Checks {
    /** They know nothing of other units and keep nothing: several threads use them at once. */
    private static final List<Check> ALL = List.of();

    private Checks() {}

    public static void check(Pair pair, Findings findings) {
        ALL.forEach(check -> check.check(pair, findings));
    }

    /** New checks that remember what they saw: they are shown all pairs of one locale, one by one, in the order of the articles. */
    public static List<Check> remembering() {
        return List.of();
    }

    /** The kinds of what they find: those that a note or the user may allow. */
    public static List<Code> codes() {
        return Stream.<Code>of(TranslationCode.ALLOW_UNUSED).toList();
    }
}
