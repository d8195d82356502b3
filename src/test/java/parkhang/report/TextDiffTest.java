package parkhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.html.Markup;
import parkhang.translation.Content;

class TextDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old road.        | The new road.           | The [-old][+new] road.",
                "The road.            | The long new road.      | The [+long new ]road.",
                "The long road.       | The road.               | The [-long ]road.",
                "one two three four   | one 2 3 four            | one [-two three][+2 3] four",
                "on May 1, 2023       | on May 10, 2023         | on May [-1][+10], 2023",
                "same                 | same                    | same",
                "all                  | other                   | [-all][+other]",
                "It goes on.          | It goes on, in summer.  | It goes on[+, in summer].",
                "西藏新闻              | 西藏报道                 | 西藏[-新闻][+报道]",
            })
    void changesAreWords(String before, String now, String expected) {
        assertEquals(expected, marked(before, now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by [the House]. | by [the Senate]. | by the Senate. | 7 13 House",
                "a *old* road     | a *old* street   | a old street   | 6 12 road",
                "an *[O]ld* road  | an *[O]ld* street | an [O]ld street | 9 15 road",
            })
    void markupThatStaysIsNoChange(String before, String noted, String plain, String expected) {
        List<String> found = TextDiff.ofNoted(before, noted, plain, Locale.ENGLISH).stream()
                .filter(change -> change.start() < change.end())
                .map(change -> change.start() + " " + change.end() + " " + change.before())
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void bothVersionsCanBeReadOutOfTheChanges() {
        Random random = new Random(20230510);
        for (int round = 0; round < 2000; round++) {
            String before = text(random);
            String now = text(random);
            String marked = marked(before, now);
            assertEquals(now, marked.replaceAll("\\[-[^]]*]", "").replaceAll("\\[\\+([^]]*)]", "$1"));
            assertEquals(before, marked.replaceAll("\\[\\+[^]]*]", "").replaceAll("\\[-([^]]*)]", "$1"));
        }
    }

    @Test
    void aChangeGoesOnAcrossACode() {
        Content now = new Content(List.of(
                new Content.Text("The new "),
                new Content.Paired("1", List.of(new Content.Text("long"))),
                new Content.Text(" road.")));
        Markup page = new Markup();
        ContentHtml.write(page, now, List.of(), TextDiff.of("The old road.", now.plainText(), Locale.ENGLISH));
        assertEquals(
                "The <del>old</del><ins>new </ins><code>‹1›</code><ins>long</ins><code>‹/1›</code> road.", shown(page));
    }

    @Test
    void whatWasTakenOutAtTheEndIsShown() {
        Content now = new Content(List.of(new Content.Text("Stay"), new Content.Standalone("1")));
        Markup page = new Markup();
        ContentHtml.write(page, now, List.of(), TextDiff.of("Stay here", "Stay", Locale.ENGLISH));
        assertEquals("Stay<del> here</del><code>‹1/›</code>", shown(page));
    }

    private static String marked(String before, String now) {
        Markup page = new Markup();
        Content content = new Content(List.of(new Content.Text(now)));
        ContentHtml.write(page, content, List.of(), TextDiff.of(before, now, Locale.ENGLISH));
        return shown(page).replaceAll("<del>(.*?)</del>", "[-$1]").replaceAll("<ins>(.*?)</ins>", "[+$1]");
    }

    /** Without what is only heard. */
    private static String shown(Markup page) {
        return page.toString()
                .replaceAll("<span class=\"spoken\"[^>]*>.*?</span>", "")
                .replaceAll("<code [^>]*>", "<code>");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(List.of("road", "new", "a", "two", "1").get(random.nextInt(5)))
                    .append(List.of(" ", ", ", " – ", "").get(random.nextInt(4)));
        }
        return text.toString();
    }
}
