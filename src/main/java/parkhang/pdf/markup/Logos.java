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
        for (Element picture : Dom.all(document, "img")) {
            if (Dom.hasClass(picture, PageClass.LOGO) && Dom.isRightToLeft(picture)) {
                float width = Integer.parseInt(picture.getAttribute("width")) * Points.PER_PIXEL;
                float room =
                        Dom.isIn(picture, PageClass.COLUMN) ? page.inColumns().pictureWidth() : page.textWidth();
                picture.setAttribute("style", String.format(Locale.ROOT, "margin-left: %.2fpt", room - width));
            }
        }
    }
}
