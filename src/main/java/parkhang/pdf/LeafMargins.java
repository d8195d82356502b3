package parkhang.pdf;

import java.util.Locale;

/**
 * The margins of leaves that are printed on both sides, in points. Where they are bound they are as wide on either side, so the
 * first page, and each odd one, is a right-hand page (a left-hand one in a text from right to left).
 *
 * @param firstTop on the first page
 * @param head from the upper edge to what stands at the head of a page
 * @param firstHead the same on the first page
 */
record LeafMargins(int top, int firstTop, int outer, int bottom, int inner, int head, int firstHead) {
    /** As wide together as those of a page on the screen, so that lines and pages break at the same words. */
    private static final LeafMargins USUAL = new LeafMargins(74, 50, 54, 104, 74, 30, 22);

    private static final LeafMargins NARROW = new LeafMargins(60, 42, 38, 96, 50, 26, 18);

    private static final String SHEET =
            """
            @page { margin: %1$s %3$s %4$s %5$s;
              @top-left { content: element(running-head); width: 100%%; vertical-align: top; padding-top: %6$s; } }
            @page :left { margin: %1$s %5$s %4$s %3$s;
              @top-left { content: element(running-head-verso); width: 100%%; vertical-align: top; padding-top: %6$s; }
              @bottom-left { content: element(running-foot-verso, last); width: 100%%; vertical-align: top; padding-top: 18pt; } }
            @page :first { margin: %2$s %3$s %4$s %5$s;
              @top-left { content: element(running-first-head); width: 100%%; vertical-align: top; padding-top: %7$s; } }
            """;

    static String sheet(PageSetup setup) {
        return (setup.isNarrow() ? NARROW : USUAL).sheet(setup.bleed());
    }

    private String sheet(float bleed) {
        return SHEET.formatted(
                points(top + bleed),
                points(firstTop + bleed),
                points(outer + bleed),
                points(bottom + bleed),
                points(inner + bleed),
                points(head + bleed),
                points(firstHead + bleed));
    }

    private static String points(float length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}
