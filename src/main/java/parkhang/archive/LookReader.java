package parkhang.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Where the logo of a locale's editions should lie; empty where they have none. */
    Optional<Path> logoFile(Locale locale) {
        return Optional.ofNullable(theme(locale).logo())
                .map(Located::value)
                .flatMap(address -> PictureReader.file(layout.theme(), address))
                .filter(file -> file.startsWith(layout.theme()));
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
        Stream.concat(Locales.chain(locale).stream().map(layout::themeFile), Stream.of(layout.themeFile()))
                .filter(Files::exists)
                .forEach(file -> files.text(file, diagnostics)
                        .ifPresent(source -> chain.add(ThemeReader.read(source, diagnostics))));
        return Theme.inherited(chain);
    }

    private @Nullable Picture logo(Located<String> logo) {
        if (PictureReader.file(layout.theme(), logo.value())
                .filter(file -> !file.startsWith(layout.theme()))
                .isPresent()) {
            String message = "`" + logo.value() + "` is not in the folder theme";
            diagnostics.report(logo.place(), ArchiveCode.FILE_OUTSIDE, message);
            return null;
        }
        Inline.Image image = new Inline.Image(logo.place(), logo.value(), new Line(logo.place(), List.of()));
        return new PictureReader(files, layout.theme(), Lettering.REFUSED, diagnostics)
                .read(image)
                .orElse(null);
    }
}
