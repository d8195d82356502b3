package parkhang.verify;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.gate.PdfText;
import parkhang.gate.TextDifference;

/** Whether a PDF has the text of the page beside it, all of it, once, and in its order. */
final class TextCheck implements PdfCheck {
    /** Braces, brackets, the bar, the circumflex, the grave accent and the percent sign. */
    private static final Pattern ESCAPED = Pattern.compile("%(7[BDC]|5[BDE]|60|25)", Pattern.CASE_INSENSITIVE);

    private static final int HEXADECIMAL = 16;

    static final String ALONE = "no HTML edition lies beside it as it was made, so its text was compared with none";

    @Override
    public void check(OpenPdf pdf) throws IOException {
        String text = String.join(" ", PdfText.of(pdf.document(), pdf.drawn()).blocks());
        if (text.isBlank()) {
            pdf.found().report(VerifyCode.TEXT_DIFFERS, "the PDF has no tagged text");
        } else if (pdf.page() == null) {
            pdf.found().report(VerifyCode.TEXT_UNPROVED, ALONE);
        } else {
            TextDifference.find(unescaped(pdf.page().text()), unescaped(text))
                    .ifPresent(difference -> pdf.disagreements()
                            .report(VerifyCode.TEXT_DIFFERS, difference.message() + " as the HTML has"));
        }
    }

    /** With the characters that a page must escape in addresses and a list on paper need not. */
    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group().substring(1), HEXADECIMAL))));
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
