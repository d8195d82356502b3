package parkhang.font;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a font, or with the set of them. */
public enum FontCode implements Code {
    FONT_NONE(Severity.ERROR, "lay static TrueType fonts (.ttf) into the archive's fonts/ folder"),
    FONT_CFF(Severity.ERROR, "lay the TrueType (.ttf, glyf) build of the font there: CFF outlines cannot be subset"),
    FONT_VARIABLE(Severity.ERROR, "lay static instances of the font there, one file for each weight and style"),
    FONT_UNREADABLE(Severity.ERROR, "replace the file by a static TrueType font, or take it out of the folder"),
    FONT_RESTRICTED(
            Severity.ERROR, "take a font whose licence lets it be embedded and subset, such as one under the OFL"),
    GLYPH_MISSING(Severity.ERROR, "lay a static TrueType font that has it into the archive's fonts/ folder");

    private final Severity severity;
    private final String hint;

    FontCode(Severity severity, String hint) {
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
