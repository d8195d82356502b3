package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.pdf.tag.Dom;

/** Scales pictures down to what a page holds beside a heading and a caption. None is scaled up. */
final class PictureSize {
    /** In points. */
    private static final float PIXEL = 0.75f;

    /** What margins and, on a sheet that is not narrow, the column beside the text take of a page's width, in points. */
    private static final float BESIDE = 238;

    private static final float NARROW_BESIDE = 88;

    /** A good line's, in pixels. */
    private static final float WIDEST = 476;

    /** On a page as high as Letter is, in pixels. */
    private static final float HIGHEST = 660;

    private static final float LETTER = 792;

    /** The same of a narrow sheet, as high as A5 is. */
    private static final float NARROW_HIGHEST = 420;

    private static final float A5 = 595;

    private PictureSize() {}

    static void limit(Document document, PageSetup setup) {
        boolean narrow = setup.isNarrow();
        float widest = Math.min(WIDEST, (setup.width() - (narrow ? NARROW_BESIDE : BESIDE)) / PIXEL);
        float highest = narrow
                ? NARROW_HIGHEST * Math.min(1, setup.height() / A5)
                : HIGHEST * Math.min(1, setup.height() / LETTER);
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
