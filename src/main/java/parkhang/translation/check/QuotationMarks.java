package parkhang.translation.check;

import java.util.List;
import parkhang.text.typography.Quotations;

/** Quotation marks that are not in pairs, or are those of another language. What the source has so too is let through. */
final class QuotationMarks implements WritingRule {
    @Override
    public void check(Writing writing, Findings findings) {
        String target = writing.target().running();
        if (!Quotations.mayHave(target) || !writing.target().hasLetters()) {
            return;
        }
        Quotations found = Quotations.in(target, writing.locale());
        Quotations inSource =
                Quotations.in(writing.source().running(), writing.pair().from());
        unpaired(found.unpaired(), inSource.unpaired(), writing, findings);
        found.foreign().stream()
                .filter(quotation -> !isOfSource(quotation, writing))
                .findFirst()
                .ifPresent(quotation -> findings.report(
                        WritingCode.QUOTE_FOREIGN,
                        "“" + target.charAt(quotation.start()) + " " + target.charAt(quotation.end()) + "” are not "
                                + writing.locale().toLanguageTag() + "'s marks in: "
                                + writing.target().around(quotation.start(), quotation.end() + 1)));
    }

    /** A long quotation may open in one paragraph and close in another. */
    private static void unpaired(List<Integer> marks, List<Integer> inSource, Writing writing, Findings findings) {
        if (marks.size() > inSource.size()) {
            int at = marks.get(0);
            findings.report(
                    WritingCode.QUOTE_UNPAIRED,
                    "“" + writing.target().text().charAt(at) + "” has no partner in: "
                            + writing.target().around(at, at + 1));
        }
    }

    /** A title in the source's language keeps its marks. */
    private static boolean isOfSource(Quotations.Quotation quotation, Writing writing) {
        return writing.source()
                .text()
                .contains(writing.target().text().substring(quotation.start(), quotation.end() + 1));
    }
}
