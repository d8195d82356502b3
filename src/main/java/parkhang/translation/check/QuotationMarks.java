package parkhang.translation.check;

import java.util.List;
import java.util.Map;
import parkhang.text.typography.Quotations;

/** Quotation marks that are not in pairs, or are those of another language. What the source has so too is let through. */
final class QuotationMarks implements Check {
    @Override
    public void check(Pair pair, UnitFindings findings) {
        String target = pair.targetText().running();
        if (!Quotations.mayHave(target) || !pair.targetText().hasLetters()) {
            return;
        }
        Quotations found = Quotations.in(target, pair.to());
        Quotations inSource = Quotations.in(pair.sourceText().running(), pair.from());
        unpaired(found.unpaired(), inSource.unpaired(), pair, findings);
        found.foreign().stream()
                .filter(quotation -> !isOfSource(quotation, pair))
                .findFirst()
                .ifPresent(quotation -> findings.report(WritingCode.QUOTE_FOREIGN.with(Map.of(
                        "marks", target.charAt(quotation.start()) + " " + target.charAt(quotation.end()),
                        "locale", pair.to().toLanguageTag(),
                        "text", pair.targetText().around(quotation.start(), quotation.end() + 1)))));
    }

    /** A long quotation may open in one paragraph and close in another. */
    private static void unpaired(List<Integer> marks, List<Integer> inSource, Pair pair, UnitFindings findings) {
        if (marks.size() > inSource.size()) {
            int at = marks.get(0);
            findings.report(WritingCode.QUOTE_UNPAIRED.shared(
                    "unpaired",
                    Map.of(
                            "mark", String.valueOf(pair.targetText().text().charAt(at)),
                            "text", pair.targetText().around(at, at + 1))));
        }
    }

    /** A title in the source's language keeps its marks. */
    private static boolean isOfSource(Quotations.Quotation quotation, Pair pair) {
        return pair.sourceText()
                .text()
                .contains(pair.targetText().text().substring(quotation.start(), quotation.end() + 1));
    }
}
