package parkhang.translation.check;

import java.util.Locale;
import java.util.Map;
import parkhang.diagnostic.Finding;
import parkhang.text.LookAlikes;

/** A letter that looks like the word's other letters but is of another script: the word is not found, read out or hyphenated. */
final class LookAlikeLetter implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        LookAlikes.in(pair.targetText().running(), pair.to()).forEach(found -> findings.report(finding(found)));
    }

    private static Finding finding(LookAlikes.Word found) {
        String name = String.valueOf(Character.getName(found.letter())).toLowerCase(Locale.ROOT);
        return WritingCode.LOOK_ALIKE.with(
                Map.of("word", found.text(), "name", name, "number", String.format("U+%04X", found.letter())));
    }
}
