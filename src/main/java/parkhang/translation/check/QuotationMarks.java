package parkhang.translation.check;

import java.util.List;
import parkhang.text.typography.Quotations;

/** Quotation marks that are not in pairs, or are those of another language. What the source has so too is let through. */
final class QuotationMarks implements WritingRule {
    @Override
    public void check(TextPair texts, UnitFindings findings) {
        String target = texts.target().running();
        if (!Quotations.mayHave(target) || !texts.target().hasLetters()) {
            return;
        }
        Quotations found = Quotations.in(target, texts.locale());
        Quotations inSource =
                Quotations.in(texts.source().running(), texts.pair().from());
        unpaired(found.unpaired(), inSource.unpaired(), texts, findings);
        found.foreign().stream()
                .filter(quotation -> !isOfSource(quotation, texts))
                .findFirst()
                .ifPresent(quotation -> findings.report(
                        WritingCode.QUOTE_FOREIGN,
                        "“" + target.charAt(quotation.start()) + " " + target.charAt(quotation.end()) + "” are not "
                                + texts.locale().toLanguageTag() + "'s marks in: "
                                + texts.target().around(quotation.start(), quotation.end() + 1)));
    }

    /** A long quotation may open in one paragraph and close in another. */
    private static void unpaired(List<Integer> marks, List<Integer> inSource, TextPair texts, UnitFindings findings) {
        if (marks.size() > inSource.size()) {
            int at = marks.get(0);
            findings.report(
                    WritingCode.QUOTE_UNPAIRED,
                    "“" + texts.target().text().charAt(at) + "” has no partner in: "
                            + texts.target().around(at, at + 1));
        }
    }

    /** A title in the source's language keeps its marks. */
    private static boolean isOfSource(Quotations.Quotation quotation, TextPair texts) {
        return texts.source().text().contains(texts.target().text().substring(quotation.start(), quotation.end() + 1));
    }
}
