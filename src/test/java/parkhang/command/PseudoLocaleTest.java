package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.VeraPdf;

/** Print staff looks at the pages before there is a translation. */
class PseudoLocaleTest {
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: Sample\nsource: en\n")
                .write("translations/en/imprint.yaml", "name: The Office\nphone: +1 (202) 785-1515\n")
                .write("translations/nl/imprint.yaml", "name: Het Bureau\n")
                .write(
                        "articles/first.md",
                        """
                        ---
                        title: The first article
                        date: 2023-05-10
                        summary: What it is about.
                        ---

                        See [the page](https://example.org/), *all* 920,000 of it.[^1]

                        | a | b |
                        | - | - |
                        | one | two |

                        [^1]: A note to info@example.org.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void anEditionIsMadeOfTheSourceAlone(String tag) throws Exception {
        session.run(0, "export", "--locale", tag);
        assertEquals("", session.timeless().replaceAll("\\[1/1].*\n", ""));
        String page = session.read("output/" + tag + "/first.html");
        assertTrue(page.contains("lang=\"" + tag + "\""));
        assertTrue(page.contains("<a href=\"https://example.org/\""));
        assertTrue(page.contains("920,000"));
        assertTrue(page.contains("info@example.org"));
        assertTrue(page.contains("The Office"), "the source's imprint");
        assertFalse(page.contains("class=\"untranslated\""));
        assertFalse(page.contains("first article"));
        assertEquals(List.of(), VeraPdf.violations(Files.readAllBytes(session.file("output/" + tag + "/first.pdf"))));
    }

    @Test
    void noRunMakesOneUnasked() {
        session.run(0, "export", "--format", "html");
        assertEquals(List.of("en", "nl"), session.names("output"));
        session.run(0, "export", "--format", "html", "--locale", "e*");
        assertEquals(List.of("en", "nl"), session.names("output"));
        session.run(0, "export", "--format", "html", "--locale", "nl", "--locale", "en-XA");
        assertEquals(List.of("en", "en-XA", "nl"), session.names("output"));
        assertFalse(session.read("output/nl/first.html").contains("en-XA"), "the language switcher has languages only");
        session.run(0, "coverage");
        assertFalse(session.out().contains("XA"));
    }

    @Test
    void aBundleInTheArchiveComesFirst() {
        session.write("translations/en-XA/imprint.yaml", "name: My own\n");
        session.run(0, "export", "--format", "html", "--locale", "en-XA");
        assertTrue(session.read("output/en-XA/first.html").contains("My own"));
        assertTrue(session.read("output/en-XA/first.html").contains("The first article"));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        session.run(0, "export", "--format", "html", "--locale", "ar-XB");
        String first = session.read("output/ar-XB/first.html");
        session.run(0, "export", "--format", "html", "--locale", "ar-XB", "--jobs", "1");
        assertEquals(first, session.read("output/ar-XB/first.html"));
    }
}
