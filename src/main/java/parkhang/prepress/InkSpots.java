package parkhang.prepress;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.util.Matrix;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.imprint.Points;

/** Reports what a press can't print well, each once, with its page and its place in millimetres from the trimmed sheet's upper left. */
final class InkSpots {
    private final Place place;
    private final Diagnostics diagnostics;
    private final PressOrder order;
    private final Set<String> said = new HashSet<>();
    private int page;
    private float height;

    InkSpots(Place place, PressOrder order, Diagnostics diagnostics) {
        this.place = place;
        this.order = order;
        this.diagnostics = diagnostics;
    }

    /** @param bleedHeight of the page with its bleed, in points */
    void beginPage(int number, float bleedHeight) {
        page = number;
        height = bleedHeight;
    }

    /** @param at where in the page's own points */
    void check(String what, int total, Matrix at) {
        if (total > order.inkLimit() && said.add(page + what)) {
            report(
                    PrepressCode.INK_TOO_MUCH,
                    what + " is " + total + " % of ink, and the limit is " + order.inkLimit() + " %",
                    at);
        }
    }

    void coarse(int resolution, int least, Matrix at) {
        report(
                PrepressCode.PICTURE_COARSE,
                "a picture is printed with " + resolution + " pixels an inch, and wants " + least,
                at);
    }

    private void report(PrepressCode code, String message, Matrix at) {
        long x = Math.round(Points.toMillimetres(at.getTranslateX() - order.bleed()));
        long y = Math.round(Points.toMillimetres(height - order.bleed() - at.getTranslateY()));
        diagnostics.report(
                place, code, "page " + page + ", " + x + " mm from the left and " + y + " mm from the top: " + message);
    }
}
