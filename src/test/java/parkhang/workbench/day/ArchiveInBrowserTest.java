package parkhang.workbench.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import parkhang.workbench.Desk;

/** Somebody looks at an archive. */
class ArchiveInBrowserTest {
    private static Desk desk;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        Desk.writeArchive(folder);
        desk = new Desk(folder);
    }

    @AfterAll
    static void close() throws IOException {
        desk.close();
    }

    @Test
    void nobodyIsKeptFromReading() throws IOException {
        Person person = Person.at(desk).sees("1 article").seesNoMore("checked").findsNoBarrier();
        person.follow("Dutch").sees("25% translated").findsNoBarrier();
        person.follow("PDF pages").the("image", "Page 1 of 1");
        person.findsNoBarrier();
    }

    @Test
    void axeWouldFindSomething() throws IOException {
        Person person = Person.at(desk).sees("1 article");
        person.spoil("document.documentElement.lang = ''");
        assertTrue(person.violations().contains("html-has-lang html"), person.violations()::toString);
    }

    /** The page is the same one all the while: what somebody has done in it stays. */
    @Test
    void whatAnEditorSavesIsSeen() throws IOException {
        Person person = Person.at(desk).goTo(desk.at("/article/news?in=nl")).into("The edition in Dutch");
        person.sees("A second paragraph.");
        desk.write("articles/news.md", desk.read("articles/news.md").replace("second", "changed"));
        person.sees("A changed paragraph.").out().hears("Renewed after a change in the archive.");
    }

    @Test
    void theKeysAloneLeadToAnEdition() {
        Person person = Person.at(desk).sees("1 article");
        person.tabTo("link", "To the content")
                .keys(Keys.ENTER)
                .tabTo("link", "Dutch")
                .keys(Keys.ENTER);
        person.tabTo("link", "PDF pages").keys(Keys.ENTER).the("image", "Page 1 of 1");
        assertEquals(desk.at("/article/news?in=nl&as=pages"), person.address());
    }

    @Test
    void aWindowWithoutAKeyIsToldWhatToDo() {
        Person stranger = Person.at(desk.at("/"));
        stranger.sees("This window has no key.");
        assertFalse(stranger.shown().contains("Good news"), stranger::shown);
    }
}
