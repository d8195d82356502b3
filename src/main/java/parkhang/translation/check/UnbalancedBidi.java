package parkhang.translation.check;

import parkhang.text.Bidi;

/** Direction controls that are opened and not closed, or the other way: they would turn what stands behind the unit. */
final class UnbalancedBidi implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        Bidi.withoutPartner(pair.targetText().text())
                .ifPresent(control -> findings.report(WritingCode.BIDI_UNBALANCED.with(control)));
    }
}
