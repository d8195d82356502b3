package parkhang.translation.check;

import parkhang.text.Bidi;

/** Direction controls that are opened and not closed, or the other way: they would turn what stands behind the unit. */
final class UnbalancedBidi implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        String text = pair.targetText().text();
        int at = Bidi.unbalancedControl(text);
        if (at >= 0) {
            findings.report(
                    WritingCode.BIDI_UNBALANCED,
                    String.format(
                            "%s (U+%04X) has no partner", Character.getName(text.charAt(at)), (int) text.charAt(at)));
        }
    }
}
