package parkhang.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.svg.Lettering;
import parkhang.text.Locales;
import parkhang.theme.Contrast;
import parkhang.theme.Theme;
import parkhang.theme.ThemeReader;

/** Reads what editions look like: the themes of a chain of locales, and the logo that they name. */
final class LookReader {
    private final Layout layout;
    private final ArchiveFiles files;
    private final Diagnostics diagnostics;

    LookReader(Layout layout, ArchiveFiles files, Diagnostics diagnostics) {
        this.layout = layout;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Of a locale, with what it does not say itself from those that it inherits from, and last from the archive. */
    Look read(Locale locale) {
        Theme theme = theme(locale);
        Contrast.check(theme, diagnostics);
        Located<String> logo = theme.logo();
        return new Look(theme, logo == null ? null : logo(logo));
    }

    private Theme theme(Locale locale) {
        List<Theme> chain = new ArrayList<>();
        Locales.chain(locale).forEach(next -> read(InputKind.LOCALE_THEME, layout.themeFile(next), chain));
        read(InputKind.THEME, layout.themeFile(), chain);
        return Theme.inherited(chain);
    }

    private void read(InputKind kind, Path file, List<Theme> chain) {
        files.find(kind, file, diagnostics).ifPresent(source -> chain.add(ThemeReader.read(source, diagnostics)));
    }

    private @Nullable Picture logo(Located<String> logo) {
        if (PictureReader.file(layout.theme(), logo.value())
                .filter(file -> !file.startsWith(layout.theme()))
                .isPresent()) {
            diagnostics.report(logo.place(), ArchiveCode.FILE_OUTSIDE.with("theme", Map.of("file", logo.value())));
            return null;
        }
        Inline.Image image = new Inline.Image(logo.place(), logo.value(), new Line(logo.place(), List.of()));
        return new PictureReader(files, InputKind.LOGO, layout.theme(), Lettering.REFUSED, diagnostics)
                .read(image)
                .orElse(null);
    }
}
