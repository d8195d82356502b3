package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.diagnostic.Sentences;

/** An archive with a slip of many kinds, and what is said of it. */
class MessageLanguageTest {
    private static final Golden GOLDEN = new Golden("messages");

    private static final String ARTICLE =
            """
            ---
            title: Good news
            date: 2023-05-32
            kind: poem
            authors: [Anna, Bert]
            colour: red
            contact: Anna
            ---
            Write to press@example.org or call +1 202 555 0143. See [our page](https://example.org/en/news) in 2023.

            #### Too deep

            A [link](other.md), a [bad one](javascript:x), <b>HTML</b>, ![](images/none.png) and a note[^1].

            | a | b |
            |---|---|
            | 1 | 2 | 3 |

            The {{< shortcode >}} stays, and so does $E=mc^2$.
            """;

    private static final String BUNDLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de">
              <file id="f1" original="news.md">
            %s
              </file>
            </xliff>
            """;

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("articles/news.md", ARTICLE.replace("05-32", "05-30"));
        session.write("articles/broken.md", ARTICLE);
        session.write("translations/en/imprint.yaml", "name: The Office\npaper: A3\n");
        session.write("translations/de/imprint.yaml", "name: Das Büro\n");
        session.write("translations/de/glossary.csv", "source,target\nwrite,\n");
        session.write(
                "translations/de/news.xlf",
                BUNDLE.formatted(String.join(
                        "\n",
                        unit("u1", "Good news", "gute  Nachricht("),
                        unit(
                                "u2",
                                "Write to press@example.org or call +1 202 555 0143. See <pc id=\"1\">our page</pc> in 2023.",
                                "Schreiben Sie an presse@example.org oder oder rufen Sie an. Siehe unsere **Seite** von 2032"),
                        unit("u3", "Too deep", "Too deep"),
                        unit("u9", "Gone", "Fort"))));
    }

    private static String unit(String id, String source, String target) {
        return """
                <unit id="%s">
                  <segment state="translated">
                    <source>%s</source>
                    <target>%s</target>
                  </segment>
                </unit>"""
                .formatted(id, source, target);
    }

    /** Read by somebody who speaks the language. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void whatIsFoundIsSaidInALanguage(String language) throws IOException {
        session.run(1, "check", "--lang", language);
        GOLDEN.assertOutput("check." + language + ".txt", session.out());
    }

    private static final String RELEASE =
            """
            PRESSEMITTEILUNG Nr. 4/2026
            Sperrfrist: 3. März, 10 Uhr

            Uferfreunde e.V.

            Ein Hafen sperrt den Strand

            Berlin, den 3. März 2026

            Der Hafen sperrt den Strand. Die Uferfreunde klagen dagegen, und viele Leute sind mit ihnen gekommen.

            Pressekontakt: Karla Voss, Tel. 040 555 01 71, karla@ufer.example

            (145 Zeichen, Abdruck honorarfrei)
            """;

    private static final String PAGE =
            """
            <html lang="de"><body><nav>Start</nav><article><h1>Titel</h1><p>Berlin, den 3. März 2026</p>
            <p>Ein <mark>Text</mark> mit <a href="ftp://x.example/y">Link</a>.</p><p hidden>Fort</p>
            <img src="https://x.example/a.png" alt="Ein Bild"><!-- Notiz --></article></body></html>
            """;

    /** A release, a page, an empty file and a table: what was read in them, guessed and left out. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void whatAnImportFindsIsSaidInALanguage(String language) throws IOException {
        session.write("in/release.txt", RELEASE).write("in/page.html", PAGE).write("in/empty.txt", "");
        session.write("in/data.csv", "a,b\n");
        session.run(
                0, "import", "--dry-run", "--lang", language, session.file("in").toString());
        GOLDEN.assertOutput(
                "import." + language + ".txt",
                session.err()
                        .replace(session.file("in") + "/", "")
                        .replace(session.file("in").toString(), "in"));
    }

    @Test
    void theSystemsLanguageIsTakenWhereNoneIsNamed() {
        String german = session.run(1, "check", "--lang", "DE").out();
        assertEquals(
                german,
                session.speaking(Locale.forLanguageTag("de-AT")).run(1, "check").out());
        String english = session.run(1, "check", "--lang", "en").out();
        assertEquals(
                english,
                session.speaking(Locale.forLanguageTag("bo")).run(1, "check").out());
    }

    @Test
    void standardErrorSaysItToo() {
        assertTrue(
                session.run(1, "--lang", "nl", "coverage").err().contains("`2023-05-32` is geen datum\n  tip: schrijf"),
                session.err());
    }

    /** Place, severity and code stand as ever: what reads them need not know the language. */
    @Test
    void whatProgramsReadStaysAsItIs() {
        List<String> english = heads("en");
        for (Locale language : Sentences.LANGUAGES) {
            assertEquals(english, heads(language.toLanguageTag()));
            session.speaking(language);
            assertEquals(json("en"), json(language.toLanguageTag()));
        }
        assertFalse(english.isEmpty());
    }

    private List<String> heads(String language) {
        return session.run(1, "check", "--lang", language)
                .out()
                .lines()
                .filter(line -> !line.startsWith(" ") && line.contains("]: "))
                .map(line -> line.substring(0, line.indexOf("]: ")))
                .toList();
    }

    private String json(String language) {
        return session.run(1, "check", "--format", "json", "--lang", language).out();
    }

    @Test
    void anotherLanguageIsRefusedAndThoseThereAreAreNamed() {
        assertEquals(
                "Invalid value for option '--lang': expected one of [EN, DE, FR, NL] (case-insensitive) but was 'bo'",
                session.run(2, "check", "--lang", "bo").error());
        assertEquals(
                Sentences.LANGUAGES,
                List.of(MessageLanguage.values()).stream()
                        .map(MessageLanguage::locale)
                        .toList());
    }
}
