package parkhang.edition;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Look;
import parkhang.archive.Picture;
import parkhang.archive.Settings;
import parkhang.article.Article;
import parkhang.article.PressContact;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.Imprint;
import parkhang.imprint.Paper;
import parkhang.translation.ArticleTargets;
import parkhang.translation.LabelReader;
import parkhang.translation.Labels;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.address.AddressTable;

/** Editions for tests, without an archive on disk. */
public final class Editions {
    public static final Imprint OFFICE = new Imprint(
            "International Campaign for Tibet & Co.",
            List.of("Schönhauser Allee 163", "10435 Berlin"),
            "+49 (0)30 27879086",
            "030 27879087",
            "info@example.de",
            "https://www.example.de/",
            List.of(new PressContact("Anna Muster", "+49 (0)30 1", "presse@example.de")),
            "Kai Beispiel",
            Paper.A4);

    private static final Settings SETTINGS =
            new Settings("Sample", Locale.ENGLISH, URI.create("https://example.org/"), true);
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("nl"), Locale.forLanguageTag("ar"));
    private static final byte[] PIXEL = {1, 2, 3};

    private Editions() {}

    public static Optional<Edition> compose(
            Article article, Locale locale, Choices choices, Diagnostics diagnostics, ArticleTargets... chain) {
        return compose(article, locale, choices, Look.PLAIN, diagnostics, chain);
    }

    /** The same with an office's look. */
    public static Optional<Edition> compose(
            Article article,
            Locale locale,
            Choices choices,
            Look look,
            Diagnostics diagnostics,
            ArticleTargets... chain) {
        return compose(article, locale, choices, look, null, diagnostics, chain);
    }

    /** The same on a site. */
    public static Edition published(Article article, Locale locale, Published published) {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, true);
        return compose(article, locale, choices, Look.PLAIN, published, new Diagnostics())
                .orElseThrow();
    }

    private static Optional<Edition> compose(
            Article article,
            Locale locale,
            Choices choices,
            Look look,
            @Nullable Published published,
            Diagnostics diagnostics,
            ArticleTargets... chain) {
        List<Unit> units = Segmenter.segment(article);
        Labels labels = Labels.inherited(List.of(LabelReader.ofProgram(locale), LabelReader.ofProgram(Locale.ENGLISH)));
        String picture = java.util.Base64.getEncoder().encodeToString(PIXEL);
        return new Composer(
                        SETTINGS,
                        LOCALES,
                        published,
                        choices,
                        (text, code, theme) -> List.of("Noto Serif"),
                        new WordDivision(Map.of()))
                .compose(
                        article,
                        units,
                        Targets.match(units, List.of(chain)),
                        new Bundle(locale, labels, OFFICE, AddressTable.NONE, look),
                        Map.of("images/a.png", new Picture("image/png", picture, 3, 2, null)),
                        diagnostics);
    }

    /** An edition that is whole, or says what it lacks. */
    public static Edition edition(Article article, Locale locale, ArticleTargets... chain) {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, true);
        return compose(article, locale, choices, new Diagnostics(), chain).orElseThrow();
    }
}
