package parkhang.workbench.day;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import parkhang.workbench.Desk;

/** Print staff make an edition, verify it, and leaf through it. */
class PressDayTest {
    private Path root;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        root = folder;
        Desk.writeArchive(root);
        desk = new Desk(root);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void makeVerifyAndLeafThroughByKeysAlone() throws IOException {
        Person person = Person.at(desk).sees("1 article").tabTo("link", "Make editions");
        person.keys(Keys.ENTER).sees("Nothing has been made").findsNoBarrier();
        person.tabTo("checkbox", "English").keys(Keys.SPACE);
        person.tabTo("checkbox", "Web page").keys(Keys.SPACE);
        person.tabTo("button", "Make editions").keys(Keys.ENTER);
        person.hears("1 edition is made, 0 were up to date").findsNoBarrier();
        assertTrue(Files.exists(root.resolve("output/nl/news.pdf")));
        person.tabTo("button", "Verify").keys(Keys.ENTER).hears("1 edition is verified, 1 page: all whole.");
        person.tabTo("link", "Pages: PDF, news, Dutch").keys(Keys.ENTER);
        person.the("image", "Page 1 of 1");
        person.findsNoBarrier();
    }

    @Test
    void whoeverChoosesNoLanguageIsToldSo() {
        Person person = Person.at(desk).goTo(desk.at("/runs"));
        person.tick("English").tick("Dutch").press("Make editions").hears("Choose a language first.");
    }
}
