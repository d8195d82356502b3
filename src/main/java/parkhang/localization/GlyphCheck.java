package parkhang.localization;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import parkhang.article.Article;
import parkhang.article.FrontMatter;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;
import parkhang.font.MissingGlyphs;
import parkhang.translation.check.UnitFindings;

/** Looks for characters that no font has. Safe to use from several threads. */
final class GlyphCheck {
    private final FontSet fonts;

    /** For each UTF-16 unit whether it was found in a font: texts of a million units have few different ones. */
    private final boolean[] covered = new boolean[Character.MAX_VALUE + 1];

    GlyphCheck(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Reports what the article itself has, with what is not translated, such as code; an archive without any font has been told so. */
    void check(Article article, Diagnostics found) {
        FrontMatter front = article.front();
        Stream.of(front.title(), front.summary(), front.correction())
                .filter(Objects::nonNull)
                .forEach(line -> check(line.text(), found));
        Runs.of(article).forEach(run -> check(run, found));
    }

    private void check(List<Inline> run, Diagnostics found) {
        if (!run.isEmpty()) {
            check(PlainText.of(run), run.get(0).place(), found);
        }
    }

    void check(UnitFindings findings) {
        missing(findings.pair().target().plainText()).forEach(findings::report);
    }

    /** Reports what stands at the foot of a locale's editions, and other words of theirs that are in no article. */
    void check(String text, Place place, Diagnostics found) {
        missing(text).forEach(missing -> found.report(place, missing));
    }

    private List<Finding> missing(String text) {
        if (fonts.isEmpty() || text.chars().allMatch(c -> covered[c])) {
            return List.of();
        }
        List<Finding> missing = MissingGlyphs.in(fonts, text);
        if (missing.isEmpty()) {
            text.chars().filter(c -> !Character.isSurrogate((char) c)).forEach(c -> covered[c] = true);
        }
        return missing;
    }
}
