package parkhang.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.diagnostic.Located;

/**
 * Puts a theme's colours and fonts into a style sheet in place of the usual ones, wherever those stand: the sheet is its own
 * default. So screen and paper can't disagree, and a test finds a colour on paper that has no role.
 */
public final class ThemedSheet {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");

    /** The accent of the dark scheme, in screen.css. */
    private static final String DARK_ACCENT = "#eba1a8";

    /** The accent in a border, on paper and on a screen; what has the focus is outlined in the accent, for that is to be seen. */
    private static final Pattern DECORATED =
            Pattern.compile("(border[a-z-]*: *[^;{}]*?)(?:#7a1f2b\\b|var\\(--accent\\))");

    private static final String MARK = "#decoration";

    /** Variants of a family begin with its name; the family of code is another one. */
    private static final Pattern FAMILY = Pattern.compile("\"Noto (Serif|Sans)\\b(?! Mono)");

    private ThemedSheet() {}

    public static String of(String sheet, Theme theme) {
        Map<Role, Located<Colour>> own = theme.colours();
        Located<Colour> decoration = own.get(Role.DECORATION);
        String marked = decoration == null ? sheet : DECORATED.matcher(sheet).replaceAll("$1" + MARK);
        String all = own.isEmpty() ? marked : coloured(marked, colours(theme));
        String coloured =
                decoration == null ? all : all.replace(MARK, decoration.value().toString());
        return theme.text() == null && theme.headings() == null ? coloured : set(coloured, theme);
    }

    /** Both at once, for one family may be named in place of the other. */
    private static String set(String sheet, Theme theme) {
        return FAMILY.matcher(sheet).replaceAll(found -> {
            Located<String> family = found.group(1).equals("Serif") ? theme.text() : theme.headings();
            return Matcher.quoteReplacement(family == null ? found.group() : '"' + family.value());
        });
    }

    private static Map<String, Colour> colours(Theme theme) {
        Map<String, Colour> colours = new HashMap<>();
        theme.colours().forEach((role, own) -> {
            if (role != Role.DECORATION) {
                role.usual().forEach(usual -> colours.put(usual.toString(), own.value()));
            }
        });
        Located<Colour> accent = theme.colours().get(Role.ACCENT);
        if (accent != null) {
            colours.put(DARK_ACCENT, Contrast.onDark(accent.value()));
        }
        return colours;
    }

    private static String coloured(String sheet, Map<String, Colour> colours) {
        return COLOUR.matcher(sheet).replaceAll(found -> {
            Colour colour = colours.get(found.group());
            return Matcher.quoteReplacement(colour == null ? found.group() : colour.toString());
        });
    }
}
