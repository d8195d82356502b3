package parkhang.pdf.style;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import parkhang.pdf.draw.Srgb;

/**
 * A style sheet for a printer without colours. Each colour becomes the grey that is as light, but no ink is so light that a
 * printer's dots would break it up: text keeps a contrast of 7:1 to the paper, rules keep 3:1 (WCAG 2.2, 1.4.6 and 1.4.11). What
 * lies behind text is left out.
 */
final class GreyStyleSheet {
    private static final Pattern BACKGROUND = Pattern.compile("background-color: *#[0-9a-f]{6};");
    private static final Pattern TEXT = Pattern.compile("(?<![-\\w])color: *#([0-9a-f]{6})");
    private static final Pattern ANY = Pattern.compile("#([0-9a-f]{6})(?![0-9a-f])");

    private static final double TEXT_CONTRAST = 7;
    private static final double RULE_CONTRAST = 3;

    private GreyStyleSheet() {}

    static String of(String sheet) {
        String text = TEXT.matcher(BACKGROUND.matcher(sheet).replaceAll(""))
                .replaceAll(colour -> "color: " + grey(colour, TEXT_CONTRAST));
        return ANY.matcher(text).replaceAll(colour -> grey(colour, RULE_CONTRAST));
    }

    private static String grey(MatchResult colour, double contrast) {
        double lightest = 1.05 / contrast - 0.05;
        int level = Srgb.grey(Math.min(Srgb.luminance(Integer.parseInt(colour.group(1), 16)), lightest));
        return String.format("#%1$02x%1$02x%1$02x", level);
    }
}
