package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading of another article that has a colon in its name: no file takes the link to it for one that says where it is on the web. */
class HeadingWithColonTest {
    private static final String FIRST =
            """
            ---
            kind: press-release
            title: The first
            date: 2023-05-01
            ---

            Away to [its part](second.md#b:part) and [here](#a:part).

            ## Part {#a:part}

            Some words, and [elsewhere](https://example.org/x.md#y).
            """;

    private static final String SECOND =
            "---\ntitle: The second\ndate: 2023-05-02\n---\n\n## Part {#b:part}\n\nOther words.\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"", "base: https://editions.example.org/\n"})
    void everyFileLeadsToTheSamePlaces(String base) {
        Session session = new Session(folder)
                .write("archive.yaml", "title: Our Archive\nsource: en\n" + base)
                .write("translations/en/imprint.yaml", "name: The Office\nmail: office@example.org\n")
                .write("articles/first.md", FIRST)
                .write("articles/second.md", SECOND);
        session.run(0, "export", "--format", base.isEmpty() ? "html,pdf,epub,eml,txt" : "html,pdf,epub,eml,md,txt");
        session.run(0, "verify");
        assertEquals("[1/2] en/first\n[2/2] en/second\n", session.timeless());
        session.run(0, "bind", "--locale", "en", "--article", "first", "--format", "html,pdf,epub");
        for (String form : List.of("html", "pdf", "epub")) {
            session.run(
                    0,
                    "verify",
                    session.file("output/en/our-archive.volume." + form).toString());
            assertFalse(session.err().contains("warning["), session.err());
        }
        assertFalse(session.read("output/en/first.html").contains("second.md"));
    }
}
