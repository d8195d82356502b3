package parkhang.verify;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parkhang.gate.ComparedText;

/**
 * Whether each page has its foot, once: its number, and on all pages but the last, whose text it ends, the office's imprint but for what
 * is said there only.
 */
final class FurnitureCheck implements PdfCheck {
    /** What may be an article's name as well. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    private final boolean slugged;
    private final IntPredicate furnished;

    /** @param slugged whether a line outside the trimmed page has the article's name and more */
    FurnitureCheck(boolean slugged) {
        this(slugged, page -> true);
    }

    /**
     * The same for one of several languages.
     *
     * @param furnished the pages, from 1, whose head and foot are in it
     */
    FurnitureCheck(boolean slugged, IntPredicate furnished) {
        this.slugged = slugged;
        this.furnished = furnished;
    }

    @Override
    public void check(OpenPdf pdf) {
        List<String> imprint = imprint(pdf, false);
        List<String> once = imprint(pdf, true);
        String all = String.join("\n", imprint);
        String titles = pdf.headings().stream()
                .filter(heading -> heading.level() == 1)
                .map(heading -> letters(heading.text()))
                .collect(Collectors.joining("\n"));
        int pages = pdf.pages().size();
        int[] own = IntStream.rangeClosed(1, pages).filter(furnished).toArray();
        for (int number : own) {
            boolean isFirst = number == own[0];
            String foot = letters(pdf.artifacts(pdf.pages().get(number - 1).getCOSObject()));
            for (String line : number == own[own.length - 1] ? List.<String>of() : imprint) {
                int found = count(line, foot);
                int meant = count(line, all) + (isFirst ? 0 : count(line, titles));
                if (found == 0
                        || (found > meant && !(slugged && NAME.matcher(line).matches()))) {
                    String message =
                            "page " + number + " has the line \"" + line + (found == 0 ? "\" nowhere" : "\" twice");
                    pdf.disagreements().report(VerifyCode.FURNITURE_DIFFERS, message);
                }
            }
            for (String line : once) {
                if (count(line, foot) > count(line, all) + (isFirst ? 0 : count(line, titles))) {
                    pdf.disagreements()
                            .report(
                                    VerifyCode.FURNITURE_DIFFERS,
                                    "page " + number + " has the line \"" + line + "\", which stands at the end only");
                }
            }
            if (!foot.contains(Integer.toString(number)) || !foot.contains(Integer.toString(pages))) {
                pdf.found().report(VerifyCode.FURNITURE_DIFFERS, "page " + number + " does not say its number");
            }
        }
    }

    private static List<String> imprint(OpenPdf pdf, boolean once) {
        return pdf.page() == null
                ? List.of()
                : pdf.page().imprint().stream()
                        .filter(line -> line.once() == once)
                        .map(line -> letters(line.text()))
                        .toList();
    }

    /** How often a line stands in a text: an office's name may be in the title at the page's head, and in its own address. */
    private static int count(String line, String text) {
        int count = 0;
        for (int at = text.indexOf(line); at >= 0 && !line.isEmpty(); at = text.indexOf(line, at + 1)) {
            count++;
        }
        return count;
    }

    /** Without spaces, and with the digits of every script as ASCII's. */
    private static String letters(String text) {
        return ComparedText.drawn(text)
                .joined()
                .codePoints()
                .mapToObj(point -> Character.isDigit(point)
                        ? Integer.toString(Character.digit(point, 10))
                        : Character.toString(point))
                .collect(Collectors.joining());
    }
}
