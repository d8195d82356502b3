package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a translator's files when articles change. */
class SyncSessionTest {
    private static final String FILE = "translations/nl/news.xlf";
    private static final String FIRST = "Police have collected samples from whole communities in Tibet.";
    private static final String FIRST_CHANGED = "Police have collected blood from whole communities in Tibet.";
    private static final String SECOND = "Nobody could decline to take part in it.";

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder)
                .write("archive.yaml", "title: Press\nsource: en\nbase: https://example.org/\n")
                .write("translations/nl/imprint.yaml", "name: Persbureau\n");
        article("news", FIRST, SECOND);
        session.run(0, "sync");
        translate(FILE, FIRST, "Politie verzamelde monsters.");
    }

    private void article(String slug, String... paragraphs) {
        session.write(
                "articles/" + slug + ".md",
                "---\ntitle: News of " + slug + "\ndate: 2023-05-10\n---\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    private void translate(String file, String source, String target) {
        String before = session.read(file);
        String untranslated = "<segment state=\"initial\">\n        <source>" + source + "</source>\n";
        assertTrue(before.contains(untranslated), before);
        session.write(
                file,
                before.replace(
                        untranslated,
                        untranslated.replace("initial", "translated") + "        <target>" + target + "</target>\n"));
    }

    /** The unit around a text, from its tag on. */
    private String unit(String file, String text) {
        String xliff = session.read(file);
        int at = xliff.indexOf(text);
        assertTrue(at >= 0, xliff);
        return xliff.substring(xliff.lastIndexOf("<unit", at), xliff.indexOf("</unit>", at));
    }

    /** A page without the marks where a word may be divided. */
    private String shown(String page) {
        return session.read(page).replace("\u00AD", "");
    }

    private String page(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"export", "--format", "html", "--locale", "nl"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        session.run(0, all);
        return shown("output/nl/news.html");
    }

    @Test
    void aChangedSourceMakesItsTargetStaleAndComesBack() {
        String translated = session.read(FILE);
        article("news", FIRST_CHANGED, SECOND);
        session.run(0, "sync");
        assertEquals(FILE + ": 1 stale\n1 file written, 0 up to date\n", session.out());
        String stale = unit(FILE, "Politie");
        assertTrue(stale.contains("<segment state=\"initial\" subState=\"parkhang:stale\">"), stale);
        assertTrue(stale.contains("<note category=\"previous-source\">" + FIRST + "</note>"), stale);
        assertTrue(stale.contains("<source>" + FIRST_CHANGED + "</source>"), stale);

        assertFalse(page().contains("Politie verzamelde"));
        String old = page("--allow-stale");
        assertTrue(old.contains("Politie verzamelde"), old);
        assertTrue(old.contains("class=\"banner\""), "it counts as missing");

        article("news", FIRST, SECOND);
        session.run(0, "sync");
        assertEquals(FILE + ": 1 restored\n1 file written, 0 up to date\n", session.out());
        assertEquals(translated, session.read(FILE));
    }

    @Test
    void whatIsNewIsPrefilledFromOtherArticles() {
        article("other", FIRST, FIRST_CHANGED);
        session.run(0, "sync");
        assertEquals(
                """
                translations/nl/other.xlf: 3 new, 1 translated as before, 1 prefilled
                1 file written, 1 up to date
                """,
                session.out());
        String exact = unit("translations/nl/other.xlf", "<source>" + FIRST);
        assertTrue(exact.contains("<segment state=\"translated\">"), exact);
        assertTrue(exact.contains("<note category=\"origin\">translations/nl/news.xlf u2</note>"), exact);
        String prefilled = unit("translations/nl/other.xlf", "<source>" + FIRST_CHANGED);
        assertTrue(prefilled.contains("<segment state=\"initial\" subState=\"parkhang:prefilled\">"), prefilled);
        assertTrue(
                prefilled.contains("<note category=\"origin\">translations/nl/news.xlf u2 (90 %)</note>"), prefilled);

        session.run(0, "export", "--format", "html", "--locale", "nl", "--allow-stale");
        String page = shown("output/nl/other.html");
        assertEquals(2, page.split("Politie verzamelde", -1).length, "a prefilled target is never printed");

        String first = session.read("translations/nl/other.xlf");
        session.run(0, "sync");
        assertEquals("0 files written, 2 up to date\n", session.out());
        assertEquals(first, session.read("translations/nl/other.xlf"));
    }

    @Test
    void aMemoryThatIsLaidInServesWhatIsNewAndOnDemandTheRest() {
        session.write(
                "translations/nl/old.tmx",
                """
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header srclang="EN-US"/><body>
                <tu><tuv xml:lang="EN-US"><seg>%s</seg></tuv><tuv xml:lang="NL"><seg>Niemand kon weigeren.</seg></tuv></tu>
                </body></tmx>
                """
                        .formatted(SECOND));
        session.run(0, "sync");
        assertEquals("0 files written, 1 up to date\n", session.out());
        session.run(0, "sync", "--prefill");
        assertEquals(FILE + ": 1 translated as before\n1 file written, 0 up to date\n", session.out());
        String unit = unit(FILE, "Niemand kon weigeren.");
        assertTrue(unit.contains("<note category=\"origin\">translations/nl/old.tmx:3</note>"), unit);
        session.run(0, "sync", "--prefill");
        assertEquals("0 files written, 1 up to date\n", session.out());
    }

    @Test
    void theMemoryIsReadOnlyWhereItIsAskedFor() {
        session.write("translations/nl/broken.tmx", "<tmx><body><tu>");
        session.run(0, "sync");
        assertEquals("", session.err());
        article("news", FIRST, SECOND, "Something new.");
        session.run(1, "sync");
        assertTrue(session.error().startsWith("translations/nl/broken.tmx:1: error[tmx-syntax]: "), session.err());
        assertEquals(FILE + ": 1 new\n1 file written, 0 up to date\n", session.out());
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        article("news", FIRST_CHANGED, FIRST_CHANGED + " " + SECOND);
        article("other", FIRST);
        String before = session.read(FILE);
        session.run(0, "sync", "--dry-run");
        String said = session.out();
        assertEquals(before, session.read(FILE));
        assertEquals(java.util.List.of("imprint.yaml", "news.xlf"), session.names("translations/nl"));
        session.run(0, "sync");
        assertEquals(session.out().replace("written", "would be written"), said);
    }

    @Test
    void aFileWithoutAnArticleIsReportedAndKept() {
        session.write("translations/nl/old-name.xlf", session.read(FILE).replace("news.md", "old-name.md"));
        session.run(0, "sync");
        assertEquals(
                "translations/nl/old-name.xlf: warning[article-gone]: there is no article `old-name`;"
                        + " 3 of its 3 units are now in `news`",
                session.error());
        assertTrue(session.names("translations/nl").contains("old-name.xlf"));
        session.run(0, "sync", "--article", "news");
        assertEquals("", session.err());
    }

    @Test
    void aBundleThatInheritsGetsNoCopies() {
        session.write("translations/nl-BE/imprint.yaml", "name: Persbureau Brussel\n");
        session.run(0, "sync", "--locale", "nl-BE");
        assertFalse(session.read("translations/nl-BE/news.xlf").contains("<target>"));
    }

    @Test
    void onATerminalOneLineSaysHowItGoesOn() {
        Session watched = new Session(session.file("."), true);
        watched.run(0, "sync");
        assertEquals("\r\u001B[K[1/1] reading articles\r\u001B[K", watched.err());
    }
}
