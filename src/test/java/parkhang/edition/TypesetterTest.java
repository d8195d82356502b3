package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.html.HtmlRenderer;
import parkhang.text.Scripts;
import parkhang.translation.Articles;

class TypesetterTest {
    private static final Place NOWHERE = Place.of("a.md");

    private static String body(String markdown) {
        return body(Editions.edition(Sample.article(markdown), Locale.ENGLISH));
    }

    private static String body(Edition edition) {
        return new HtmlRenderer().paper(edition).replaceFirst("(?s).*<div class=\"body\">\n(.*?)\n</div>.*", "$1");
    }

    private static Inline.Text words(String text) {
        return new Inline.Text(NOWHERE, text);
    }

    private static Inline.Emphasis emphasis(String text) {
        return new Inline.Emphasis(NOWHERE, List.of(words(text)));
    }

    private static List<Inline> set(Locale locale, Inline... run) {
        return new Typesetter(locale, true, new HashMap<>()).set(List.of(run));
    }

    @Test
    void aRuleSeesOverTheBordersOfInlines() {
        List<Inline> run = List.of(words("Wait."), new Inline.Emphasis(NOWHERE, List.of(words(".. no"))), words("..."));
        assertEquals(
                List.of(words("Wait…"), new Inline.Emphasis(NOWHERE, List.of(words(" no"))), words("…")),
                new Typesetter(Locale.ENGLISH, true, new HashMap<>()).set(run));
    }

    @Test
    void aRuleDoesNotSeeTheWordsOfAnotherLanguage() {
        Inline.InLanguage tibetan =
                new Inline.InLanguage(NOWHERE, Locale.forLanguageTag("bo"), false, List.of(words("བོད་ ཡིག")));
        RunText text = new RunText(List.of(words("a "), tibetan, words(" b")), Locale.ENGLISH);
        assertEquals("a \uFFFC\uFFFC\uFFFC\uFFFC \uFFFC\uFFFC\uFFFC b", text.in(Locale.ENGLISH));
        assertEquals("\uFFFC བོད་ ཡིག \uFFFC", text.in(Locale.forLanguageTag("bo")));
        assertEquals(List.of(words("a "), tibetan, words(" b")), text.inlines());
    }

    @Test
    void nothingIsAddedToATitleInAnotherLanguageButTheSpacesOfQuotationMarks() {
        Inline title = new Inline.Emphasis(NOWHERE, List.of(words("China: \"New\" Evidence")));
        Inline set = new Inline.Emphasis(NOWHERE, List.of(words("China: «\u202FNew\u202F» Evidence")));
        Typesetter french = new Typesetter(Locale.FRENCH, true, new HashMap<>());
        assertEquals(
                List.of(words("HRW\u00A0: "), set, words("\u202F!")),
                french.set(List.of(words("HRW: "), title, words("!"))));
    }

    @Test
    void emphasizedQuotesHaveFrenchSpaces() {
        assertEquals(
                List.of(emphasis("«\u202FWhy? Because!\u202F»"), words(" et "), emphasis("«\u202FQui\u202F»")),
                set(Locale.FRENCH, emphasis("\"Why? Because!\""), words(" et "), emphasis("« Qui »")));
        assertEquals(
                List.of(words("«\u202F"), emphasis("Why?"), words("\u202F» et «\u202F"), emphasis("Qui\u202F»")),
                set(Locale.FRENCH, words("\""), emphasis("Why?"), words("\" et \""), emphasis("Qui\"")));
    }

    @Test
    void quotationMarksAroundForeignWordsAreTheSentences() {
        String text = "Die Wörter \"བོད\", \"ལྷ་ས\" und \"мир\",\"труд\".";
        Inline[] run = Scripts.runs(text, Locale.GERMAN).stream()
                .map(part -> part.locale() == null
                        ? words(part.text())
                        : new Inline.InLanguage(NOWHERE, part.locale(), false, List.of(words(part.text()))))
                .toArray(Inline[]::new);
        assertEquals("Die Wörter „བོད“, „ལྷ་ས“ und „мир“,„труд“.", PlainText.of(set(Locale.GERMAN, run)));
    }

    @Test
    void aPassageInTheSourceLanguageIsSetByItsRules() {
        Inline english = new Inline.InLanguage(NOWHERE, Locale.ENGLISH, true, List.of(words("\"What?\"")));
        Inline set = new Inline.InLanguage(NOWHERE, Locale.ENGLISH, true, List.of(words("“What?”")));
        Typesetter french = new Typesetter(Locale.FRENCH, true, new HashMap<>());
        assertEquals(
                List.of(words("«\u202FQuoi\u202F?\u202F» "), set), french.set(List.of(words("\"Quoi?\" "), english)));
    }

    @Test
    void codeStaysAsItIs() {
        assertEquals(
                "<p id=\"_u-2\"><code>...</code> means… <code>a...</code></p>\n<pre tabindex=\"0\"><code>...\n</code></pre>",
                body("`...` means... `a...`\n\n```\n...\n```"));
    }

    @Test
    void titlesNotesTablesAndDescriptionsAreSet() {
        String text = String.join(
                "\n",
                EditionText.of(Editions.edition(
                                Sample.article(
                                        "## a...\n\nTable: b...\n\n|c...|\n|-|\n|d...|\n\n> e...[^n]\n\n[^n]: f...\n"),
                                Locale.ENGLISH))
                        .stream()
                        .map(EditionText.Passage::text)
                        .toList());
        assertEquals(6, text.chars().filter(c -> c == '…').count(), text);
    }

    @Test
    void anArticleCanSwitchItOff() {
        Article article =
                Sample.file("---\ntitle: T\ndate: 2023-05-10\ntypesetting: false\n---\nWait...\n", new Diagnostics());
        assertEquals("<p id=\"_u-2\">Wait...</p>", body(Editions.edition(article, Locale.ENGLISH)));
    }

    @Test
    void settingNothingGivesTheArticleBack() {
        Articles articles = new Articles(20230511);
        for (int round = 0; round < 200; round++) {
            Article article = articles.next();
            assertEquals(article, new Typesetter(Locale.ENGLISH, false, new HashMap<>()).set(article));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "bo", "zh", "ar", "th"})
    void noWordIsLost(String tag) {
        Articles articles = new Articles(20230512);
        for (int round = 0; round < 100; round++) {
            Article article = articles.next();
            Article set = new Typesetter(Locale.forLanguageTag(tag), true, new HashMap<>()).set(article);
            assertEquals(words(article), words(set));
            assertEquals(Runs.all(article).size(), Runs.all(set).size());
        }
    }

    private static String words(Article article) {
        return Runs.of(article).stream()
                .map(PlainText::of)
                .collect(Collectors.joining("\n"))
                .replaceAll("[\\p{Z}\\s\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}'\"]", "");
    }
}
