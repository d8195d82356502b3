package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.edition.Profile;
import parkhang.imprint.TrimSize;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.PictureSize;
import parkhang.pdf.markup.XhtmlReader;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Theme;

class PictureSizeTest {
    /** How wide a picture of 4000 by 1000 pixels is set, in points. */
    private static double width(PageSetup setup) {
        Document page = new XhtmlReader()
                .read("<html><body><img src=\"data:,\" alt=\"A\" width=\"4000\" height=\"1000\"/></body></html>");
        PictureSize.limit(page, setup.geometry());
        Element picture = Dom.all(page, "img").get(0);
        assertEquals(
                4,
                Double.parseDouble(picture.getAttribute("width")) / Double.parseDouble(picture.getAttribute("height")),
                0.1);
        return 0.75 * Double.parseDouble(picture.getAttribute("width"));
    }

    private static PageSetup press(String size) {
        return new PageSetup(0, 0, 0, Samples.A4.folio(), null, Profile.PRESS, Theme.NONE)
                .on(TrimSize.named(size).orElseThrow(), 8);
    }

    @Test
    void onTheScreenItIsAsWideAsAGoodLine() {
        assertEquals(357, width(Samples.A4), 1);
        assertEquals(357, width(Samples.LETTER), 1);
    }

    @Test
    void onNoSheetItIsWiderThanItsColumn() {
        for (String size : new String[] {"100x150mm", "A5", "160x230mm", "170x240mm", "185x240mm", "190x250mm", "A4"}) {
            PageSetup setup = press(size);
            float beside = setup.geometry().isNarrow() ? 88 : 238;
            assertTrue(width(setup) <= setup.geometry().sheet().width() - beside + 0.5, size);
        }
    }

    /** The text of A4 is 664 points high. */
    @Test
    void aPortraitTakesNoMoreThanHalfOfThePage() {
        Document page = new XhtmlReader()
                .read("<html><body><img src=\"data:,\" alt=\"A\" width=\"3000\" height=\"4000\"/></body></html>");
        PictureSize.limit(page, Samples.A4.geometry());
        double height = 0.75 * Double.parseDouble(Dom.all(page, "img").get(0).getAttribute("height"));
        assertTrue(height > 280 && height < 332, "it is " + height + " points high");
    }

    private static double[] size(String style, int width, int height, String around) {
        Document page = new XhtmlReader()
                .read("<html><body>"
                        + around.replace(
                                "$",
                                "<img src=\"data:,\" alt=\"A\" style=\"" + style + "\" width=\"" + width
                                        + "\" height=\"" + height + "\"/>")
                        + "</body></html>");
        PictureSize.limit(page, Samples.A4.geometry());
        Element picture = Dom.all(page, "img").get(0);
        return new double[] {
            0.75 * Double.parseDouble(picture.getAttribute("width")),
            0.75 * Double.parseDouble(picture.getAttribute("height"))
        };
    }

    @Test
    void itIsAsWideAsItsAuthorWants() {
        assertEquals(178.5, size("width: min(50%, 120rem)", 4000, 2000, "$")[0], 1);
        assertEquals(178.5, size("width: min(50%, 120rem)", 40, 20, "$")[0], 1);
        assertEquals(150, size("width: min(200px, 120rem)", 4000, 2000, "$")[0], 1);
        assertEquals(357, size("width: min(9000px, 120rem)", 4000, 2000, "$")[0], 1);
    }

    @Test
    void itIsNeverHigherThanAPage() {
        double[] size = size("width: min(100%, 6rem)", 100, 1000, "$");
        assertEquals(495, size[1], 1);
        assertEquals(49.5, size[0], 1);
    }

    @Test
    void inATableItHasAPartOfItsWidth() {
        String row = "<table><tbody><tr><td>$</td>\n<td>b</td>\n<td>c</td></tr></tbody></table>";
        assertEquals(357 / 3.0 - 8, size("", 4000, 2000, row)[0], 1);
        assertEquals((357 / 3.0 - 8) / 2, size("width: min(50%, 120rem)", 4000, 2000, row)[0], 1);
    }
}
