package parkhang.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import parkhang.text.Resource;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;

/** The style sheet of pages that lead to editions: that of the editions of the same look, with rules of its own. */
public final class PageSheet {
    private PageSheet() {}

    /**
     * A sheet for all pages of a locale.
     *
     * @param own rules
     * @param others languages that text on these pages may be in
     * @param shown all text of all these pages
     */
    public static String of(
            String own, Theme theme, Locale locale, Collection<Locale> others, WebFonts fonts, PageText shown) {
        String screen = Resource.text(PageSheet.class, "screen.css");
        String themed = ThemedSheet.of(screen + PageForm.rules(theme.arrangement()) + own, theme);
        List<Locale> languages = new ArrayList<>(others);
        languages.add(locale);
        return ScriptRules.of(themed, ScriptRules.needed(languages))
                + HtmlRenderer.lines(locale, fonts)
                + WebFont.rules(fonts.of(shown, theme));
    }
}
