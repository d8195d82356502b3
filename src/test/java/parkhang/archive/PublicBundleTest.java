package parkhang.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What of a bundle's file leaves the archive, and what an edition is due for. */
class PublicBundleTest {
    private static final String NAME = "translations/nl/a.xlf";

    private static String bundle(String notes, String segment, String target) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
                  <file id="f1" original="a.md" canResegment="no">
                    <unit id="u1" type="parkhang:title" xml:space="preserve">
                %s      <segment %s>
                        <source>Good news</source>
                %s      </segment>
                    </unit>
                  </file>
                </xliff>
                """
                .formatted(notes, segment, target);
    }

    private static String stripped(String bundle) {
        return new String(PublicBundle.of(NAME, bundle.getBytes(UTF_8)), UTF_8);
    }

    private static final String TARGET = "        <target>Goed nieuws</target>\n";
    private static final String REVIEWED = bundle("", "state=\"reviewed\"", TARGET);

    private static String notes(String... notes) {
        return "      <notes>\n        " + String.join("\n        ", notes) + "\n      </notes>\n";
    }

    @Test
    void aFileWithNothingOfTheKindStaysAsItIs() {
        byte[] plain = REVIEWED.replace("<file id", "<file  id").getBytes(UTF_8);
        assertSame(plain, PublicBundle.of(NAME, plain));
        byte[] article = "<!-- a comment -->".getBytes(UTF_8);
        assertSame(article, PublicBundle.of("articles/a.md", article));
        byte[] broken = "<xliff><note".getBytes(UTF_8);
        assertSame(broken, PublicBundle.of(NAME, broken));
    }

    @Test
    void whatPeopleWroteToEachOtherStaysInTheArchive() {
        String commented = bundle(notes("<note>Anna: is this right?</note>"), "state=\"reviewed\"", TARGET)
                .replace("<unit", "<!-- Anna -->\n    <unit");
        assertEquals(REVIEWED, stripped(commented));
    }

    @Test
    void aSignOffThatHasLapsedLeavesItsUnitTranslated() {
        String lapsed = bundle(
                notes("<note category=\"sign-off\">reviewed 2026-03-02 0123456789abcdef Anna</note>"),
                "state=\"reviewed\"",
                TARGET);
        assertEquals(REVIEWED.replace("reviewed", "translated"), stripped(lapsed));
    }

    @Test
    void aSuggestionIsNobodysWords() {
        String suggested = bundle("", "state=\"initial\" subState=\"parkhang:suggested\"", TARGET);
        assertEquals(bundle("", "state=\"initial\"", ""), stripped(suggested));
    }

    @Test
    void whatTheProgramHasNotedGoesAlong() {
        String stale = bundle(
                notes("<note category=\"previous-source\">News</note>", "<note>Anna</note>"),
                "state=\"initial\" subState=\"parkhang:stale\"",
                TARGET);
        String left = stripped(stale);
        assertTrue(left.contains("previous-source") && left.contains("parkhang:stale"), left);
        assertFalse(left.contains("Anna"), left);
    }
}
