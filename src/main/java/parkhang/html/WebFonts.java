package parkhang.html;

import java.util.List;
import parkhang.theme.Theme;

/** Chooses the fonts that a page brings along, because a reader's machine may lack them. */
@FunctionalInterface
public interface WebFonts {
    WebFonts NONE = (text, theme) -> List.of();

    List<WebFont> of(PageText text, Theme theme);
}
