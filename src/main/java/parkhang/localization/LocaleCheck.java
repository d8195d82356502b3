package parkhang.localization;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.ImprintLines;
import parkhang.edition.LabelledText;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.imprint.Imprint;
import parkhang.translation.Labels;
import parkhang.translation.address.AddressTable;
import parkhang.translation.glossary.Glossary;
import parkhang.wording.LabelPattern;

/** Checks what a locale has for all articles. What bundles inherit from each other is found more than once. */
final class LocaleCheck {
    private final Archive archive;
    private final ThemeFonts fonts;
    private final GlyphCheck glyphs;
    private final Diagnostics found;

    LocaleCheck(Archive archive, FontSet fonts, Diagnostics found) {
        this.archive = archive;
        this.fonts = new ThemeFonts(fonts);
        this.glyphs = new GlyphCheck(fonts);
        this.found = found;
    }

    /** What its articles are checked with. */
    record Read(AddressTable addresses, Glossary glossary) {}

    Read check(Locale locale) {
        Labels labels = archive.labels(locale, found);
        checkGlyphs(archive.layout().labels(locale), patterns(labels));
        archive.imprint(locale, found)
                .ifPresent(imprint -> checkGlyphs(archive.layout().imprint(locale), foot(imprint, labels, locale)));
        archive.words(locale, found);
        fonts.check(archive.look(locale, found).theme(), found);
        return new Read(archive.addresses(locale, found), archive.glossary(locale, found));
    }

    /** Of a file of the locale's own; what it inherits is checked where it is written. */
    private void checkGlyphs(Path file, String text) {
        if (Files.exists(file)) {
            glyphs.check(text, Place.of(archive.name(file)), found);
        }
    }

    private static String patterns(Labels labels) {
        return labels.patterns().values().stream()
                .map(LabelPattern::pattern)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String foot(Imprint imprint, Labels labels, Locale locale) {
        return ImprintLines.of(imprint, labels, locale, true).stream()
                .flatMap(line -> line.texts().stream())
                .map(LabelledText::text)
                .collect(Collectors.joining(" "));
    }
}
