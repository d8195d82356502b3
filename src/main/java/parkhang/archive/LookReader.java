package parkhang.archive;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.svg.Lettering;
import parkhang.text.Locales;
import parkhang.theme.Contrast;
import parkhang.theme.Said;
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
        List<Theme> chain = new ArrayList<>();
        Stream.concat(Locales.chain(locale).stream().map(layout::themeFile), Stream.of(layout.themeFile()))
                .filter(Files::exists)
                .forEach(file -> files.text(file, diagnostics)
                        .ifPresent(source -> chain.add(ThemeReader.read(source, diagnostics))));
        Theme theme = Theme.inherited(chain);
        Contrast.check(theme, diagnostics);
        Said<String> logo = theme.logo();
        return new Look(theme, logo == null ? null : logo(logo));
    }

    private @Nullable Picture logo(Said<String> logo) {
        Inline.Image image = new Inline.Image(logo.place(), logo.value(), new Line(logo.place(), List.of()));
        return new PictureReader(files, layout.theme(), Lettering.REFUSED, diagnostics)
                .read(image)
                .orElse(null);
    }
}
