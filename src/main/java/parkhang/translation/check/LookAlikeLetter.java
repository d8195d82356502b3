package parkhang.translation.check;

import java.util.Locale;
import parkhang.text.LookAlikes;

/** A letter that looks like the word's other letters but is of another script: the word is not found, read out or hyphenated. */
final class LookAlikeLetter implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        LookAlikes.in(pair.targetText().running(), pair.to())
                .forEach(found -> findings.report(WritingCode.LOOK_ALIKE, message(found)));
    }

    private static String message(LookAlikes.Word found) {
        String name = String.valueOf(Character.getName(found.letter())).toLowerCase(Locale.ROOT);
        return String.format("“%s” has a letter of another script: %s (U+%04X)", found.text(), name, found.letter());
    }
}
