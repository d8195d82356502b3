package parkhang.translation.check;

import parkhang.text.Characters;

/** A character that no edition can hold; readers of files refuse most of them, but a reference to U+0085 gets by. */
final class ControlCharacter implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        String text = pair.targetText().text();
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            findings.report(Characters.finding(text, refused));
        }
    }
}
