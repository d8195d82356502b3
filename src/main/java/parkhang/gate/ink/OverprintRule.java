package parkhang.gate.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import parkhang.gate.Box;
import parkhang.gate.GateCode;
import parkhang.gate.PageInk;

/**
 * Whether two texts stand over one another, or a text over a picture. What one instruction shows is one text: its letters stand as
 * the font's maker has them, marks over marks.
 */
final class OverprintRule {
    /** In ems: texts whose baselines are no further apart stand beside one another. */
    private static final double SAME_LINE = 0.1;

    /** In ems: no letter of Latin is as high, with its accent and its descender. */
    private static final double TALL = 1.15;

    /** In ems: what most letters have of room at their sides. */
    private static final double BEARING = 0.1;

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]");

    /** Letters and figures that stand beside one another, whatever is written. */
    private static final Pattern UPRIGHT = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsCommon}]+");

    /** In ems: a letter or a figure is no lower, and signs that letters hang over are. */
    private static final double LETTER = 0.4;

    /** Of the narrower of two letters: no letter hangs so far over another. */
    private static final double HANGING = 0.5;

    private OverprintRule() {}

    static void check(InkedPage page, Findings findings) {
        List<PageInk.Text> texts = new ArrayList<>(page.ink().texts());
        texts.removeIf(text -> text.glyphs().isEmpty());
        texts.sort(Comparator.comparingDouble(text -> text.advance().bottom()));
        for (int i = 0; i < texts.size(); i++) {
            PageInk.Text lower = texts.get(i);
            for (int j = i + 1; j < texts.size(); j++) {
                PageInk.Text upper = texts.get(j);
                if (upper.advance().bottom() >= lower.advance().top()) {
                    break;
                }
                if (isOver(lower, upper)) {
                    String both = InkedPage.quoted(upper.words()) + " and " + InkedPage.quoted(lower.words());
                    findings.report(GateCode.INK_OVERPRINTED, both + " stand over one another");
                }
            }
            checkPictures(lower, page, findings);
        }
    }

    private static boolean isOver(PageInk.Text one, PageInk.Text other) {
        double em = Math.min(one.size(), other.size());
        double shared = one.advance().common(other.advance()).width();
        if (shared <= Allowance.TOUCH.of(em)) {
            return false;
        }
        if (Math.abs(one.baseline() - other.baseline()) < SAME_LINE * em) {
            return (shared > Allowance.KERNING.of(em)
                            && shownAdvance(one).common(shownAdvance(other)).width() > Allowance.KERNING.of(em))
                    || (isUpright(one) && isUpright(other) && areLettersOver(one, other, em));
        }
        for (Box glyph : one.glyphs()) {
            if (glyph.common(other.advance()).height() > Allowance.ACCENTS.of(em)) {
                for (Box beside : other.glyphs()) {
                    boolean isTall = isStack(one, glyph, em) || isStack(other, beside, em);
                    Allowance lines = isTall ? Allowance.STACKS : Allowance.ACCENTS;
                    Box common = glyph.common(beside);
                    if (common.height() > lines.of(em) && common.width() > Allowance.TOUCH.of(em)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isUpright(PageInk.Text text) {
        return UPRIGHT.matcher(text.words()).matches();
    }

    /** Whether a letter of one text stands over one of the other, both of them narrower than what kerning may take. */
    private static boolean areLettersOver(PageInk.Text one, PageInk.Text other, double em) {
        for (Box glyph : one.glyphs()) {
            for (Box beside : other.glyphs()) {
                Box common = glyph.common(beside);
                if (common.height() > LETTER * em
                        && common.width() > HANGING * Math.min(glyph.width(), beside.width())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without spaces at its ends, which nobody sees: a line from left to right ends in one that reaches to the number at its right. */
    private static Box shownAdvance(PageInk.Text text) {
        double left = text.glyphs().stream()
                .mapToDouble(Box::left)
                .min()
                .orElse(text.advance().left());
        double right = text.glyphs().stream()
                .mapToDouble(Box::right)
                .max()
                .orElse(text.advance().right());
        double bearing = BEARING * text.size();
        return text.advance()
                .common(new Box(
                        left - bearing,
                        text.advance().bottom(),
                        right + bearing,
                        text.advance().top()));
    }

    /** Marks that are heaped on a letter of Latin are none. */
    private static boolean isStack(PageInk.Text text, Box glyph, double em) {
        return glyph.height() > TALL * em && !PLAIN.matcher(text.words()).find();
    }

    private static void checkPictures(PageInk.Text text, InkedPage page, Findings findings) {
        for (PageInk.Picture picture : page.ink().pictures()) {
            checkPicture(text, picture.box().common(picture.clip()), findings);
        }
        page.ink().shapes().forEach((mark, box) -> {
            if (page.isFigure(mark) && mark != text.mark()) {
                checkPicture(text, box, findings);
            }
        });
    }

    private static void checkPicture(PageInk.Text text, Box picture, Findings findings) {
        double most = Allowance.ACCENTS.of(text.size());
        for (Box glyph : text.glyphs()) {
            Box common = glyph.common(picture);
            if (common.width() > most && common.height() > most) {
                findings.report(GateCode.INK_OVERPRINTED, InkedPage.quoted(text.words()) + " stands over a picture");
                return;
            }
        }
    }
}
