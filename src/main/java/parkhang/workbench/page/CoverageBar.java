package parkhang.workbench.page;

import parkhang.html.Markup;
import parkhang.translation.Coverage;
import parkhang.translation.Stage;

/** Writes coverage as a bar for the eye, in words of the source; what it says stands beside it in figures. */
public final class CoverageBar {
    private CoverageBar() {}

    /** Writes the bar where the page is open. */
    public static void write(Markup page, Coverage coverage) {
        int whole = Math.max(1, coverage.total().words());
        page.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + whole + " 1",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        int from = 0;
        for (Stage stage : Stage.BEST_FIRST) {
            int words = coverage.at(stage).words();
            if (words > 0) {
                page.open("rect", "class", stage.word(), "x", "" + from, "width", "" + words, "height", "1")
                        .close();
                from += words;
            }
        }
        page.close();
    }
}
