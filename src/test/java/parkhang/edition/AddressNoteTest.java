package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.State;

/** On paper, links tell where they lead. */
class AddressNoteTest {
    private static Edition edition(String body, Profile profile) {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, true, false, true, profile);
        return Editions.compose(Sample.article(body), Locale.ENGLISH, choices, new Diagnostics())
                .orElseThrow();
    }

    private static List<String> text(String body, Profile profile) {
        List<String> text = EditionText.of(edition(body, profile)).stream()
                .map(EditionText.Passage::text)
                .toList();
        return text.subList(3, text.indexOf("About this edition"));
    }

    private static List<String> addresses(String body) {
        return edition(body, Profile.PRINT).addresses().stream()
                .map(AddressNote::text)
                .toList();
    }

    @Test
    void eachAddressHasOneNoteInTheOrderOfReading() {
        String body =
                """
                See [*two*](https://b.org/x/), [one](http://a.org) and [two](https://b.org/x)[^n].

                [^n]: A note with [three](https://c.org).
                """;
        assertEquals(
                List.of(
                        "See two[1], one[2] and two[1]1.",
                        "Notes",
                        "A note with three[3].",
                        "Web addresses",
                        "[1] b.org/x",
                        "[2] a.org",
                        "[3] c.org"),
                text(body, Profile.PRINT));
        assertEquals(text(body, Profile.PRINT), text(body, Profile.PRESS));
    }

    @Test
    void onAScreenThereIsNone() {
        assertEquals(List.of("See one."), text("See [one](http://a.org).\n", Profile.SCREEN));
    }

    @ParameterizedTest
    @CsvSource({
        "a.org, https://www.a.org/",
        "https://a.org/b/, https://a.org/b",
        "www.A.org, https://a.org",
        "me@a.org, mailto:me@a.org",
        "030 27879086, tel:+493027879086"
    })
    void wordsThatAreTheAddressNeedNone(String words, String address) {
        assertEquals(List.of(), addresses("See [" + words + "](" + address + ").\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.org, https://a.org/report.pdf, a.org/report.pdf",
        "write, mailto:me@a.org, me@a.org",
        "call, tel:+493027879086, +493027879086",
        "page, https://a.org/?q=1#x, a.org/?q=1#x",
        "the report, other.md#x, example.org/en/other.html#x"
    })
    void otherWordsNeedOne(String words, String address, String shown) {
        assertEquals(List.of(shown), addresses("See [" + words + "](" + address + ").\n"));
    }

    /** Addresses that the words of one link show and those of another don't. */
    @Test
    void theNoteIsForThoseWhoNeedIt() {
        assertEquals(
                List.of("See a.org or the site[1].", "Web addresses", "[1] a.org"),
                text("See [a.org](https://a.org) or [the site](https://a.org/).\n", Profile.PRINT));
    }

    @Test
    void aPlaceInTheEditionIsNoAddress() {
        assertEquals(List.of(), addresses("## Head\n\nSee [above](#head).\n"));
    }
}
