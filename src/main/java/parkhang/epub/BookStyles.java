package parkhang.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.html.ScriptRules;
import parkhang.html.WebFont;
import parkhang.text.Resource;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;

/** The style sheet of a book, and the fonts that a reading system may lack. */
final class BookStyles {
    private static final String SHEET = Resource.text(BookStyles.class, "book.css");

    private BookStyles() {}

    /**
     * The sheet and its fonts.
     *
     * @param languages that are named in the text
     * @param selector of what is set in the fonts
     */
    static List<BookItem> of(Theme theme, Collection<Locale> languages, List<WebFont> fonts, String selector) {
        List<BookItem> items = new ArrayList<>();
        StringBuilder rules = new StringBuilder();
        for (WebFont font : fonts) {
            String name = "fonts/" + (items.size() + 1) + ".woff";
            items.add(new BookItem(name, "font/woff", Base64.getDecoder().decode(font.base64())));
            rules.append(font.rule(name));
        }
        String sheet = ThemedSheet.of(ScriptRules.of(SHEET, ScriptRules.needed(languages)), theme);
        if (!fonts.isEmpty()) {
            String families = Stream.concat(fonts.stream().map(WebFont::name).distinct(), Stream.of("serif"))
                    .collect(Collectors.joining(", "));
            rules.append(selector + " { font-family: " + families + "; }\n");
        }
        items.add(0, new BookItem(BookDocument.STYLE, "text/css", (rules + sheet).getBytes(StandardCharsets.UTF_8)));
        return items;
    }
}
