package parkhang.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import parkhang.export.FontUse;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.Licence;
import parkhang.font.ScriptCover;

/** Fonts as tables for people. */
public final class FontTable {
    private FontTable() {}

    /** The families at hand. */
    public static String of(FontSet fonts, Function<Path, String> names) {
        return fonts.families().stream()
                .map(family -> family(
                        fonts.faces().stream()
                                .filter(face -> face.family().equals(family))
                                .toList(),
                        names))
                .collect(Collectors.joining("\n"));
    }

    private static String family(List<FontFace> faces, Function<Path, String> names) {
        FontFace first = faces.get(0);
        Licence licence = first.licence();
        String terms = licence.text().isEmpty() ? "the font does not say" : firstSentence(licence.text());
        return first.family() + "\n"
                + row("styles", faces.stream().map(FontTable::style).collect(Collectors.joining(", ")))
                + row(
                        "scripts",
                        first.repertoire().scripts().stream()
                                .map(FontTable::cover)
                                .collect(Collectors.joining(", ")))
                + row("licence", terms + (licence.address().isEmpty() ? "" : " " + licence.address()))
                + faces.stream()
                        .map(face -> row("file", names.apply(face.file())))
                        .collect(Collectors.joining());
    }

    private static String firstSentence(String text) {
        return text.replaceFirst("(?s)\\. \\p{Lu}.*", "");
    }

    private static String row(String term, String text) {
        return String.format(Locale.ROOT, "  %-10s %s%n", term, text);
    }

    private static String style(FontFace face) {
        return face.weight() + (face.italic() ? " italic" : "");
    }

    private static String cover(ScriptCover cover) {
        return cover.name() + (cover.isWhole() ? "" : " (" + cover.percent() + "%)");
    }

    /** What sets what, edition by edition. */
    public static String of(List<FontUse> uses) {
        StringBuilder table = new StringBuilder();
        String edition = "";
        for (FontUse use : uses) {
            String next = use.locale().toLanguageTag() + "/" + use.slug();
            table.append(next.equals(edition) ? "" : (edition.isEmpty() ? "" : "\n") + next + "\n");
            edition = next;
            String face = use.face().family() + " " + style(use.face());
            table.append(String.format(
                    Locale.ROOT, "  %-12s %7d  %-28s %s%n", use.script(), use.count(), face, use.examples()));
        }
        return table.toString();
    }
}
