package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Choices;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.edition.Incomplete;
import parkhang.translation.State;

/** Labels that a language lacks stand in another one: each says so, wherever it stands, and keeps its own direction. */
class LabelFallbackTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");
    private static final Pattern ATTRIBUTE = Pattern.compile("<[^>]*(?:aria-label|alt)=\"[A-Z][^>]*>");

    private static Edition edition(Incomplete incomplete) {
        return Editions.compose(
                        Sample.article("one[^a]\n\n[^a]: note\n"),
                        PERSIAN,
                        new Choices(incomplete, State.TRANSLATED, true),
                        new Diagnostics())
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARK", "OMIT"})
    void bannerSaysItsLanguage(Incomplete incomplete) {
        Edition edition = edition(incomplete);
        String page = new HtmlRenderer().screen(edition, WebFonts.NONE);
        assertTrue(page.contains("<p><span lang=\"en\" dir=\"ltr\">" + edition.banner() + "</span></p>"), page);
    }

    @Test
    void attributesSayTheirLanguage() {
        Edition edition = edition(Incomplete.MARK);
        for (String page :
                List.of(new HtmlRenderer().screen(edition, WebFonts.NONE), new HtmlRenderer().paper(edition))) {
            List<String> labelled =
                    ATTRIBUTE.matcher(page).results().map(MatchResult::group).toList();
            assertTrue(labelled.size() > 1, page);
            labelled.forEach(element -> assertTrue(element.contains("lang=\"en\""), element));
            assertTrue(page.contains("aria-current=\"page\" lang=\"fa\"") || !page.contains("aria-current"), page);
        }
    }

    @Test
    void labelIsIsolatedWhereItRunsTheOtherWay() {
        Map<String, Locale> foreign = Map.of("a", Locale.ENGLISH, "b", PERSIAN);
        Markup page = new Markup();
        LabelWriter labels = new LabelWriter(page, true, foreign);
        labels.element("p", "a", "one");
        labels.element("p", "b", "two");
        labels.element("p", "c", "three");
        assertEquals(
                "<p><span lang=\"en\" dir=\"ltr\">one</span></p><p><span lang=\"fa\">two</span></p><p>three</p>",
                page.toString());
        assertEquals("en", labels.language("a"));
        assertEquals(null, labels.language("c"));
    }
}
