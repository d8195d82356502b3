package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.imprint.Points;

/** Scales pictures down to what a page holds. None is scaled up. */
final class PictureSize {
    /** What a picture that is higher than wide has of the tallest's height: no more than about half of a page's text. */
    private static final float PORTRAIT = 0.62f;

    private PictureSize() {}

    static void limit(Document document, PageGeometry page) {
        float widest = page.pictureWidth() / Points.PER_PIXEL;
        float highest = page.picture() / Points.PER_PIXEL;
        for (Element picture : Dom.all(document, "img")) {
            String width = picture.getAttribute("width");
            String height = picture.getAttribute("height");
            if (width.matches("[1-9]\\d{0,8}") && height.matches("[1-9]\\d{0,8}")) {
                float wide = Integer.parseInt(width);
                float high = Integer.parseInt(height);
                float most = high > wide ? PORTRAIT * highest : highest;
                float scale = Math.min(1, Math.min(widest / wide, most / high));
                picture.setAttribute("width", scaled(width, scale));
                picture.setAttribute("height", scaled(height, scale));
            }
        }
    }

    private static String scaled(String length, float scale) {
        return String.valueOf(Math.max(1, Math.round(Integer.parseInt(length) * scale)));
    }
}
