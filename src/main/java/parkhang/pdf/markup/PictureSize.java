package parkhang.pdf.markup;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PictureWidth;
import parkhang.imprint.Points;
import parkhang.pdf.page.PageGeometry;

/** Gives pictures the width that their author wants, and scales them down to what a page holds. Of itself none is scaled up. */
public final class PictureSize {
    /** What a picture that is higher than wide has of the tallest's height: no more than about half of a page's text. */
    private static final float PORTRAIT = 0.62f;

    /** Between two columns of a table, as in the style sheet. */
    private static final float CELL_GAP = 8 / Points.PER_PIXEL;

    /** Under which an element keeps the width that its author wants. */
    private static final String WANTED = "wanted";

    private PictureSize() {}

    public static void limit(Document document, PageGeometry page) {
        float highest = page.picture() / Points.PER_PIXEL;
        for (Element picture : Dom.all(document, "img")) {
            String width = picture.getAttribute("width");
            String height = picture.getAttribute("height");
            if (width.matches("[1-9]\\d{0,8}") && height.matches("[1-9]\\d{0,8}")) {
                float wide = Integer.parseInt(width);
                float high = Integer.parseInt(height);
                float widest = room(picture, Dom.page(picture, page).pictureWidth() / Points.PER_PIXEL);
                double wanted = PictureWidth.pixels(picture.getAttribute("style"), widest);
                picture.removeAttribute("style");
                boolean isFree = Double.isInfinite(wanted);
                float most = isFree && high > wide ? PORTRAIT * highest : highest;
                double scale = Math.min(isFree ? 1 : wanted / wide, Math.min(widest / wide, most / high));
                picture.setUserData(WANTED, isFree ? null : wanted, null);
                scale(picture, scale);
            }
        }
    }

    /** Whether its author left a picture's size to the program. */
    public static boolean isFree(Element picture) {
        return picture.getUserData(WANTED) == null;
    }

    /** Gives a picture this part of its size. */
    public static void scale(Element picture, double scale) {
        for (String side : new String[] {"width", "height"}) {
            double length = scale * Integer.parseInt(picture.getAttribute(side));
            picture.setAttribute(side, String.valueOf(Math.max(1, Math.round(length))));
        }
    }

    /** The engine lets a picture push a table out of its page, so one in a table has a fair part of the table. */
    private static float room(Element picture, float text) {
        for (Node node = picture; node instanceof Element element; node = node.getParentNode()) {
            if (element.getTagName().matches("t[dh]")) {
                Element row = (Element) element.getParentNode();
                int cells = row.getElementsByTagName("td").getLength()
                        + row.getElementsByTagName("th").getLength();
                return text / cells - CELL_GAP;
            }
        }
        return text;
    }
}
