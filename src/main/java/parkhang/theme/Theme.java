package parkhang.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Located;

/**
 * What an office's editions look like, as far as it is laid down.
 *
 * @param text the family that the text is set in; null for the program's own
 * @param headings the family of headings, captions, tables and what the office says itself; null for the program's own
 * @param logo the file, counted from the folder {@code theme}; null for none
 * @param qrCode whether a printed edition has a code that leads to its address; null where nobody says
 * @param arrangement how large it is set, and what the first page is like
 */
public record Theme(
        Map<Role, Located<Colour>> colours,
        @Nullable Located<String> text,
        @Nullable Located<String> headings,
        @Nullable Located<String> logo,
        @Nullable Boolean qrCode,
        Arrangement arrangement) {
    /** Nothing is laid down. */
    public static final Theme NONE = new Theme(Map.of(), null, null, null, null, Arrangement.NONE);

    public Theme {
        colours = Map.copyOf(colours);
    }

    /** What the first theme says that says anything of a thing, thing by thing. */
    public static Theme inherited(List<Theme> chain) {
        Theme all = NONE;
        for (Theme next : chain) {
            all = all.over(next);
        }
        return all;
    }

    private Theme over(Theme other) {
        Map<Role, Located<Colour>> both = new EnumMap<>(Role.class);
        both.putAll(other.colours);
        both.putAll(colours);
        return new Theme(
                both,
                text == null ? other.text : text,
                headings == null ? other.headings : headings,
                logo == null ? other.logo : logo,
                qrCode == null ? other.qrCode : qrCode,
                arrangement.over(other.arrangement));
    }

    public boolean hasQrCode() {
        return Boolean.TRUE.equals(qrCode);
    }

    /** The family of the text, or the one that it usually has. */
    public String textOr(String usual) {
        return text == null ? usual : text.value();
    }

    /** The same of headings. */
    public String headingsOr(String usual) {
        return headings == null ? usual : headings.value();
    }

    /** The colour of a role: the theme's, or else the usual one on a screen. */
    public Colour colour(Role role) {
        Located<Colour> own = colours.get(role);
        return own == null ? role.usual().get(0) : own.value();
    }
}
