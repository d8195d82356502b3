package parkhang.localization;

import java.util.List;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontCode;
import parkhang.font.FontSet;
import parkhang.font.MissingGlyphs;
import parkhang.translation.Content;
import parkhang.translation.Unit;
import parkhang.translation.check.UnitFindings;

/** Looks for characters that no font has. Safe to use from several threads. */
final class GlyphCheck {
    private final FontSet fonts;

    /** For each UTF-16 unit whether it was found in a font: texts of a million units have few different ones. */
    private final boolean[] covered = new boolean[Character.MAX_VALUE + 1];

    GlyphCheck(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Reports what the article itself has; an archive without any font has been told so. */
    void check(List<Unit> units, Diagnostics found) {
        for (Unit unit : units) {
            messages(unit.source()).forEach(message -> found.report(unit.place(), FontCode.GLYPH_MISSING, message));
        }
    }

    void check(UnitFindings findings) {
        messages(findings.pair().target()).forEach(message -> findings.report(FontCode.GLYPH_MISSING, message));
    }

    private List<String> messages(Content content) {
        String text = content.plainText();
        if (fonts.isEmpty() || text.chars().allMatch(c -> covered[c])) {
            return List.of();
        }
        List<String> messages = MissingGlyphs.messages(fonts, text);
        if (messages.isEmpty()) {
            text.chars().filter(c -> !Character.isSurrogate((char) c)).forEach(c -> covered[c] = true);
        }
        return messages;
    }
}
