package parkhang.card;

import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.Profile;
import parkhang.html.CardForm;
import parkhang.html.CardPage;
import parkhang.imprint.TrimSize;
import parkhang.pdf.PdfRenderer;
import parkhang.pdf.page.PageGeometry;
import parkhang.pdf.page.PageSetup;
import parkhang.text.Beginnings;

/**
 * Draws link cards, and covers of e-books: sets a page of the card's form, as a PDF is set, and makes a picture of it. The same edition gives the same
 * pixels: all that is drawn are outlines of our own fonts, by the rasterizer that Java brings. For one thread.
 */
public final class CardMaker {
    /** Points in a pixel. */
    private static final float PIXEL = 0.75f;

    private static final float SIDE = 54;
    private static final float TOP = 38;
    private static final float BOTTOM = 34;
    private static final String ELLIPSIS = "…";

    private final PdfRenderer pdf;

    public CardMaker(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    /**
     * A card and what it was drawn of.
     *
     * @param png the picture
     * @param pdf the page
     * @param html what the page was set of
     * @param text that it shows, in the order of reading
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares cards
    public record Card(byte[] png, byte[] pdf, String html, List<String> text) {}

    /** All letters that a card's title may have. */
    public static String longest(Edition edition) {
        return EditionText.title(edition).text() + ELLIPSIS;
    }

    /** A title that is still too long in the smallest letters is cut at a word, and said. */
    public Card make(Edition edition, CardForm form, Place place, Diagnostics found) {
        String title = EditionText.title(edition).text();
        for (int size = 0; size < CardPage.SIZES; size++) {
            if (fits(edition, title, size, form, place)) {
                return card(edition, title, size, form, place, found);
            }
        }
        String cut = cut(edition, title, form, place);
        found.report(place, CardCode.CARD_TITLE_CUT.with(Map.of("shown", cut.length() - 1, "all", title.length())));
        return card(edition, cut, CardPage.SIZES - 1, form, place, found);
    }

    /** As much as there is room for. */
    private String cut(Edition edition, String title, CardForm form, Place place) {
        List<String> beginnings = Beginnings.of(title, edition.locale());
        int fitting = 0;
        int tooLong = beginnings.size();
        while (tooLong - fitting > 1) {
            int middle = (fitting + tooLong) / 2;
            if (fits(edition, beginnings.get(middle) + ELLIPSIS, CardPage.SIZES - 1, form, place)) {
                fitting = middle;
            } else {
                tooLong = middle;
            }
        }
        return beginnings.get(fitting) + ELLIPSIS;
    }

    private boolean fits(Edition edition, String title, int size, CardForm form, Place place) {
        String html = CardPage.of(edition, title, size, form);
        return pdf.spots(html, setup(edition, form), place, new Diagnostics()).pages() == 1;
    }

    private Card card(Edition edition, String title, int size, CardForm form, Place place, Diagnostics found) {
        String html = CardPage.of(edition, title, size, form);
        byte[] page =
                pdf.render(html, setup(edition, form), edition.publication().published(), place, found);
        return new Card(DrawnPage.png(page, form.width()), page, html, EditionText.ofCard(edition, title));
    }

    private static PageSetup setup(Edition edition, CardForm form) {
        PageGeometry page = new PageGeometry(
                new TrimSize(form.width() * PIXEL, form.height() * PIXEL),
                0,
                false,
                new PageGeometry.Margins(TOP, TOP, SIDE, BOTTOM, SIDE, TOP, TOP, 0),
                0,
                form.width() * PIXEL - 2 * SIDE,
                form.height() * PIXEL,
                false);
        PageSetup.Folio none = new PageSetup.Folio("", "", "");
        return new PageSetup(page, none, null, Profile.SCREEN, edition.look().theme(), 0);
    }
}
