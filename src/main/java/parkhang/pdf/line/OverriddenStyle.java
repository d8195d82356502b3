package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.style.CalculatedStyle;
import java.util.List;

/** A box's style with some properties of its own, as no style sheet could say it. Proved on OpenHTMLtoPDF 1.1.65. */
final class OverriddenStyle {
    private OverriddenStyle() {}

    /** A copy of a style that has the declared properties. */
    static CalculatedStyle of(CalculatedStyle style, PropertyDeclaration... declared) {
        CalculatedStyle copy = style.overrideStyle(style.getIdent(CSSName.DISPLAY));
        // The engine's method changes the style that it is called on, and gives back another that is unchanged.
        copy.overrideStyle(CascadedStyle.createLayoutStyle(List.of(declared)));
        return copy;
    }
}
