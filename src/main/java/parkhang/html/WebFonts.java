package parkhang.html;

import java.util.List;
import java.util.Locale;
import parkhang.theme.Theme;

/** Chooses the fonts that a page brings along, because a reader's machine may lack them. */
@FunctionalInterface
public interface WebFonts {
    WebFonts NONE = (text, theme) -> List.of();

    List<WebFont> of(PageText text, Theme theme);

    /** How high, in ems, the lines of a language are to be in these fonts at the least; 0 where any height will do. */
    default float leading(Locale locale) {
        return 0;
    }
}
