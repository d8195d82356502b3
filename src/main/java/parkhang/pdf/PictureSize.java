package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Scales pictures down to what a page holds beside a heading and a caption. None is scaled up. */
final class PictureSize {
    /** In pixels of 0.75 pt. */
    private static final float WIDEST = 476;

    private static final float HIGHEST = 660;

    /** The same of a narrow sheet. */
    private static final float NARROW_WIDEST = 440;

    private static final float NARROW_HIGHEST = 420;

    private PictureSize() {}

    static void limit(Document document, PageSetup setup) {
        float widest = setup.isNarrow() ? NARROW_WIDEST : WIDEST;
        float highest = setup.isNarrow() ? NARROW_HIGHEST : HIGHEST;
        for (Element picture : Dom.all(document, "img")) {
            String width = picture.getAttribute("width");
            String height = picture.getAttribute("height");
            if (width.matches("[1-9]\\d{0,8}") && height.matches("[1-9]\\d{0,8}")) {
                float scale =
                        Math.min(1, Math.min(widest / Integer.parseInt(width), highest / Integer.parseInt(height)));
                picture.setAttribute("width", scaled(width, scale));
                picture.setAttribute("height", scaled(height, scale));
            }
        }
    }

    private static String scaled(String length, float scale) {
        return String.valueOf(Math.max(1, Math.round(Integer.parseInt(length) * scale)));
    }
}
