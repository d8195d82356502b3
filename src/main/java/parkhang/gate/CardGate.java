package parkhang.gate;

import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import parkhang.html.CardForm;

/**
 * Lets a link card pass only if it is one page, all of whose letters and pictures stand well inside of it, none of them cut off, and if
 * the picture that was drawn of the page has something where each of them is.
 */
public final class CardGate {
    /** Points in a pixel. */
    private static final double PIXEL = 0.75;

    /** In points. */
    private static final double ROUNDING = 0.5;

    private final BiConsumer<GateCode, String> findings;

    /** @param findings takes what is wrong */
    public CardGate(BiConsumer<GateCode, String> findings) {
        this.findings = findings;
    }

    /** Compares a card's picture with the page that it was drawn of. */
    public void check(DrawnPdf page, byte[] png, CardForm form) {
        if (page.pages().size() != 1) {
            findings.accept(
                    GateCode.INK_CUT_OFF,
                    "the card has room for one of " + page.pages().size() + " pages");
        }
        CardPicture.Read read = CardPicture.read(png, form);
        if (read.fault() != null) {
            findings.accept(GateCode.INK_OUTSIDE, "the card is not as it should be: " + read.fault());
        }
        if (read.card() != null && page.pages().size() == 1) {
            check(
                    page.ink(page.pages().get(0).getCOSObject()),
                    page.pages().get(0).getCropBox(),
                    read.card());
        }
    }

    private void check(PageInk ink, PDRectangle page, CardPicture card) {
        double edge = CardPicture.EDGE * PIXEL;
        Box inside = new Box(edge, edge, page.getWidth() - edge, page.getHeight() - edge);
        for (PageInk.Text text : ink.texts()) {
            for (Box glyph : text.glyphs()) {
                if (inside.excess(glyph) > 0) {
                    report(GateCode.INK_OUTSIDE, text, "stands at the edge of the card");
                } else if (text.clip().excess(glyph) > ROUNDING) {
                    report(GateCode.INK_CUT_OFF, text, "is cut off on the card");
                } else if (!card.shows(glyph, page.getWidth(), page.getHeight())) {
                    report(GateCode.TEXT_LOST, text, "is not drawn on the card");
                } else {
                    continue;
                }
                break;
            }
        }
        for (PageInk.Picture picture : ink.pictures()) {
            if (inside.excess(picture.box()) > 0 || picture.clip().excess(picture.box()) > ROUNDING) {
                findings.accept(GateCode.INK_OUTSIDE, "the logo reaches out of the card");
            }
        }
    }

    private void report(GateCode code, PageInk.Text text, String what) {
        findings.accept(code, '"' + text.words() + "\" " + what);
    }
}
