package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two versions that git has left between marks are told as such in every text of an archive, and printed from none. */
class MergeConflictTest {
    private static final String ARTICLE = "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe river rose.\n";

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("articles/a.md", ARTICLE);
        session.write("translations/en/imprint.yaml", "name: The Office\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        session.write("translations/nl/labels.properties", "page=Pagina {0}\n");
        session.write("translations/nl/glossary.csv", "source,target\nriver,rivier\n");
        session.write("translations/nl/addresses.csv", "source,target\nhttps://a.org/,https://a.org/nl/\n");
        session.write("translations/nl/hyphenation.txt", "ri-vier\n");
        session.run(0, "sync");
    }

    private static String versions(String one, String other) {
        return "<<<<<<< HEAD\n" + one + "\n=======\n" + other + "\n>>>>>>> main\n";
    }

    @ParameterizedTest
    @CsvSource({
        "archive.yaml, title: T, title: U",
        "articles/a.md, title: Good news, title: Bad news",
        "articles/a.md, The river rose., The river fell.",
        "translations/nl/imprint.yaml, name: Het Bureau, name: Het Kantoor",
        "translations/nl/labels.properties, page=Pagina {0}, page=Blad {0}",
        "translations/nl/glossary.csv, 'river,rivier', 'river,stroom'",
        "translations/nl/addresses.csv, 'https://a.org/,https://a.org/nl/', 'https://a.org/,https://a.org/'",
        "translations/nl/hyphenation.txt, ri-vier, riv-ier"
    })
    void bothVersionsAreNamedWithTheirLine(String file, String one, String other) {
        String text = session.read(file);
        session.write(file, text.replace(one + "\n", versions(one, other)));
        int line = text.substring(0, text.indexOf(one)).split("\n", -1).length;
        session.run(1, "check");
        String found = session.out() + session.err();
        String told = file + ":" + line + ":1: error[merge-conflict]: two versions met here: HEAD has `" + one
                + "` and main has `" + other + "`";
        assertEquals(1, found.split(Pattern.quote(told), -1).length - 1, found);
        assertFalse(found.contains("error[yaml"), found);
    }

    @Test
    void noneIsPrinted() {
        session.run(0, "export", "--locale", "en", "--format", "html");
        String before = session.read("output/en/a.html");
        session.write(
                "articles/a.md", ARTICLE.replace("The river rose.\n", versions("The river rose.", "The river fell.")));
        session.run(1, "export", "--locale", "en", "--format", "html");
        assertTrue(session.err().contains("articles/a.md:6:1: error[merge-conflict]"), session.err());
        assertEquals(before, session.read("output/en/a.html"));
    }

    @Test
    void aGlossaryThatIsTakenInIsReadLikeOurOwn() {
        session.write("theirs.csv", "source,target\n" + versions("town,stad", "town,dorp"));
        session.run(1, "glossary", "nl", "--from", session.file("theirs.csv").toString());
        assertTrue(session.err().contains("theirs.csv:2:1: error[merge-conflict]"), session.err());
        assertEquals("source,target\nriver,rivier\n", session.read("translations/nl/glossary.csv"));
    }

    @Test
    void headingsAndQuotationsAndMarksThatAreShownAreNone() {
        String shown = " " + versions("one", "two").replace("\n", "\n ").strip();
        session.write("articles/a.md", ARTICLE + "\nTitle\n=======\n\n```\n" + shown + "\n```\n");
        session.run(0, "check", "--locale", "en");
        assertFalse(session.out().contains("merge-conflict"), session.out());
    }
}
