package parkhang.pdf.style;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parkhang.text.Locales;

/** Sets the lines of a whole style sheet further apart, for a language whose font asks for that. */
public final class WiderLines {
    /** In ems: how high the sheet's lines of text are, and those of a script that it has rules for. */
    private static final double USUAL = 14.5 / 9.8;

    private static final Map<String, Double> RULED = Map.of("Arab", 18.5 / 11.2);

    /** Less than that is not worth it: what touches has its line raised. */
    private static final double LEAST = 1.04;

    /** There is no more room in the foot of a page. */
    private static final double FOOT = 1.2;

    /** A line's height, also as a margin that takes a line back. Code stands in rows that hang together. */
    private static final Pattern HEIGHT =
            Pattern.compile("(line-height: |margin-(?:top|bottom): -|pt/)(\\d+(?:\\.\\d+)?)pt(?! \"Noto Sans Mono)");

    private WiderLines() {}

    /** By what factor the lines of a language are to be higher; 1 where they are high enough. */
    public static double factor(Locale locale, float leading) {
        double factor = leading / RULED.getOrDefault(Locales.script(locale), USUAL);
        return factor < LEAST ? 1 : Math.round(factor * 100) / 100.0;
    }

    public static String of(String sheet, double factor) {
        return factor == 1
                ? sheet
                : HEIGHT.matcher(sheet)
                        .replaceAll(height -> height.group(1)
                                + String.format(Locale.ROOT, "%.1f", factor * Double.parseDouble(height.group(2)))
                                + "pt");
    }

    /** The same of heads and feet. */
    public static String ofFurniture(String sheet, double factor) {
        return of(sheet, Math.min(FOOT, factor));
    }
}
