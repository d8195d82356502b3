package parkhang.translation.check;

import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Code;
import parkhang.text.number.NumberComparison;

/** A target has its source's numbers and dates, in its own language's form or in words. */
final class Numbers implements Check {

    @Override
    public void check(Pair pair, UnitFindings findings) {
        NumberComparison difference = NumberComparison.of(
                pair.sourceText().numbers(), pair.targetText().numbers());
        NumberComparison.Missing missing = difference.inOther();
        NumberComparison.Missing added = difference.inFirst();
        report(FactCode.NUMBER_CHANGED, missing.numbers(), added.numbers(), findings);
        report(FactCode.DATE_CHANGED, missing.dates(), added.dates(), findings);
    }

    private static void report(Code code, List<String> missing, List<String> added, UnitFindings findings) {
        if (!missing.isEmpty() && missing.equals(added)) {
            findings.report(code.shared("difference.otherwise", Map.of("words", String.join(", ", added))));
        } else {
            findings.report(code, missing, added);
        }
    }
}
