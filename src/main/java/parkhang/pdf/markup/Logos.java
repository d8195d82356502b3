package parkhang.pdf.markup;

import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.imprint.Points;
import parkhang.pdf.page.PageGeometry;

/** Puts an office's logo where its lines begin: the engine lays every picture that stands by itself at the left. */
public final class Logos {
    private Logos() {}

    /** The pictures have the sizes that they are printed in. */
    public static void place(Document document, PageGeometry page) {
        if (Dom.isRightToLeft(document)) {
            for (Element picture : Dom.all(document, "img")) {
                if (Dom.hasClass(picture, PageClass.LOGO)) {
                    float width = Integer.parseInt(picture.getAttribute("width")) * Points.PER_PIXEL;
                    picture.setAttribute(
                            "style", String.format(Locale.ROOT, "margin-left: %.2fpt", page.textWidth() - width));
                }
            }
        }
    }
}
