package parkhang.gate.ink;

import java.util.regex.Pattern;
import parkhang.gate.Box;
import parkhang.gate.GateCode;
import parkhang.gate.PageInk;

/** Whether all that is drawn stands where it may, and whole. */
final class PlaceRule {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private PlaceRule() {}

    static void check(InkedPage page, Findings findings) {
        for (PageInk.Text text : page.ink().texts()) {
            check(text, page, findings);
        }
        for (PageInk.Picture picture : page.ink().pictures()) {
            String what = "a picture";
            double slack = Allowance.ROUNDING.points();
            if (shown(picture.clip(), page).excess(picture.box()) > slack) {
                findings.report(GateCode.INK_CUT_OFF, what + " is cut off");
            } else if (place(picture.mark(), page).excess(picture.box()) > slack) {
                findings.report(GateCode.INK_OUTSIDE, what + " reaches out of the page's text");
            }
        }
        page.ink().shapes().forEach((mark, box) -> {
            if (page.isFigure(mark) && page.area().text().excess(box) > Allowance.ROUNDING.points()) {
                findings.report(GateCode.INK_OUTSIDE, "a figure reaches out of the page's text");
            }
        });
    }

    private static void check(PageInk.Text text, InkedPage page, Findings findings) {
        if (text.mark() == PageInk.ARTIFACT && isPrintShops(text, page.area())) {
            return;
        }
        double overhang = Allowance.OVERHANG.of(text.size());
        Box place = reached(place(text.mark(), page), overhang, overhang, overhang);
        Box shown = shown(text.clip(), page);
        double shaving = Allowance.SHAVING.of(text.size());
        boolean isOutside = false;
        for (int i = 0; i < text.glyphs().size(); i++) {
            Box glyph = text.glyphs().get(i);
            if (shown.excess(glyph) > shaving) {
                findings.report(GateCode.INK_CUT_OFF, InkedPage.quoted(text.words()) + " is cut off");
                return;
            }
            isOutside = isOutside || place.excess(glyph) > 0;
        }
        if (isOutside && !isNastaliqs(text, page)) {
            findings.report(
                    GateCode.INK_OUTSIDE,
                    InkedPage.quoted(text.words())
                            + (text.mark() == PageInk.ARTIFACT
                                    ? " reaches out of the page's head and foot"
                                    : " reaches out of the page's text"));
        }
    }

    private static Box place(int mark, InkedPage page) {
        return mark == PageInk.ARTIFACT ? page.area().furniture() : page.area().text();
    }

    /** Whether it reaches out no further than words of Arabic letters may. */
    private static boolean isNastaliqs(PageInk.Text text, InkedPage page) {
        double size = text.size();
        Box place = reached(
                place(text.mark(), page),
                Allowance.STROKE.of(size),
                Allowance.OVERHANG.of(size),
                Allowance.CASCADE.of(size));
        return ARABIC.matcher(text.words()).find()
                && text.glyphs().stream().noneMatch(glyph -> place.excess(glyph) > 0);
    }

    private static Box reached(Box place, double beside, double below, double above) {
        return new Box(place.left() - beside, place.bottom() - below, place.right() + beside, place.top() + above);
    }

    private static Box shown(Box clip, InkedPage page) {
        return clip.common(page.area().sheet());
    }

    /** The line in which a sheet says what it is stands where all is cut away. */
    private static boolean isPrintShops(PageInk.Text text, PageArea area) {
        Box common = text.advance().common(area.bleed());
        return !area.bleed().equals(area.sheet()) && (common.width() < 0 || common.height() < 0);
    }
}
