package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article gets another name, and its bundles still have the old one. */
class ArticleRenamedTest {
    private static final String GONE =
            "translations/fr/old.xlf: warning[article-gone]: there is no article `old`; 3 of its 3 units are now in `new`";

    private Session session;
    private Path folder;

    @BeforeEach
    void layOut(@TempDir Path temporary) throws IOException {
        folder = temporary;
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write(
                "articles/old.md",
                "---\ntitle: Rivers\ndate: 2024-01-02\n---\n\nOne long *sentence* about rivers.\n\nThe second stays.\n");
        session.write("articles/other.md", "---\ntitle: Roads\ndate: 2024-01-02\n---\n\nThe second stays.\n");
        session.write("translations/fr/imprint.yaml", "name: Bureau\n");
        session.run(0, "sync", "--article", "old");
        Path bundle = folder.resolve("translations/fr/old.xlf");
        String text = Files.readString(bundle);
        Files.writeString(
                bundle,
                text.replace("state=\"initial\"", "state=\"translated\"")
                        .replace("<source>Rivers</source>", "<source>Rivers</source>\n<target>Rivières</target>")
                        .replaceAll("<source>(One.*?)</source>", "<source>$1</source>\n<target>$1 en français</target>")
                        .replaceAll("<source>(The.*?)</source>", "<source>$1</source>\n<target>La seconde.</target>"));
        session.run(0, "state", "fr/old", "--to", "reviewed", "--by", "Anna");
        session.run(0, "state", "fr/old", "u1", "--to", "final", "--by", "Jan");
        Files.move(folder.resolve("articles/old.md"), folder.resolve("articles/new.md"));
    }

    @Test
    void theBundleIsNamedWithTheArticleThatItBelongsTo() {
        session.run(0, "check");
        assertTrue(session.out().contains(GONE), session.out());
        session.run(0, "coverage");
        assertTrue(session.err().contains(GONE), session.err());
    }

    @Test
    void itsUnitsComeBackWithStateAndSignOff() throws IOException {
        session.run(0, "sync");
        assertTrue(session.err().contains(GONE), session.err());
        String text = Files.readString(folder.resolve("translations/fr/new.xlf"));
        assertEquals(4, text.split("category=\"sign-off\"", -1).length - 1, text);
        session.run(0, "coverage", "--article", "new", "--state", "reviewed", "--format", "csv");
        assertTrue(session.out().contains("fr,new,reviewed,100,"), session.out());
        session.run(0, "coverage", "--article", "new", "--state", "final", "--format", "csv");
        assertTrue(session.out().contains("fr,new,final,11,"), session.out());
        session.run(0, "check");
        assertTrue(!session.out().contains("sign-off-lapsed"), session.out());
    }

    @Test
    void aBundleThatWasMadeMeanwhileGetsThemToo() throws IOException {
        Path old = folder.resolve("translations/fr/old.xlf");
        Path aside = Files.move(old, folder.resolve("aside"));
        session.run(0, "sync");
        Files.move(aside, old);
        session.run(0, "sync");
        session.run(0, "coverage", "--article", "new", "--state", "reviewed", "--format", "csv");
        assertTrue(session.out().contains("fr,new,reviewed,100,"), session.out());
    }
}
