package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Sync;
import parkhang.translation.UnitKind;

class ComposerTest {
    private final Diagnostics diagnostics = new Diagnostics();

    /** A bundle in which the units with the given sources are translated. */
    private static ArticleTargets german(Article article, State state, String... sources) {
        ArticleTargets synced = Bundles.synced(Segmenter.segment(article), Locale.GERMAN);
        return synced.with(synced.units().stream()
                .map(unit -> List.of(sources).contains(unit.source().plainText()) ? germanOf(unit, state) : unit)
                .toList());
    }

    private static BundleUnit germanOf(BundleUnit unit, State state) {
        return Bundles.with(unit, text("de " + unit.source().plainText()), state);
    }

    private Optional<Edition> compose(Article article, Incomplete incomplete, State required, ArticleTargets... chain) {
        return Editions.compose(article, Locale.GERMAN, new Choices(incomplete, required, false), diagnostics, chain);
    }

    /** The body's runs, with those in another language in brackets, untranslated ones with an exclamation mark. */
    private static List<String> runs(List<Block> body) {
        return Runs.of(body).stream()
                .map(run -> run.stream().map(ComposerTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Inline inline) {
        return inline instanceof Inline.InLanguage run
                ? "[" + run.locale().toLanguageTag() + (run.untranslated() ? "!" : "") + ":"
                        + run.text().stream().map(ComposerTest::shown).collect(Collectors.joining()) + "]"
                : PlainText.of(List.of(inline));
    }

    private final Article article = Sample.article("one\n\ntwo three\n\n- item\n");
    private final ArticleTargets half = german(article, State.TRANSLATED, "The title", "one");

    @Test
    void aMissingTargetIsMarkedByDefault() {
        Edition edition =
                compose(article, Incomplete.MARK, State.TRANSLATED, half).orElseThrow();
        assertEquals(List.of("de one", "[en!:two three]", "[en!:item]"), runs(edition.body()));
        assertEquals("Diese Ausgabe ist zu 50\u00A0% übersetzt. Der Rest steht auf Englisch.", edition.banner());
        assertEquals(List.of("target-missing"), Reported.in(diagnostics));
        assertEquals(
                "translations/de/sample.xlf", diagnostics.list().get(0).place().file());
    }

    /** The article as it was when it was translated, and the bundle after a sync with what it has become. */
    private ArticleTargets afterwards(String before, Content target, Article now) {
        ArticleTargets old = Bundles.translated(
                Bundles.synced(Segmenter.segment(Sample.article(before)), Locale.GERMAN),
                State.TRANSLATED,
                unit -> unit.kind() == UnitKind.TITLE ? text("Titel") : target);
        return Sync.sync(Segmenter.segment(now), old).targets();
    }

    @Test
    void aStaleTargetIsPrintedOnlyWhereItIsAllowed() {
        Article now = Sample.article("one two three five\n");
        ArticleTargets stale = afterwards("one two three four\n", text("eins bis vier"), now);
        Choices allowed = new Choices(Incomplete.MARK, State.TRANSLATED, false, true);
        Edition edition = Editions.compose(now, Locale.GERMAN, allowed, diagnostics, stale)
                .orElseThrow();
        assertEquals(List.of("eins bis vier"), runs(edition.body()));
        assertTrue(String.valueOf(edition.banner()).contains("übersetzt"), "it counts as missing all the same");
        Edition usual = compose(now, Incomplete.MARK, State.TRANSLATED, stale).orElseThrow();
        assertEquals(List.of("[en!:one two three five]"), runs(usual.body()));
    }

    @Test
    void aStaleTargetsCodesThatDoNotFitAreLeftOut() {
        Article now = Sample.article("one *two* three four five six `seven`\n");
        Content target = Segmenter.segment(Sample.article("eins *zwei* **drei** vier\n"))
                .get(1)
                .source();
        ArticleTargets stale = afterwards("one *two* **three** four five six\n", target, now);
        Choices allowed = new Choices(Incomplete.MARK, State.TRANSLATED, false, true);
        Edition edition = Editions.compose(now, Locale.GERMAN, allowed, diagnostics, stale)
                .orElseThrow();
        assertEquals(List.of("eins zwei drei vier"), runs(edition.body()));
        assertFalse(diagnostics.hasErrors());
    }

    @Test
    void theSourceMayStandWithoutAMark() {
        Edition edition =
                compose(article, Incomplete.SOURCE, State.TRANSLATED, half).orElseThrow();
        assertEquals(List.of("de one", "[en:two three]", "[en:item]"), runs(edition.body()));
        assertNull(edition.banner());
    }

    @Test
    void whatIsMissingMayBeLeftOut() {
        Edition edition =
                compose(article, Incomplete.OMIT, State.TRANSLATED, half).orElseThrow();
        assertEquals(List.of("de one"), runs(edition.body()));
        assertEquals(1, edition.body().size());
        assertEquals("Diese Ausgabe ist zu 50\u00A0% übersetzt. Der Rest ist ausgelassen.", edition.banner());
    }

    @Test
    void theTitleIsNeverLeftOut() {
        Edition edition = compose(article, Incomplete.OMIT, State.TRANSLATED).orElseThrow();
        assertEquals("The title", PlainText.of(edition.title()));
        assertEquals(List.of(), edition.body());
    }

    @Test
    void anEditionThatIsNotWholeMayBeRefused() {
        assertEquals(Optional.empty(), compose(article, Incomplete.REFUSE, State.TRANSLATED, half));
        assertEquals(List.of("translation-incomplete"), Reported.in(diagnostics));
    }

    @Test
    void aHigherStateMayBeAskedFor() {
        ArticleTargets whole = german(article, State.TRANSLATED, "The title", "one", "two three", "item");
        assertTrue(compose(article, Incomplete.REFUSE, State.TRANSLATED, whole).isPresent());
        assertEquals(List.of(), diagnostics.list());
        assertEquals(Optional.empty(), compose(article, Incomplete.REFUSE, State.REVIEWED, whole));
    }

    @Test
    void aWholeEditionHasNoBannerAndSaysHowFarItHasCome() {
        ArticleTargets whole = german(article, State.REVIEWED, "The title", "one", "two three", "item");
        Edition edition =
                compose(article, Incomplete.MARK, State.TRANSLATED, whole).orElseThrow();
        assertNull(edition.banner());
        assertEquals(
                "Vollständig aus dem Englischen übersetzt, geprüft",
                edition.colophon().get(1).text());
    }

    @Test
    void theSourceEditionIsTheArticle() {
        Edition edition = Editions.edition(article, Locale.ENGLISH);
        assertEquals(List.of("one", "two three", "item"), runs(edition.body()));
        assertNull(edition.banner());
        assertEquals(
                "This is the original text, in English.",
                edition.colophon().get(1).text());
    }

    @Test
    void anOfficeThatSharesTheSourcesLanguageTakesItsText() {
        Edition edition = Editions.edition(article, Locale.UK);
        assertNull(edition.banner());
        assertEquals(Editions.edition(article, Locale.ENGLISH).body(), edition.body());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void wordsOfAnotherScriptAreMarkedInSourceTargetAndFallback() {
        Article tibetan = Sample.article("Tibet (བོད་) one\n\nTibet (བོད་) two\n");
        ArticleTargets bundle = german(tibetan, State.FINAL, "Tibet (བོད་) one");
        Edition edition =
                compose(tibetan, Incomplete.MARK, State.TRANSLATED, bundle).orElseThrow();
        assertEquals(List.of("de Tibet ([bo:བོད་]) one", "[en!:Tibet ([bo:བོད་]) two]"), runs(edition.body()));
        assertEquals(
                List.of("Tibet ([bo:བོད་]) one", "Tibet ([bo:བོད་]) two"),
                runs(Editions.edition(tibetan, Locale.ENGLISH).body()));
    }

    @Test
    void aCodeThatTheTargetLacksIsReportedAtTheTarget() {
        Article linked = Sample.article("a [link](https://example.org)\n");
        compose(linked, Incomplete.MARK, State.TRANSLATED, german(linked, State.FINAL, "The title", "a link"));
        assertEquals(List.of("code-missing"), Reported.codes(diagnostics));
    }

    @Test
    void embargoAndCorrectionAreSaidInTheLocale() {
        Article dated = Sample.file(
                """
                ---
                title: T
                date: 2023-05-10
                updated: 2023-05-12
                correction: Wrong figure.
                embargo: 2023-05-10T12:00:00-04:00
                ---
                """,
                diagnostics);
        Edition edition = Editions.edition(dated, Locale.GERMAN);
        assertEquals(
                "Sperrfrist: 10. Mai 2023 um 12:00 GMT−4",
                Objects.requireNonNull(edition.embargo()).replace('\u00A0', ' '));
        Correction correction = Objects.requireNonNull(edition.correction());
        assertEquals("Korrektur vom 12.\u00A0Mai\u00A02023:", correction.lead());
        assertEquals("10.\u00A0Mai\u00A02023", edition.dateline().text());
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, false);
        assertNull(Editions.compose(dated, Locale.GERMAN, choices, diagnostics)
                .orElseThrow()
                .embargo());
    }

    @Test
    void notesAreNumberedByTheirReferencesInTheEdition() {
        Article noted = Sample.article("x[^a] y[^b]\n\n[^a]: A\n[^b]: B\n");
        ArticleTargets turned = Bundles.translated(
                Bundles.synced(Segmenter.segment(noted), Locale.GERMAN), State.FINAL, ComposerTest::turned);
        Edition edition =
                compose(noted, Incomplete.MARK, State.TRANSLATED, turned).orElseThrow();
        assertEquals(
                List.of("1 b Zurück zur Textstelle 1", "2 a Zurück zur Textstelle 2"),
                edition.notes().stream()
                        .map(note -> note.number() + " " + note.label() + " " + note.back())
                        .toList());
    }

    private static Content turned(BundleUnit unit) {
        return unit.codes().isEmpty()
                ? unit.source()
                : new Content(List.of(new Content.Text("y"), new Content.Standalone("2"), new Content.Standalone("1")));
    }

    @Test
    void aNoteThatNothingRefersToAnyMoreIsLeftOut() {
        Article noted = Sample.article("x[^a]\n\n- y[^b]\n\n[^a]: A[^c]\n[^b]: B\n[^c]: C\n");
        ArticleTargets bundle = german(noted, State.FINAL, "The title", "B");
        Edition edition =
                compose(noted, Incomplete.OMIT, State.TRANSLATED, bundle).orElseThrow();
        assertEquals(List.of(), edition.notes());
        assertEquals(
                List.of("a", "b", "c"),
                Editions.edition(noted, Locale.ENGLISH).notes().stream()
                        .map(EditionNote::label)
                        .toList());
    }

    private static List<String> items(Edition edition) {
        Block.ItemList list = (Block.ItemList) edition.body().get(0);
        return list.items().stream()
                .map(item -> String.join("/", runs(item.blocks())))
                .toList();
    }

    @Test
    void anItemThatIsEmptyCounts() {
        Article empty = Sample.article("1. one\n2.\n3. three\n");
        assertEquals(List.of("one", "", "three"), items(Editions.edition(empty, Locale.ENGLISH)));
        Article bullets = Sample.article("- one\n-\n- three\n");
        assertEquals(List.of("one", "", "three"), items(Editions.edition(bullets, Locale.ENGLISH)));
    }

    @Test
    void anItemThatIsLeftOutLeavesItsNumber() {
        Article numbered = Sample.article("1. one\n2. two\n3. three\n");
        ArticleTargets bundle = german(numbered, State.FINAL, "one", "three");
        assertEquals(
                List.of("de one", "", "de three"),
                items(compose(numbered, Incomplete.OMIT, State.TRANSLATED, bundle)
                        .orElseThrow()));
        Article bullets = Sample.article("- one\n- two\n- three\n");
        ArticleTargets two = german(bullets, State.FINAL, "one", "three");
        assertEquals(
                List.of("de one", "de three"),
                items(compose(bullets, Incomplete.OMIT, State.TRANSLATED, two).orElseThrow()));
    }

    @Test
    void anAsideHasALabelAndATaskABox() {
        Edition edition = Editions.edition(
                Sample.article(
                        "> [!TIP]\n> - [x] one\n> - [ ] two\n\nx[^n]\n\n[^n]: N.\n\n    > [!CAUTION]\n    > Hot.\n"),
                Locale.ENGLISH);
        assertEquals(List.of("Tip", "☑\u202Fone", "☐\u202Ftwo", "x"), runs(edition.body()));
        assertEquals(
                List.of("N.", "Caution", "Hot."), runs(edition.notes().get(0).blocks()));
    }

    @Test
    void anAsideOfWhichNothingIsLeftIsLeftOut() {
        Article aside = Sample.article("> [!TIP]\n> one\n");
        assertEquals(
                List.of(),
                compose(aside, Incomplete.OMIT, State.TRANSLATED).orElseThrow().body());
    }

    @Test
    void anImageKeepsADescriptionWhateverIsLeftOut() {
        Article pictured = Sample.article("![A chart](images/a.png \"Caption\")\n");
        Edition edition = compose(pictured, Incomplete.OMIT, State.TRANSLATED).orElseThrow();
        Block.Figure figure = (Block.Figure) edition.body().get(0);
        assertEquals("A chart", PlainText.of(figure.image().description().text()));
        assertNull(figure.caption());
    }

    @Test
    void aTableOfWhichNothingIsLeftIsLeftOut() {
        Article table = Sample.article("|a|\n|-|\n|b|\n");
        assertEquals(
                List.of(),
                compose(table, Incomplete.OMIT, State.TRANSLATED).orElseThrow().body());
    }

    @Test
    void theEditionsOfAllLocalesAreNamedInTheirOwnLanguage() {
        assertEquals(
                List.of(
                        "English ../en/sample.html https://example.org/en/sample.html",
                        "Deutsch ../de/sample.html https://example.org/de/sample.html",
                        "Nederlands ../nl/sample.html https://example.org/nl/sample.html",
                        "العربية ../ar/sample.html https://example.org/ar/sample.html"),
                Editions.edition(article, Locale.GERMAN).publication().alternates().stream()
                        .map(other -> other.name() + " " + other.path() + " " + other.address())
                        .toList());
    }
}
