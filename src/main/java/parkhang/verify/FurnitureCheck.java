package parkhang.verify;

import java.util.List;
import java.util.stream.Collectors;

/** Whether each page has its foot, once: its number, and on all pages but the last, whose text it ends, the office's imprint. */
final class FurnitureCheck implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) {
        List<String> imprint = pdf.page() == null
                ? List.of()
                : pdf.page().imprint().stream().map(FurnitureCheck::letters).toList();
        int pages = pdf.pages().size();
        for (int number = 1; number <= pages; number++) {
            String foot = letters(pdf.artifacts(pdf.pages().get(number - 1).getCOSObject()));
            for (String line : number == pages ? List.<String>of() : imprint) {
                int first = foot.indexOf(line);
                if (first < 0 || foot.indexOf(line, first + 1) >= 0) {
                    String message =
                            "page " + number + " has the line \"" + line + (first < 0 ? "\" nowhere" : "\" twice");
                    pdf.disagreements().report(VerifyCode.FURNITURE_DIFFERS, message);
                }
            }
            if (!foot.contains(Integer.toString(number)) || !foot.contains(Integer.toString(pages))) {
                pdf.found().report(VerifyCode.FURNITURE_DIFFERS, "page " + number + " does not say its number");
            }
        }
    }

    /** Without spaces, and with the digits of every script as ASCII's. */
    private static String letters(String text) {
        return Letters.of(text, false)
                .joined()
                .codePoints()
                .mapToObj(point -> Character.isDigit(point)
                        ? Integer.toString(Character.digit(point, 10))
                        : Character.toString(point))
                .collect(Collectors.joining());
    }
}
