package parkhang.pdf.markup;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.volume.PlaceName;

/** The names of places in an edition that shares its PDF with another of the same article, in which places have the same names. */
public final class FacingNames {
    private FacingNames() {}

    /** By the edition's locale, and what it was called; what begins with a tilde is before all that has a name. */
    public static UnaryOperator<String> of(Locale locale) {
        String before = PlaceName.side(locale);
        return name -> name.isEmpty() || name.startsWith("~") ? name : before + name;
    }

    /** Gives each place its other name, and lets links lead to that. */
    public static void change(Document edition, UnaryOperator<String> name) {
        for (Element element : Dom.all(edition)) {
            if (element.hasAttribute("id")) {
                element.setAttribute("id", name.apply(element.getAttribute("id")));
            }
            String address = element.getAttribute("href");
            if (address.startsWith("#")) {
                element.setAttribute("href", '#' + name.apply(address.substring(1)));
            }
        }
    }
}
