package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who withdraws an article, or whose editions fail. */
class LeftoverSessionTest {
    private static final String ARTICLE = "---\ntitle: A\ndate: 2023-05-10\n---\n\nText.\n";

    private Session session;

    @BeforeEach
    void exportAndWithdraw(@TempDir Path folder) throws IOException {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/en/imprint.yaml", "name: The Office\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        session.write("articles/kept.md", ARTICLE).write("articles/gone.md", ARTICLE);
        export(0);
        assertTrue(session.out().matches("4 editions \\(4 files, \\d+ KB\\) in .*\n  en       2\n  nl       2\n"));
        Files.delete(session.file("articles/gone.md"));
    }

    private void export(int code, String... options) {
        List<String> command = new java.util.ArrayList<>(List.of("export", "--format", "html"));
        command.addAll(List.of(options));
        session.run(code, command.toArray(String[]::new));
    }

    private String out() {
        return session.out().replace(session.file("output").toString(), "OUTPUT");
    }

    @Test
    void whatIsLeftOverHasALineForEachEditionAndOneHint() {
        export(0);
        assertTrue(
                session.err()
                        .endsWith(
                                """
                                output/en/gone: warning[leftover]: the article gone is gone
                                output/nl/gone: warning[leftover]: the article gone is gone
                                  hint: remove it with `parkhang export --prune`, or bring the article or the bundle back
                                `parkhang explain target-missing` tells more
                                """),
                session.err());
    }

    @Test
    void whatIsRemovedIsSaidAndSaidBefore() {
        export(0, "--dry-run");
        assertEquals(
                """
                en/gone: left over; --prune removes it
                nl/gone: left over; --prune removes it
                0 due, 2 unchanged, 2 left over
                """,
                session.out());
        session.write("output/nl/gone.html", "by hand");
        export(0, "--dry-run", "--prune");
        assertEquals(
                """
                en/gone: would be removed
                nl/gone: left over, and changed since it was made; --prune removes only what is not
                0 due, 2 unchanged, 1 left over, 1 would be removed
                """,
                session.out());
        export(0, "--prune");
        assertEquals(
                """
                0 editions (0 files, 0 KB), 2 unchanged, 1 removed (1 file) in OUTPUT
                removed, for the article or the bundle is gone:
                  en/gone
                """,
                out());
        export(0, "--prune");
        assertEquals("0 editions (0 files, 0 KB), 2 unchanged in OUTPUT\n", out());
    }

    @Test
    void whatNoLedgerKnowsIsSaidInARunForAll() throws IOException {
        PathUtils.deleteDirectory(session.file("output/.parkhang"));
        export(0, "--dry-run", "--prune");
        String unknown = "gone: left over; nothing is known of who made it, so --prune leaves it alone\n";
        assertEquals(
                "en/kept: new\nnl/kept: new\nen/" + unknown + "nl/" + unknown + "2 due, 0 unchanged, 2 left over\n",
                session.out());
        export(0, "--locale", "en");
        assertFalse(session.err().contains("leftover"), session.err());
        export(0, "--shard", "1/1", "--prune");
        assertTrue(session.err().contains("output/nl/gone: warning[leftover-unknown]"), session.err());
        assertTrue(Files.exists(session.file("output/nl/gone.html")));
        assertFalse(out().contains("removed"), out());
    }

    @Test
    void quietNamesTheEditionsThatFailed() {
        session.write("translations/nl/labels.properties", "phone = {\n");
        export(1, "--quiet");
        assertEquals("", session.out());
        assertTrue(
                session.err()
                        .endsWith(
                                """
                                1 edition failed:
                                  nl/kept (what an earlier run made is still there; delete it if it must not go out)
                                """),
                session.err());
        assertFalse(session.err().contains("leftover"), session.err());
    }

    @Test
    void aDryRunSaysWhichOptionIsAnother() {
        export(0, "--dry-run", "--require", "final");
        assertTrue(session.out().startsWith("en/kept: --require changed\n"), session.out());
    }
}
