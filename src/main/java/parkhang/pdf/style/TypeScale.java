package parkhang.pdf.style;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sets all type of a style sheet larger or smaller, with its lines; margins stay, but for those that take a line back. */
final class TypeScale {
    private static final Pattern SIZE = Pattern.compile(
            "(font-size: |line-height: |margin-(?:top|bottom): -|font: (?:[a-z]+ )*|(?<=pt)/)(\\d+(?:\\.\\d+)?)pt");

    private TypeScale() {}

    static String of(String sheet, double factor) {
        return factor == 1
                ? sheet
                : SIZE.matcher(sheet)
                        .replaceAll(size -> size.group(1)
                                + String.format(Locale.ROOT, "%.2fpt", factor * Double.parseDouble(size.group(2))));
    }
}
