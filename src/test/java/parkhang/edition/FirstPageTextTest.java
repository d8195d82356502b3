package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.html.HtmlRenderer;
import parkhang.html.WebFonts;

/** What an edition says before and behind its text of its own: what it is, who wrote it, whom the press may ask. */
class FirstPageTextTest {
    private static Edition edition(String front, String tag) {
        String text = "---\ntitle: The title\ndate: 2023-05-10\n" + front + "---\nText.[^1]\n\n[^1]: Note.\n";
        return Editions.edition(Sample.file(text, new Diagnostics()), Locale.forLanguageTag(tag));
    }

    private static List<String> text(Edition edition) {
        List<String> text =
                EditionText.of(edition).stream().map(EditionText.Passage::text).toList();
        return text.subList(1, text.indexOf(edition.furniture().colophon()));
    }

    @Test
    void aPressReleaseSaysWhatItIsAndWhomToAsk() {
        Edition edition = edition("kind: press-release\nauthors: [Ann, Bob, Cleo]\n", "en");
        assertEquals(
                List.of(
                        "Press release\u00A0· For immediate release",
                        "The title",
                        "By Ann, Bob, and Cleo",
                        "May\u00A010, 2023",
                        "Text.1",
                        "Press contact",
                        "Anna Muster\u00A0· +49\u00A0(0)30\u00A01\u00A0· presse@example.de",
                        "Notes",
                        "Note."),
                text(edition));
        assertFalse(EditionText.imprint(edition).stream().anyMatch(line -> line.contains("Anna Muster")));
    }

    @Test
    void anArticlesOwnContactStandsInPlaceOfTheOfficesWhateverItIs() {
        List<String> text = text(edition("contact: [{name: Ann}, {name: Bob, mail: bob@example.org}]\n", "de"));
        assertEquals(
                List.of("Pressekontakt", "Ann", "Bob\u00A0· bob@example.org"),
                text.subList(text.size() - 5, text.size() - 2));
    }

    @ParameterizedTest
    @CsvSource({
        "press-release, Pressemitteilung\u00A0· Zur sofortigen Veröffentlichung, true",
        "statement, Stellungnahme, true",
        "report, Bericht, false",
        "letter, Brief, false",
        "q-and-a, Fragen und Antworten, false",
    })
    void onlyWhatIsForThePressNamesTheOfficesContact(String kind, String kicker, boolean isForPress) {
        Edition edition = edition("kind: " + kind + "\n", "de");
        assertEquals(kicker, text(edition).get(0));
        assertEquals(isForPress, text(edition).contains("Pressekontakt"));
        assertEquals(
                !isForPress,
                EditionText.imprint(edition).stream().anyMatch(line -> line.startsWith("Pressekontakt: Anna Muster")));
    }

    /** Also when its time has come: it was not for immediate release, and no page depends on the hour. */
    @Test
    void aPressReleaseWithAnEmbargoIsNotForImmediateRelease() {
        Edition edition = edition("kind: press-release\nembargo: 2023-05-10T12:00:00Z\n", "en");
        assertEquals("Press release", text(edition).get(0));
        assertTrue(text(edition).get(1).startsWith("Embargoed until "));
    }

    @Test
    void anArticleThatSaysNothingIsAsBefore() {
        Edition edition = edition("", "en");
        assertNull(edition.kicker());
        assertNull(edition.byline());
        assertEquals(List.of("The title", "May\u00A010, 2023", "Text.1", "Notes", "Note."), text(edition));
    }

    @Test
    void aChapterIsReleasedNoMoreAndLeavesTheOfficeToItsVolume() {
        Edition chapter = edition("kind: press-release\n", "en").asChapter();
        assertEquals("Press release", Objects.requireNonNull(chapter.kicker()).words());
        assertEquals(List.of(), chapter.contacts().lines());
        Edition own = edition("contact: {name: Ann}\n", "en").asChapter();
        assertEquals(1, own.contacts().lines().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Von Ann und Bob",
                "ru | Ann и Bob",
                "zh-Hans | 作者：Ann和Bob",
                "ar | بقلم <span dir=\"ltr\">Ann</span> و<span dir=\"ltr\">Bob</span>",
                "bo | རྩོམ་པ་པོ། Ann, Bob",
                "ja | <span lang=\"en\">By </span>Ann、Bob",
            })
    void aBylineIsAsItsLanguageWritesIt(String tag, String expected) {
        String html = new HtmlRenderer().screen(edition("authors: [Ann, Bob]\n", tag), WebFonts.NONE);
        assertTrue(html.contains("<p class=\"byline\">" + expected + "</p>"), html);
    }

    @Test
    void whatStandsBetweenNamesHearsHowTheyBegin() {
        String html = new HtmlRenderer().screen(edition("authors: [Ana, Isabel]\n", "es"), WebFonts.NONE);
        assertTrue(html.contains("Ana e Isabel</p>"), html);
    }

    @ParameterizedTest
    @CsvSource({"press-release,NewsArticle", "report,Report", "letter,Article", "q-and-a,Article"})
    void machinesAreToldTheKind(String kind, String type) {
        String html = new HtmlRenderer().screen(edition("kind: " + kind + "\n", "en"), WebFonts.NONE);
        assertTrue(html.contains("\"@type\":\"" + type + "\",\"genre\":\""), html);
    }

    @Test
    void machinesAreToldWhomToAsk() {
        String html = new HtmlRenderer().screen(edition("kind: statement\n", "en"), WebFonts.NONE);
        assertTrue(
                html.contains("\"contactPoint\":[{\"@type\":\"ContactPoint\",\"name\":\"Anna Muster\",\"contactType\":"
                        + "\"press\",\"telephone\":\"+49 (0)30 1\",\"email\":\"presse@example.de\"}]"),
                html);
    }
}
