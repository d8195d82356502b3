package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.html.HtmlRenderer;
import parkhang.text.SourceText;
import parkhang.text.typography.WordList;
import parkhang.text.typography.WordListReader;

class WordDivisionTest {
    private static String seen(String text) {
        return text.replace('\u00AD', '·').replace('\u200C', '|');
    }

    private static String divided(Article article, Map<Locale, WordList> lists) {
        return Runs.of(new WordDivision(lists).divide(article, Locale.GERMAN, Locale.ENGLISH)).stream()
                .map(PlainText::of)
                .map(WordDivisionTest::seen)
                .collect(Collectors.joining("\n"));
    }

    private static String divided(String... lines) {
        return divided(Sample.article(String.join("\n", lines)), Map.of());
    }

    @Test
    void paragraphsItemsCellsAndNotesAreHyphenatedAndNotHeadingsOrCaptions() {
        String text = divided(
                "Menschen und Auflage",
                "",
                "## Auflage",
                "",
                "- Menschen",
                "",
                "> Menschen[^n]",
                "",
                "Table: Auflage",
                "",
                "| Menschen |",
                "| --- |",
                "| Auflage |",
                "",
                "[^n]: Menschen");
        assertTrue(text.startsWith("Men·schen und Auf|·lage\nAuf|lage\nMen·schen\nMen·schen"), text);
        assertTrue(text.contains("\nAuf|lage\nMen·schen\nAuf|·lage\nMen·schen"), text);
    }

    @Test
    void linksEmphasisCodeAndAddressesKeepTheirWordsWhole() {
        assertEquals(
                "die Menschen Men·schen Menschen Menschen menschen.example/auflage",
                divided(
                        "die [Menschen](https://example.org/) **Menschen** *Menschen* `Menschen` menschen.example/auflage"));
    }

    @Test
    void aRunIsDividedByItsOwnLanguage() {
        Edition untranslated = Editions.edition(Sample.article("The declaration was **published**."), Locale.GERMAN);
        String page = seen(new HtmlRenderer().paper(untranslated));
        assertTrue(page.contains("The dec·la·ra·tion was <strong>pub·lished</strong>."), page);
    }

    @Test
    void aPhraseInAnotherScriptIsDividedByTheRulesOfItsLanguage() {
        Edition edition = Editions.edition(
                Sample.article("The declaration says ανθρώπινα δικαιώματα, Ελευθερίες, and ຄວາມຍຸຕິທໍາ."),
                Locale.ENGLISH);
        String page = seen(new HtmlRenderer().paper(edition));
        assertTrue(
                page.contains("The dec·la·ra·tion says <span lang=\"el\">αν·θρώ·πινα δι·καιώ·ματα, Ελευθερίες</span>"),
                page);
        assertTrue(page.contains(">ຄວາມຍຸຕິທໍາ</span>"), page);
    }

    @Test
    void whatDescribesThePageIsFreeOfMarks() {
        Edition edition =
                Editions.edition(Sample.article("A declaration ![declaration](images/a.png)"), Locale.ENGLISH);
        String page = seen(new HtmlRenderer().paper(edition));
        assertTrue(page.contains("A dec·la·ra·tion"), page);
        assertTrue(page.contains("alt=\"declaration\""), page);
        String head = page.substring(0, page.indexOf("<body"));
        assertFalse(head.contains("·") || head.contains("|"), head);
    }

    @Test
    void anArchivesListGoesFirst() {
        WordList own = WordListReader.read(SourceText.of("hyphenation.txt", "Menschen\nTref|fer\n"), new Diagnostics());
        assertEquals("Menschen Tref|·fer", divided(Sample.article("Menschen Treffer"), Map.of(Locale.GERMAN, own)));
    }
}
