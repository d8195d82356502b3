package parkhang.workbench.day;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import parkhang.workbench.Desk;

/** A reviewer reads, signs, and sends back. */
class ReviewerDayTest {
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        Desk.writeArchive(folder);
        desk = new Desk(folder);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void signsWithHerNameWhichIsRemembered() throws IOException {
        Person person = Person.at(desk).follow("Dutch").follow("Review").sees("1 not signed");
        person.findsNoBarrier();
        person.write("Your name, which signs:", "Anna Kowalska");
        person.press("Reviewed Passage 1: Title").hears("1 passage is signed as reviewed.");
        person.sees("reviewed: Anna Kowalska").findsNoBarrier();
        assertTrue(desk.read("translations/nl/news.xlf").contains("Anna Kowalska"));
        person.follow("not final").sees("Anna Kowalska").press("Sign the listed passage as final");
        person.hears("1 passage is signed as final.").follow("all").sees("final: Anna Kowalska");
    }

    /** While she writes why, the translator saves something else: nothing is sent back unread, and her words stay. */
    @Test
    void sendsBackByKeysAloneWhatSheHasRead() throws IOException {
        Person person = Person.at(desk).goTo(desk.at("/review/nl/news"));
        person.tabTo("button", "Send back… Passage 1: Title").keys(Keys.ENTER);
        person.the("dialog", "Send back to the translator");
        person.keys("Too weak").findsNoBarrier();
        desk.write(
                "translations/nl/news.xlf",
                desk.read("translations/nl/news.xlf").replace("Goed", "Heel goed"));
        person.sees("Heel goed nieuws").tabTo("button", "Send back").keys(Keys.ENTER);
        person.hears("Nothing was signed and nothing was sent back").sees("unit u1 has changed since it was read");
        person.tabTo("button", "Send back… Passage 1: Title").keys(Keys.ENTER);
        person.tabTo("button", "Send back").keys(Keys.ENTER);
        person.hears("The passage is sent back.").sees("Too weak");
        String bundle = desk.read("translations/nl/news.xlf");
        assertTrue(bundle.contains("Too weak") && bundle.contains("Heel goed nieuws"), bundle);
    }

    @Test
    void aPassageShowsItselfOnThePage() {
        Person person = Person.at(desk).goTo(desk.at("/review/nl/news"));
        person.the("heading", "Passage 1: Title").click();
        person.into("The edition in Dutch").seesMarked("Goed nieuws");
    }
}
