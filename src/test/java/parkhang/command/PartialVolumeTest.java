package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.bind.VolumePages;

/** What is found wrong with an article only when it is set: it is named, and a volume without it can be had. */
class PartialVolumeTest {
    private static final String ARTICLE = "---\ntitle: The %s\ndate: 2023-05-0%d\n%s---\n\nText.\n\n%s\n";

    /** So many that the engine is not asked. */
    private static final String MANY_COLUMNS = "| a |" + " b |".repeat(79) + "\n|" + "-|".repeat(80) + "\n";

    /** Figures that only the layout finds too wide. */
    private static final String WIDE_FIGURES =
            ("|" + " 2023-09-23 |".repeat(40) + "\n").repeat(2).replaceFirst("\n", "\n|" + "-|".repeat(40) + "\n");

    /** Words that only the finished page shows to be torn. */
    private static final String LONG_WORDS = ("|" + " Donaudampfschifffahrtsgesellschaft2023 |".repeat(9) + "\n")
            .repeat(2)
            .replaceFirst("\n", "\n|" + "-|".repeat(9) + "\n");

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void layOut() {
        session = new Session(folder)
                .write("archive.yaml", "title: Our Archive\nsource: en\n")
                .write("translations/en/imprint.yaml", "name: The Office\n")
                .write("articles/many.md", String.format(ARTICLE, "table", 1, "", MANY_COLUMNS))
                .write("articles/figures.md", String.format(ARTICLE, "figures", 1, "", WIDE_FIGURES))
                .write("articles/long.md", String.format(ARTICLE, "words", 2, "", LONG_WORDS))
                .write("articles/signs.md", String.format(ARTICLE, "signs", 3, "", "An 𓀀 in the text."))
                .write("articles/name.md", String.format(ARTICLE, "name", 4, "authors: [𓀀]\n", ""))
                .write("articles/good.md", String.format(ARTICLE, "good", 5, "", ""));
    }

    private List<String> chapters(String name) throws IOException {
        return VolumePages.of(Files.readAllBytes(session.file(name))).outline().stream()
                .filter(title -> title.startsWith("The "))
                .toList();
    }

    @Test
    void theVolumeIsWithoutThem() throws IOException {
        session.run(
                1, "bind", "--locale", "en", "--partial", "--output", folder + "/v.zip", "--output", folder + "/v.pdf");
        for (String line : List.of(
                "articles/many.md:8:2: error[table-too-wide]",
                "articles/figures.md:8:2: error[table-too-wide]",
                "output/en/long.pdf: error[text-torn]",
                "articles/signs.md:8:1: error[glyph-missing]",
                "articles/name.md: error[glyph-missing]",
                "en/many: warning[article-left-out]",
                "en/figures: warning[article-left-out]",
                "en/long: warning[article-left-out]",
                "en/signs: warning[article-left-out]",
                "en/name: warning[article-left-out]")) {
            assertEquals(2, session.err().split(java.util.regex.Pattern.quote(line), -1).length, line + session.err());
        }
        assertEquals(List.of("The good"), chapters("v.pdf"));
    }

    @Test
    void thereIsNoneWhereTheyMustBeIn() {
        session.run(1, "bind", "--locale", "en", "--article", "long", "--article", "good");
        assertTrue(session.err().contains("output/en/long.pdf: error[text-torn]"), session.err());
        assertTrue(session.err().contains("en/long: error[volume-lacks-article]"), session.err());
        assertFalse(Files.exists(session.file("output/en")));
    }

    @Test
    void thereIsNoneOfNothing() {
        session.run(1, "bind", "--locale", "en", "--partial", "--article", "long");
        assertTrue(session.err().contains("en/long: warning[article-left-out]"), session.err());
        assertEquals("no volume was bound\n", session.out());
    }

    /** On a screen a table scrolls, and a browser has fonts of its own. */
    @Test
    void onAScreenAllAreIn() {
        session.run(0, "bind", "--locale", "en", "--output", folder + "/v.html");
        assertTrue(session.out().startsWith("6 articles"), session.out());
    }

    @Test
    void anEditionAloneNamesThePlaceToo() {
        session.run(1, "export", "--article", "many");
        assertTrue(session.err().contains("articles/many.md:8:2: error[table-too-wide]"), session.err());
    }
}
