package parkhang.theme;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a theme. */
public enum ThemeCode implements Code {
    COLOUR_INVALID(
            Severity.ERROR, "write six digits from 0 to 9 and a to f in quotation marks, for example \"#7a1f2b\""),
    CONTRAST_LOW(Severity.ERROR, "take the colour that is named, or one that differs more from what it stands on"),
    THEME_WORD_UNKNOWN(Severity.ERROR, "write one of the words that are named, or leave the line out"),
    LOGO_SIZE_INVALID(Severity.ERROR, "write a height of 5 to 40 mm, such as 18mm, or of 15 to 113 pt, such as 50pt"),
    THEME_FONT_INVALID(Severity.ERROR, "name a font's family, as `parkhang fonts` lists it"),
    THEME_FONT_MISSING(Severity.ERROR, "lay its .ttf files into fonts/, or name a family that `parkhang fonts` lists");

    private final Severity severity;
    private final String hint;

    ThemeCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String hint() {
        return hint;
    }
}
