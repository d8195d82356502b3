package parkhang.html;

import java.util.List;

/** Chooses the fonts that a page brings along, because a reader's machine may lack them. */
@FunctionalInterface
public interface WebFonts {
    WebFonts NONE = text -> List.of();

    List<WebFont> of(PageText text);
}
