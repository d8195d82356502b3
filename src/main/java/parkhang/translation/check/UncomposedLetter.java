package parkhang.translation.check;

import java.text.Normalizer;
import java.util.Map;

/** A letter and its accent in two characters where Unicode has one. Marks in another order than Unicode's do no harm. */
final class UncomposedLetter implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        String text = pair.targetText().text();
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.length() < text.length()) {
            int at = firstDifference(text, composed);
            String letter = composed.substring(at, composed.offsetByCodePoints(at, 1));
            findings.report(WritingCode.NOT_COMPOSED.with(
                    Map.of("letter", letter, "text", pair.targetText().around(at, at + 1))));
        }
    }

    private static int firstDifference(String text, String composed) {
        int at = 0;
        while (at < composed.length() && text.charAt(at) == composed.charAt(at)) {
            at++;
        }
        return Math.min(at, composed.length() - 1);
    }
}
