package parkhang.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.theme.Theme;
import parkhang.theme.ThemeCode;

/** The fonts at hand, as a theme asks for them. */
public record ThemeFonts(FontSet fonts) {

    /** The fonts of a run: the program's, and the archive's own in place of those of the same family and style. */
    public static FontSet read(Archive archive, Path programFonts, Diagnostics diagnostics) {
        Path own = archive.layout().fonts();
        List<Path> folders = isSame(programFonts, own) ? List.of(own) : List.of(programFonts, own);
        return FontSet.read(folders, archive::name, diagnostics);
    }

    /** Whether the archive is the program's own folder, as the sample is: then no font is read twice. */
    private static boolean isSame(Path programFonts, Path own) {
        try {
            return Files.isDirectory(own) && Files.isSameFile(programFonts, own);
        } catch (IOException e) {
            return false; // one of them can't be looked at, which whoever reads it will say
        }
    }

    /** The families that set a text, the code in it, and what stands around it. */
    public List<String> families(String text, String code, Theme theme) {
        return fonts.families(text, code, text(theme), theme.headingsOr(FontSet.SANS_FAMILY));
    }

    /** The family of the text. */
    public static String text(Theme theme) {
        return theme.textOr(FontSet.TEXT_FAMILY);
    }

    /** Reports each family that a theme asks for and that is not at hand. */
    public void check(Theme theme, Diagnostics diagnostics) {
        Stream.of(theme.text(), theme.headings()).forEach(said -> check(said, diagnostics));
    }

    private void check(@Nullable Located<String> said, Diagnostics diagnostics) {
        if (said != null && !fonts.families().contains(said.value())) {
            diagnostics.report(said.place(), ThemeCode.THEME_FONT_MISSING.with(Map.of("font", said.value())));
        }
    }
}
