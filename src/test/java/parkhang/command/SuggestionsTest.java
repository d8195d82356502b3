package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the aligner takes for a translation and does not trust, and what is the article's own text. */
class SuggestionsTest {
    private Session session;
    private Path folder;

    @BeforeEach
    void layOut(@TempDir Path temporary) {
        folder = temporary;
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/de/imprint.yaml", "name: Büro\n");
    }

    private void bringIn(String article, String text) {
        session.write("articles/a.md", "---\ntitle: A farewell\ndate: 2024-01-02\n---\n\n" + article);
        session.write("text.md", text);
        session.run(
                0,
                "import",
                "--locale",
                "de",
                "--article",
                "a",
                folder.resolve("text.md").toString());
    }

    private void bringInFew() {
        bringIn(
                "The old road was closed in the autumn.\n\nNobody came back.\n",
                "# Ein Abschied\n\nDie alte Straße wurde im Herbst gesperrt.\n\nNiemand kam zurück.\n");
    }

    /** Of four lines one is missing, and nothing says which. */
    private void bringInUnsure() {
        bringIn(
                "Nobody came back.\n\nThe doors were open.\n\nThe lamps were lit.\n\nThe wall fell down.\n",
                "# Ein Abschied\n\nNiemand kam zurück.\n\nDie Türen standen offen.\n\nDie Wand fiel um.\n");
    }

    @Test
    void aTextOfFewBlocksIsNotRefusedForItsNumber() {
        bringInFew();
        String bundle = session.read("translations/de/a.xlf");
        assertTrue(bundle.contains("<target>Niemand kam zurück.</target>"), bundle);
    }

    @Test
    void aSuggestionHasItsProbabilityAndIsNeverPrinted() {
        bringInUnsure();
        String bundle = session.read("translations/de/a.xlf");
        assertTrue(bundle.contains("subState=\"parkhang:suggested\""), bundle);
        assertTrue(bundle.matches("(?s).*<note category=\"suggestion\">text.md:\\d+, \\d+ %</note>.*"), bundle);
        session.run(0, "coverage", "--format", "json");
        assertFalse(session.out().contains("\"suggested\":{\"units\":0"), session.out());
        session.run(0, "export", "--locale", "de", "--format", "html", "--allow-stale");
        session.run(0, "suggestions", "de/a");
        String suggested = session.out().lines().skip(2).findFirst().orElse("").strip();
        assertFalse(session.read("output/de/a.html").contains(suggested), suggested);
        session.run(0, "sync", "--prefill");
        assertEquals(bundle, session.read("translations/de/a.xlf"));
    }

    @Test
    void suggestionsAreAcceptedOrRejectedByOneCommand() {
        bringInUnsure();
        session.run(0, "suggestions", "de/a");
        int waiting = Integer.parseInt(session.out().replaceAll("(?s).*?(\\d+) suggestions wait\n", "$1"));
        assertTrue(waiting > 1, session.out());
        String first = session.out().replaceAll("(?s).*?: (u\\d+) \\(.*", "$1");
        session.run(0, "suggestions", "de/a", first, "--reject");
        assertTrue(session.out().endsWith("1 suggestions rejected\n"), session.out());
        session.run(0, "suggestions", "de/a", "--accept");
        assertTrue(session.out().endsWith((waiting - 1) + " suggestions accepted\n"), session.out());
        String bundle = session.read("translations/de/a.xlf");
        assertFalse(bundle.contains("suggest"), bundle);
        session.run(0, "coverage", "--format", "csv");
        assertTrue(session.out().contains("de,a,translated,"), session.out());
        session.run(2, "suggestions", "de/a", "--accept", "--reject");
        session.run(2, "suggestions", "u1");
    }

    /** A suggestion that was made by hand, for the paragraph of a small article. */
    private void suggest(String target) {
        session.write(
                "articles/a.md",
                "---\ntitle: A farewell\ndate: 2024-01-02\n---\n\nIn 1998 nobody *came* back.\n\nThe doors were open.\n");
        session.run(0, "sync", "--locale", "de");
        String bundle = session.read("translations/de/a.xlf");
        for (String source : new String[] {"back", "open"}) {
            bundle = bundle.replaceFirst(
                    "state=\"initial\">(\\s*<source>.*" + source + "\\.</source>)",
                    "state=\"initial\" subState=\"parkhang:suggested\">$1<target>"
                            + (source.equals("back") ? target : "Die Türen standen offen.") + "</target>");
        }
        session.write("translations/de/a.xlf", bundle);
    }

    @Test
    void whatIsAcceptedIsCheckedAndAWarningIsTold() {
        suggest("1989 kam <pc id=\"1\">niemand</pc> zurück.");
        session.run(0, "suggestions", "de/a", "--accept");
        assertTrue(session.err().contains("warning[number-changed]: unit u2"), session.err());
        assertTrue(session.out().endsWith("2 suggestions accepted\n"), session.out());
        String told = session.err().lines().findFirst().orElse("");
        session.run(0, "check");
        assertTrue(session.out().contains(told), session.out());
    }

    @Test
    void aSuggestionWithAnErrorGoesOnWaitingAndTheOthersDoNot() {
        suggest("1998 kam <pc id=\"7\">niemand</pc> zurück.");
        String before = session.read("translations/de/a.xlf");
        session.run(1, "suggestions", "de/a", "--accept");
        assertTrue(session.err().contains("error[code-unknown]: unit u2"), session.err());
        assertTrue(session.out().endsWith("1 suggestions accepted, 1 go on waiting\n"), session.out());
        String rest = "state=\"initial\" subState=\"parkhang:suggested\">\n        <source>The doors";
        assertEquals(
                before.replace(rest, rest.replace("initial\" subState=\"parkhang:suggested", "translated")),
                session.read("translations/de/a.xlf"));
    }

    @Test
    void aWholeArticleIsCalledTranslatedWithoutItsSuggestions() {
        bringInUnsure();
        session.run(0, "state", "de/a", "--to", "translated");
        assertTrue(session.read("translations/de/a.xlf").contains("parkhang:suggested"));
    }

    private static final String QUOTED = "We never asked anyone for permission, and nobody ever asked us to stop.";

    /** A translation with numbers, which tell its blocks apart, and what stands in the place of the quotation. */
    private void bringInQuotation(String quotation) {
        bringIn(
                "The river rose in the spring of 1998.\n\nThe school opened in 2004 with 31 pupils.\n\n> " + QUOTED
                        + "\n\nThe teacher keeps 14 letters in a box.\n\nThe pass is closed for 5 months.\n",
                "# Ein Abschied\n\nDer Fluss stieg im Frühling 1998.\n\nDie Schule öffnete 2004 mit 31 Schülern.\n\n"
                        + quotation
                        + "Die Lehrerin bewahrt 14 Briefe in einer Kiste auf.\n\nDer Pass ist 5 Monate lang geschlossen.\n");
    }

    @Test
    void theOriginalBesideItsTranslationIsReportedAndNotFiled() {
        bringInQuotation("> Wir haben nie jemanden um Erlaubnis gefragt, und niemand bat uns je aufzuhören.\n>\n> "
                + QUOTED + "\n\n");
        assertTrue(session.err().contains("warning[block-is-source]: this block is the article's own"), session.err());
        String bundle = session.read("translations/de/a.xlf");
        assertTrue(bundle.contains("<target>Wir haben nie jemanden um Erlaubnis gefragt"), bundle);
        assertFalse(bundle.contains("<target>" + QUOTED), bundle);
    }

    @Test
    void aLongBlockThatIsTheSourceIsNoTranslationOfItself() {
        bringInQuotation("> " + QUOTED + "\n\n");
        assertTrue(session.err().contains("warning[block-is-source]"), session.err());
        assertFalse(session.read("translations/de/a.xlf").contains("<target>" + QUOTED));
    }
}
